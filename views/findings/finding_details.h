// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/quick_fixes.h"
#include "views/session/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace placewright {

/// All that is known of one finding: reason, source, how to put it right, whom it concerns, and what can be done at
/// once.
class FindingDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetails(Session& session, QWidget* parent = nullptr);

    void show(const ShownFinding& finding, std::optional<QuickFix> fix);
    void clear();
    /// Moves the keyboard to the first thing that can be done.
    void focusActions();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void confirmWanted();
    void setAsideWanted();
    void takeBackWanted();

private:
    void showReason(const ShownFinding& finding);
    void showLinks(const ShownFinding& finding);
    void fitToWords();

    Session& m_session;
    QWidget* m_body;
    QLabel* m_nothingChosen;
    QLabel* m_strength;
    QLabel* m_message;
    QPushButton* m_fixButton;
    QPushButton* m_confirm;
    QPushButton* m_aside;
    QPushButton* m_back;
    QLabel* m_reason;
    QLabel* m_links;
    std::optional<QuickFix> m_fix;
};

} // namespace placewright
