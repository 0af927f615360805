// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/palette.h"

namespace placewright {

namespace {

QColor mixed(const QColor& a, const QColor& b, float share) {
    const auto part = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace

QPalette paletteFor(const Theme& theme) {
    const QColor window = theme.colour(ThemeRole::band);
    const QColor base = theme.colour(ThemeRole::surface);
    const QColor text = theme.colour(ThemeRole::text);
    const QColor quiet = theme.colour(ThemeRole::textQuiet);
    const QColor line = theme.colour(ThemeRole::line);
    const QColor strong = theme.colour(ThemeRole::nhsBody);
    const QColor onStrong = theme.colour(ThemeRole::textOnStrong);
    const bool dark = theme.kind() != ThemeKind::light;
    const QColor off = mixed(quiet, window, 0.45F);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, window, dark ? 0.5F : 0.7F));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Button, dark ? mixed(base, text, 0.06F) : mixed(window, line, 0.25F));
    palette.setColor(QPalette::ButtonText, dark ? text : mixed(text, quiet, 0.6F));
    palette.setColor(QPalette::BrightText, onStrong);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, strong);
    palette.setColor(QPalette::HighlightedText, onStrong);
    palette.setColor(QPalette::Link, dark ? strong : theme.colour(ThemeRole::recommends));
    palette.setColor(QPalette::LinkVisited, theme.colour(ThemeRole::seatOther));
    // Bevels and frames of Fusion.
    palette.setColor(QPalette::Light, dark ? mixed(base, text, 0.18F) : base);
    palette.setColor(QPalette::Midlight, mixed(window, line, 0.5F));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, theme.colour(ThemeRole::outline));
    palette.setColor(QPalette::Shadow, dark ? theme.colour(ThemeRole::page) : theme.colour(ThemeRole::outline));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

} // namespace placewright
