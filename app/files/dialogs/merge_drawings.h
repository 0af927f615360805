// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge_conflict.h"
#include "views/compare/canvas_row.h"

namespace placewright {

/// What both sides of a merge look like, with the things of one question marked on both drawings.
class MergeDrawings : public QWidget {
    Q_OBJECT

public:
    /// `option` is what is drawn of a question that is about no single option. The workspaces must outlive the widget.
    MergeDrawings(const Workspace& mine, const Workspace& theirs, const Id& system, const Id& option);

    void show(const std::vector<ConflictId>& question);
    CanvasRow* row() const { return m_row; }

private:
    struct Drawn {
        const Workspace* workspace;
        QString name;
        DisplayList picture; ///< Of the option that is drawn; empty where that isn't there.
    };

    void draw(const Id& option);
    void bringNear();
    std::vector<Id> subjectsOf(const Drawn& side, const EntityKey& key) const;

    Id m_system;
    Id m_option;
    Id m_drawnOption;
    std::array<Drawn, 2> m_sides;
    std::vector<Id> m_chosen; ///< By side; null where nothing of the question is drawn.
    CanvasRow* m_row;
};

} // namespace placewright
