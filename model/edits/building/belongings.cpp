// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/belongings.h"

namespace placewright {

std::vector<EntityKey> withBelongings(const Design& design, const EntityKey& start) {
    std::vector<EntityKey> all{start};
    const auto add = [&](Kind kind, const Id& id) {
        const EntityKey key = keyOf(kind, design.option(), id);
        if (std::find(all.begin(), all.end(), key) == all.end() && design.workspace().contains(key))
            all.push_back(key);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const EntityKey key = all[i];
        if (const Place* place = design.get<Place>(key.id); place && key.kind == Kind::place) {
            add(Kind::forum, place->forum);
            for (const auto& [id, post] : design.table<Post>())
                if (post.place == key.id)
                    add(Kind::post, id);
            for (const auto& [id, neighbourhood] : design.table<Neighbourhood>())
                if (neighbourhood.place == key.id)
                    add(Kind::neighbourhood, id);
        } else if (const Collaborative* collaborative = design.get<Collaborative>(key.id);
                   collaborative && key.kind == Kind::collaborative) {
            add(Kind::forum, collaborative->forum);
        } else if (key.kind == Kind::forum) {
            for (const Seat* seat : design.seatsOf(key.id))
                add(Kind::seat, seat->id);
        } else if (key.kind == Kind::function) {
            for (const auto& [id, decision] : design.table<Decision>())
                if (decision.function == key.id)
                    add(Kind::decision, id);
        }
    }
    return all;
}

} // namespace placewright
