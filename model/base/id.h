// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <functional>

namespace placewright {

/// The name by which entities refer to each other: `[a-z0-9][a-z0-9-]*` (EXCHANGE, Document), or null for "not
/// recorded".
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    bool isNull() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b) {
        const int order = QString::compare(a.m_text, b.m_text);
        return order < 0 ? std::strong_ordering::less
                         : (order > 0 ? std::strong_ordering::greater : std::strong_ordering::equal);
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

    static bool isWellFormed(QStringView text);
    /// A well-formed id made of what a person called the thing: "Bedford Borough" gives "bedford-borough".
    static QString slug(const QString& name);

private:
    QString m_text;
};

} // namespace placewright

template <>
struct std::hash<placewright::Id> {
    size_t operator()(const placewright::Id& id) const noexcept { return qHash(id); }
};
