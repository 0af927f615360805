// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/theme.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

struct Entry {
    ThemeRole role;
    QRgb light, dark, highContrast;
};

using R = ThemeRole;

// The light column is the palette itself, with darker shades where a colour wouldn't carry white letters; the dark
// column is the same hues lightened until they stand on a dark surface with dark letters.
// clang-format off
constexpr Entry entries[] = {
    {R::page,                0xffffff, 0x0e151b, 0x000000}, {R::band,                0xf5f8f9, 0x151e26, 0x000000},
    {R::surface,             0xffffff, 0x1e2933, 0x000000}, {R::outline,             0x8a96a0, 0x6f8494, 0xffffff},
    {R::line,                0xd0d8dc, 0x374653, 0xb0b0b0},
    {R::text,                0x231f20, 0xf2f5f7, 0xffffff}, {R::textQuiet,           0x425563, 0xb9c6cf, 0xffffff},
    {R::heading,             0x003087, 0x9cc8f5, 0xffff00}, {R::headingLine,         0x003087, 0x5b9bd8, 0xffff00},
    {R::textOnStrong,        0xffffff, 0x0b1117, 0x000000},
    {R::chip,                0xe8edee, 0x2f3d49, 0x262626}, {R::chipText,            0x231f20, 0xe9eef1, 0xffffff},
    {R::functionChip,        0xdce9f5, 0x1f3b57, 0x00205b}, {R::functionChipText,    0x003087, 0xc4dff8, 0xffffff},
    {R::pill,                0x003087, 0x9cc8f5, 0xffff00},
    {R::seatChair,           0x003087, 0x8db9f2, 0x9ecbff}, {R::seatNonExecutive,    0x425563, 0xb4c2cc, 0xd9d9d9},
    {R::seatExecutive,       0x005eb8, 0x5fb0f5, 0x66ccff}, {R::seatPartner,         0x006747, 0x5cc69a, 0x66ff99},
    {R::seatOther,           0x330072, 0xc3a5ee, 0xe0b3ff}, {R::seatMember,          0x00726b, 0x4fc9be, 0x66ffee},
    {R::seatAttendee,        0x5b6b78, 0x98a8b4, 0xbfbfbf},
    {R::partnership,         0x006747, 0x5cc69a, 0x66ff99}, {R::nhsBody,             0x005eb8, 0x5fb0f5, 0x66ccff},
    {R::place,               0x00a499, 0x4fc9be, 0x66ffee}, {R::collaborativeA,      0xed8b00, 0xf2a93b, 0xffb84d},
    {R::collaborativeB,      0xae2573, 0xe583b8, 0xff99dd}, {R::collaborativeC,      0x0072ce, 0x7cc0f5, 0x80d4ff},
    {R::collaborativeD,      0x7c2855, 0xd19ab8, 0xffccee},
    {R::tierNational,        0x425563, 0xb4c2cc, 0xffffff}, {R::tierBeyond,          0x5b6b78, 0x98a8b4, 0xd9d9d9},
    {R::tierSystem,          0x005eb8, 0x5fb0f5, 0x66ccff}, {R::tierPlace,           0x007f77, 0x4fc9be, 0x66ffee},
    {R::tierAtScale,         0xad5500, 0xf2a93b, 0xffb84d}, {R::tierPartners,        0x006747, 0x5cc69a, 0x66ff99},
    {R::delegation,          0x005eb8, 0x5fb0f5, 0x66ccff}, {R::accountability,      0x003087, 0x9cc8f5, 0xffffff},
    {R::contract,            0x7c2855, 0xe08bbb, 0xff99dd}, {R::advice,              0x425563, 0xb4c2cc, 0xd9d9d9},
    {R::equals,              0x006747, 0x5cc69a, 0x66ff99},
    {R::neighbourhood,       0x41b6e6, 0x41b6e6, 0x66ccff}, {R::neighbourhoodOutline, 0x003087, 0xc4e6f7, 0xffffff},
    {R::must,                0x8a1538, 0xff8fa8, 0xff6680}, {R::expected,            0xad5500, 0xf2a93b, 0xffb84d},
    {R::mustWash,            0xfbecef, 0x3d1c26, 0x330010}, {R::expectedWash,        0xfff4e5, 0x3a2a14, 0x332200},
    {R::decides,             0x003087, 0x8db9f2, 0x9ecbff}, {R::recommends,          0x005eb8, 0x5fb0f5, 0x66ccff},
    {R::consulted,           0x5b6b78, 0xa9b7c1, 0xd9d9d9}, {R::delivers,            0x006747, 0x5cc69a, 0x66ff99},
    {R::accountable,         0x003087, 0x9cc8f5, 0xffffff},
    {R::selection,           0x003087, 0xffd35c, 0xffff00}, {R::hover,               0x0072ce, 0x8db9f2, 0xffffff},
    {R::focus,               0xae2573, 0xff9ad5, 0xff99dd}, {R::dropTarget,          0x00813a, 0x6fd68e, 0x66ff66},
};
// clang-format on
static_assert(std::size(entries) == static_cast<std::size_t>(R::count) - 1, "every role has its colours");

Theme made(ThemeKind kind) {
    Theme::Colours colours{};
    for (const Entry& entry : entries) {
        const QRgb rgb =
            kind == ThemeKind::light ? entry.light : (kind == ThemeKind::dark ? entry.dark : entry.highContrast);
        colours[static_cast<std::size_t>(entry.role)] = rgb | 0xff000000U;
    }
    return {kind, colours};
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme& theme(ThemeKind kind) {
    static const std::array themes{made(ThemeKind::light), made(ThemeKind::dark), made(ThemeKind::highContrast)};
    return themes[static_cast<std::size_t>(kind)];
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace placewright
