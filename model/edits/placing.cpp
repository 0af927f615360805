// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"

#include "model/domain/labels.h"
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

void pin(Placement& placement, const QString& view, const Id& subject, const QRectF& at) {
    placement.subject = subject;
    placement.view = view;
    placement.x = at.x();
    placement.y = at.y();
    placement.w = at.width();
    placement.h = at.height();
    placement.pinned = true;
}

} // namespace

Result<Edit> placeAll(const Design& design,
                      const QString& view,
                      const std::vector<std::pair<Id, QRectF>>& boxes,
                      const char* label,
                      QStringList arguments) {
    EditBuilder edit(design);
    std::map<Id, const Placement*> known;
    for (const auto& [id, placement] : design.table<Placement>())
        if (placement.view == view)
            known.emplace(placement.subject, &placement);
    for (const auto& [subject, rect] : boxes) {
        if (!design.locate(subject))
            return noSuchThing(subject);
        const auto fill = [&, &at = rect, &what = subject](Placement& placement) { pin(placement, view, what, at); };
        if (const auto found = known.find(subject); found != known.end()) {
            Placement changed = *found->second;
            fill(changed);
            edit.change(*found->second, changed);
        } else {
            edit.add<Placement>(view + QStringLiteral("-at-") + subject.text(), fill);
        }
    }
    return edit.finish(label, std::move(arguments));
}

Result<Edit> pullLegs(const Design& design, const QString& view, const Id& line, const std::vector<QRectF>& legs) {
    if (!design.locate(line))
        return noSuchThing(line);
    EditBuilder edit(design);
    std::size_t next = 0;
    const auto fill = [&](Placement& placement) { pin(placement, view, line, legs[next++]); };
    for (const Placement* known : inOrder(design.table<Placement>())) {
        if (known->subject != line || known->view != view)
            continue;
        if (next == legs.size()) {
            edit.removeFrom(design.option(), *known);
            continue;
        }
        Placement changed = *known;
        fill(changed);
        if (!(changed == *known))
            edit.change(*known, changed);
    }
    while (next < legs.size()) {
        const QString number = next == 0 ? QString() : QLatin1Char('-') + QString::number(next + 1);
        edit.add<Placement>(view + QStringLiteral("-leg-") + line.text() + number, fill);
    }
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Pulled the line of %1 elsewhere"), {displayName(design, line)});
}

std::vector<QRectF> pulledLegs(const Design& design, const QString& view, const Id& line) {
    std::vector<QRectF> legs;
    for (const Placement* placement : inOrder(design.table<Placement>()))
        if (placement->subject == line && placement->view == view && placement->pinned.value_or(false))
            legs.emplace_back(placement->x.value_or(0), placement->y.value_or(0), placement->w.value_or(0),
                              placement->h.value_or(0));
    return legs;
}

} // namespace placewright
