// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"

#include <QHash>

#include <map>
#include <string_view>
#include <vector>

namespace placewright {

class RowCursor;

/// True if the bytes, UTF-8, are this text; looks without making a text of them where all is plain.
bool holdsText(std::string_view bytes, const QString& text);

/// The entities of one kind, found by the option and id that rows name: without a search where rows lie as the entities
/// were added. They must outlive it.
class RowOwners {
public:
    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

    /// Heads are numbered from 0 as they are added.
    void add(const QString& option, const Common& head);
    /// The number of whom the first two columns name, option and id.
    std::size_t find(const RowCursor& row);
    std::size_t count() const { return m_count; }

private:
    struct OfOption {
        struct Owner {
            const Common* head;
            std::size_t number;
        };
        std::vector<Owner> owners;
        QHash<QString, std::size_t> places; ///< Made when it is first needed.
        std::size_t last = 0;

        std::size_t find(std::string_view id);
    };

    std::map<QString, OfOption> m_options;
    std::map<QString, OfOption>::iterator m_current = m_options.end();
    std::size_t m_count = 0;
};

} // namespace placewright
