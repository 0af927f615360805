// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace placewright {

/// A rule as a sentence for those who write no SQL: every [place] has at least [1] seat where [sector] is [...].
class SentencePage : public QWidget {
    Q_OBJECT

public:
    explicit SentencePage(const OwnRule& rule, QWidget* parent = nullptr);

    /// Sets what the sentence says, and takes a query away.
    void put(OwnRule& rule) const;
    /// The sentence as it stands: a name for a rule that was given none.
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void fillValues();
    QString value() const;

    QComboBox* m_subject;
    QSpinBox* m_atLeast;
    QComboBox* m_field;
    QComboBox* m_value;
};

} // namespace placewright
