// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/damage.h"

#include <QHash>

#include <algorithm>

namespace placewright {

namespace {

bool looksLike(const TextRun& a, const TextRun& b) {
    return a.at == b.at && a.pt == b.pt && a.weight == b.weight && a.align == b.align && a.colour == b.colour &&
           a.angle == b.angle && a.text == b.text;
}

// Parents and words are heard and not seen.
bool looksLike(const Mark& a, const Mark& b) {
    return a.kind == b.kind && a.shape == b.shape && a.arrow == b.arrow && a.dash == b.dash && a.fill == b.fill &&
           a.stroke == b.stroke && a.strokeWidth == b.strokeWidth && a.radius == b.radius && a.rect == b.rect &&
           a.route == b.route &&
           std::equal(a.text.begin(), a.text.end(), b.text.begin(), b.text.end(),
                      [](const TextRun& one, const TextRun& other) { return looksLike(one, other); });
}

std::size_t keyOf(const Mark& mark) {
    const QPointF& at = mark.rect.topLeft();
    std::size_t key = qHashMulti(0, static_cast<int>(mark.kind), static_cast<int>(mark.shape), std::lround(at.x() * 8),
                                 std::lround(at.y() * 8), std::lround(mark.rect.width() * 8));
    for (const TextRun& run : mark.text)
        key = qHash(run.text, key);
    return key;
}

} // namespace

std::vector<QRectF> damageBetween(const DisplayList& before, const DisplayList& after) {
    const std::vector<Mark>& old = before.marks();
    const std::vector<Mark>& now = after.marks();
    std::size_t first = 0;
    const std::size_t shorter = std::min(old.size(), now.size());
    while (first < shorter && looksLike(old[first], now[first]))
        ++first;
    std::size_t last = 0;
    while (last < shorter - first && looksLike(old[old.size() - 1 - last], now[now.size() - 1 - last]))
        ++last;

    // In between, each mark finds the next of its like. What finds none, or is passed over, has come or gone.
    QHash<std::size_t, std::vector<std::size_t>> places;
    for (std::size_t i = first; i < old.size() - last; ++i)
        places[keyOf(old[i])].push_back(i);
    std::vector<QRectF> damage;
    std::size_t next = first;
    const auto passOver = [&](std::size_t until) {
        for (; next < until; ++next)
            damage.push_back(extentOf(old[next]));
    };
    for (std::size_t i = first; i < now.size() - last; ++i) {
        const auto like = places.constFind(keyOf(now[i]));
        std::size_t found = old.size();
        if (like != places.constEnd()) {
            const auto at = std::lower_bound(like->begin(), like->end(), next);
            if (at != like->end() && looksLike(old[*at], now[i]))
                found = *at;
        }
        if (found == old.size()) {
            damage.push_back(extentOf(now[i]));
            continue;
        }
        passOver(found);
        next = found + 1;
    }
    passOver(old.size() - last);
    return damage;
}

} // namespace placewright
