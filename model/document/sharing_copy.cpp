// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/sharing_copy.h"

#include "model/change/change_set.h"
#include "model/edits/structure.h"
#include "model/store/working_copy.h"

namespace placewright {

Result<Workspace> withoutPrivateMatters(const Workspace& workspace) {
    Workspace shared = workspace;
    for (auto& [id, person] : shared.people)
        person.conflicts.reset();
    for (const Id& option : shared.optionsInOrder()) {
        const Design design(shared, option);
        std::vector<Id> notes;
        for (const auto& [id, note] : design.table<Note>())
            notes.push_back(id);
        if (notes.empty())
            continue;
        const auto edit = remove(design, notes);
        if (!edit)
            return tl::unexpected<Error>(edit.error());
        apply(shared, edit->changes);
    }
    return shared;
}

Result<QByteArray> sharingCopy(const Workspace& workspace) {
    const auto shared = withoutPrivateMatters(workspace);
    if (!shared)
        return tl::unexpected<Error>(shared.error());
    auto copy = WorkingCopy::fromContent(*shared);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    (*copy)->forget();
    auto bytes = (*copy)->image();
    if (bytes)
        if (auto holds = checkHolds(QString(), *bytes, *shared); !holds)
            return tl::unexpected<Error>(holds.error());
    return bytes;
}

} // namespace placewright
