// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/eliding_button.h"
#include "views/fixes/field_to_fill.h"

namespace placewright {

/// Leads to the field that a finding misses; where it may be recorded on any of several things, to the one that a person
/// chooses in its menu.
class FillButton : public ElidingButton {
    Q_OBJECT

public:
    explicit FillButton(QWidget* parent = nullptr);

    /// Shows itself where there is a field to fill in; one of `subject` is named without it.
    void offer(const Design& design, std::vector<FieldToFill> fields, const Id& subject);

Q_SIGNALS:
    void wanted(const placewright::Id& id, const QString& key);

private:
    void fillMenu(const Design& design, bool isOneField);
    void lead(std::size_t field);

    std::vector<FieldToFill> m_fields; ///< The likeliest first.
};

/// Takes a button's menu away.
void dropMenu(QPushButton* button);

} // namespace placewright
