// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/dialogs/conflict_rows.h"

#include <QDialog>

class QLabel;
class QRadioButton;
class QTreeWidget;

namespace placewright {

class MergeDrawings;

/// What a merge is for, and what of it is drawn.
struct MergeAsked {
    QString introduction; ///< What is asked, and what happens with all else.
    QString accept;       ///< On the button that takes what is chosen.
    Id system;            ///< Drawn; null for the first.
    Id option;            ///< Drawn where a question is about no single one.
    bool tellsBefore = true; ///< What both started from is known.
};

/// The conflicts of a merge with both values and both drawings, and for each which one is kept. Works the merge out anew after
/// each choice, since one may settle or raise another.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// The three workspaces must outlive the dialog.
    MergeDialog(QWidget* parent, const Workspace& base, const Workspace& mine, const Workspace& theirs, const MergeAsked& asked);

    /// As chosen.
    const Merge& merge() const { return m_merge; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void workOut();
    void showCurrent();
    void choose(Side side);
    void chooseAll(Side side);
    void toggle();
    ConflictRow* current();

    const Workspace& m_base;
    const Workspace& m_mine;
    const Workspace& m_theirs;
    Choices m_choices;
    Side m_otherwise = Side::mine;
    bool m_tellsBefore;
    Merge m_merge;
    std::vector<ConflictRow> m_rows;
    QTreeWidget* m_list;
    MergeDrawings* m_drawings;
    QLabel* m_before;
    QRadioButton* m_keepMine;
    QRadioButton* m_takeTheirs;
};

} // namespace placewright
