// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/look.h"

#include "app/look/desktop_preference.h"
#include "app/look/outlined_style.h"
#include "app/look/palette.h"
#include "views/drawing/text/fonts.h"

#include <QApplication>
#include <QSettings>

namespace placewright {

namespace {

const QString choiceKey = QStringLiteral("look/theme");
const QString desktopKey = QStringLiteral("look/desktopWasDark");

constexpr struct {
    ThemeChoice choice;
    const char* word;
} words[]{{ThemeChoice::followSystem, "system"}, {ThemeChoice::light, "light"}, {ThemeChoice::dark, "dark"},
          {ThemeChoice::highContrast, "high-contrast"}};

} // namespace

Look::Look(QObject* parent) : QObject(parent) {
}

void Look::restore() {
    const QSettings settings;
    const QString chosen = settings.value(choiceKey).toString();
    for (const auto& [choice, word] : words)
        if (chosen == QLatin1String(word))
            m_choice = choice;
    // The desktop answers only after the window stands; until then what it said last time is the best guess.
    m_desktopIsDark = settings.value(desktopKey, false).toBool();
    QApplication::setStyle(new OutlinedStyle);
    QFont font(textFamilyName);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    putInForce();
}

void Look::choose(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    for (const auto& [known, word] : words)
        if (known == choice)
            QSettings().setValue(choiceKey, QString::fromLatin1(word));
    putInForce();
    Q_EMIT changed();
}

ThemeKind Look::kind() const {
    if (m_choice == ThemeChoice::highContrast)
        return ThemeKind::highContrast;
    const bool dark = m_choice == ThemeChoice::dark || (m_choice == ThemeChoice::followSystem && m_desktopIsDark);
    return dark ? ThemeKind::dark : ThemeKind::light;
}

void Look::followDesktop() {
    auto* preference = new DesktopPreference(this);
    connect(preference, &DesktopPreference::heard, this, [this](bool dark) {
        if (dark == m_desktopIsDark)
            return;
        m_desktopIsDark = dark;
        QSettings().setValue(desktopKey, dark);
        if (m_choice != ThemeChoice::followSystem)
            return;
        putInForce();
        Q_EMIT changed();
    });
    preference->ask();
}

void Look::putInForce() {
    QApplication::setPalette(paletteFor(theme(kind())));
}

} // namespace placewright
