// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"

#include "model/edits/edit_builder.h"

namespace placewright {

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
        const auto fill = [&, &at = rect, &what = subject](Placement& placement) {
            placement.subject = what;
            placement.view = view;
            placement.x = at.x();
            placement.y = at.y();
            placement.w = at.width();
            placement.h = at.height();
            placement.pinned = true;
        };
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

} // namespace placewright
