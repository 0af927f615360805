// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace placewright {

/// What a person must know of the check itself: that it still runs, that it was stopped, that a rule can't be run. Hidden
/// while there is nothing to say.
class CheckStrip : public QFrame {
    Q_OBJECT

public:
    CheckStrip();

    /// `workspace` gives the names of its own rules.
    void tell(const CheckState& state, const std::vector<BrokenRule>& broken, const WorkspaceInfo& workspace);

Q_SIGNALS:
    void stopPressed();
    void checkPressed();
    void rulesPressed();

private:
    QLabel* m_words;
    QPushButton* m_stop;
    QPushButton* m_check;
    QPushButton* m_rules;
};

} // namespace placewright
