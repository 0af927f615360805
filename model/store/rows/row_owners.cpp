// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows/row_owners.h"

#include "model/store/rows/row_cursor.h"

#include <cstring>

namespace placewright {

namespace {

QString textOfBytes(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// True if there is nothing but ASCII.
bool isPlain(std::string_view bytes) {
    constexpr quint64 highBits = 0x8080808080808080;
    quint64 seen = 0;
    while (bytes.size() >= sizeof seen) {
        quint64 part = 0;
        std::memcpy(&part, bytes.data(), sizeof part);
        seen |= part;
        bytes.remove_prefix(sizeof part);
    }
    for (const char byte : bytes)
        seen |= static_cast<unsigned char>(byte);
    return (seen & highBits) == 0;
}

} // namespace

bool holdsText(std::string_view bytes, const QString& text) {
    // Of plain text each byte is a character, which Qt compares many at a time; a plain one is never as long as another.
    if (isPlain(bytes))
        return QLatin1String(bytes.data(), static_cast<qsizetype>(bytes.size())) == text;
    return textOfBytes(bytes) == text;
}

std::size_t RowOwners::OfOption::find(std::string_view id) {
    if (last < owners.size() && holdsText(id, owners[last].head->id.text()))
        return owners[last].number;
    if (last + 1 < owners.size() && holdsText(id, owners[last + 1].head->id.text()))
        return owners[++last].number;
    if (places.isEmpty()) {
        places.reserve(static_cast<qsizetype>(owners.size()));
        for (std::size_t i = 0; i < owners.size(); ++i)
            places.insert(owners[i].head->id.text(), i);
    }
    const auto found = places.constFind(textOfBytes(id));
    if (found == places.cend())
        return nobody;
    return owners[last = *found].number;
}

void RowOwners::add(const QString& option, const Common& head) {
    if (m_current == m_options.end() || m_current->first != option)
        m_current = m_options.try_emplace(option).first;
    m_current->second.owners.push_back({&head, m_count++});
}

std::size_t RowOwners::find(const RowCursor& row) {
    const std::string_view option = row.bytes(0);
    if (m_current == m_options.end() || !holdsText(option, m_current->first))
        m_current = m_options.find(textOfBytes(option));
    return m_current == m_options.end() ? nobody : m_current->second.find(row.bytes(1));
}

} // namespace placewright
