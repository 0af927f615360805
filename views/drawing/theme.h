// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme_role.h"

#include <QColor>

#include <array>

namespace placewright {

enum class ThemeKind : quint8 { light, dark, highContrast };

/// Colours by role, from the NHS identity palette. Text has at least 4.5:1 on what it stands on, marks 3:1 (WCAG 2.2
/// AA).
class Theme {
public:
    using Colours = std::array<QRgb, static_cast<std::size_t>(ThemeRole::count)>;

    Theme(ThemeKind kind, const Colours& colours) : m_kind(kind), m_colours(colours) {}

    ThemeKind kind() const { return m_kind; }
    /// Transparent for `none`.
    QColor colour(ThemeRole role) const {
        return role == ThemeRole::none ? QColor(Qt::transparent) : QColor(m_colours[static_cast<std::size_t>(role)]);
    }

private:
    ThemeKind m_kind;
    Colours m_colours;
};

const Theme& theme(ThemeKind kind);
/// What paper and files are painted with, whatever the screen shows.
inline const Theme& printTheme() {
    return theme(ThemeKind::light);
}

/// Contrast of two opaque colours by WCAG 2.2, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace placewright
