// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QtGlobal>

#include <map>
#include <vector>

class QPainter;

namespace placewright {

class StructureView;

/// The rounds of a workshop, and what was proposed in which. They last as long as the workshop; what is taken back is
/// no proposal any more.
class Rounds {
public:
    explicit Rounds(StructureView& view) : m_view(view) {}

    /// From here on everything that is changed is proposed in round 1.
    void begin();
    /// And from here on in the next.
    void next();
    void end();
    /// 0 outside a workshop.
    int current() const { return static_cast<int>(m_starts.size()); }
    /// The last round in which something was added or changed; 0 for none. What the document holds now.
    int roundOf(const Id& id) const;
    /// The document, or the drawing of it, is another.
    void forget() { m_known = false; }
    /// A number at the corner of what was proposed.
    void paint(QPainter& painter) const;

private:
    void workOut() const;

    StructureView& m_view;
    std::vector<qint64> m_starts; ///< The newest edit when each began.
    mutable bool m_known = false;
    mutable std::map<Id, int> m_proposed;
    mutable std::map<int, int> m_byItem; ///< Where the numbers stand.
};

/// "proposed in round 2"; empty for what wasn't.
QString roundWords(const StructureView& view, const Id& id);

} // namespace placewright
