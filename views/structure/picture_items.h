// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

#include <QHash>

namespace placewright {

/// One thing of a picture that can be selected: a mark with an entity of its own.
struct PictureItem {
    int mark = -1;
    Id subject;
    int parent = -1; ///< The item it stands in, or -1.
    std::vector<int> children;
};

enum class Direction { left, right, up, down };

/// What can be selected on a picture, as a tree in reading order. Badges and repetitions within one item are left out.
class PictureItems {
public:
    PictureItems() = default;
    explicit PictureItems(const DisplayList& picture);

    int size() const { return static_cast<int>(m_items.size()); }
    const PictureItem& at(int item) const { return m_items[static_cast<std::size_t>(item)]; }
    const std::vector<int>& roots() const { return m_roots; }
    const std::vector<int>& siblings(int item) const;
    /// The item a mark belongs to; -1 for none.
    int itemOf(int mark) const { return m_itemOfMark[static_cast<std::size_t>(mark)]; }
    /// The first item of an entity, or of its item inside `within`; -1 if it isn't drawn.
    int find(const Id& subject) const;
    std::vector<int> all(const Id& subject) const { return m_bySubject.value(subject); }
    /// The outermost item around an item.
    int rootOf(int item) const;

    /// The sibling nearest in a direction, or -1: what lies straight ahead goes before what is near but aside.
    int neighbour(const DisplayList& picture, int item, Direction direction) const;
    /// The sibling `step` further in reading order, or -1 beyond the ends.
    int inOrder(int item, int step) const;

private:
    std::vector<PictureItem> m_items;
    std::vector<int> m_roots;
    std::vector<int> m_itemOfMark;
    QHash<Id, std::vector<int>> m_bySubject;
};

} // namespace placewright
