// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "views/findings/details_area.h"
#include "views/fixes/field_to_fill.h"

class QLabel;
class QPushButton;

namespace placewright {

class FillButton;

/// All that is known of one rule and where it stands: reason, arithmetic, what puts it right, source, and what can be
/// done at once.
class AssuranceDetails : public DetailsArea {
    Q_OBJECT

public:
    explicit AssuranceDetails(QWidget* parent = nullptr);

    /// `entry` is the one subject that can be answered, or null; `toFill` are the fields that a missing fact goes into.
    void show(const Design& design, const AssuranceLine& line, const AssuranceEntry* entry, std::vector<FieldToFill> toFill);
    void clear(const QString& words);

Q_SIGNALS:
    void confirmWanted();
    void waiveWanted();
    void takeBackWanted();
    void drawingWanted();
    void entityWanted(const placewright::Id& id);
    /// A person wants to fill in what isn't recorded.
    void fieldWanted(const placewright::Id& id, const QString& key);

private:
    QList<QPushButton*> answers() const { return {m_confirm, m_waive, m_back, m_drawing}; }

    QLabel* m_state;
    QLabel* m_statement;
    FillButton* m_fill;
    QPushButton* m_confirm;
    QPushButton* m_waive;
    QPushButton* m_back;
    QPushButton* m_drawing;
    QLabel* m_words;
};

} // namespace placewright
