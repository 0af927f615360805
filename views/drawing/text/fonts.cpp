// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/text/fonts.h"

#include <QFontDatabase>
#include <QHash>

#include <algorithm>
#include <cmath>

// Resources of a static library are only there when asked for, and the macro won't work within a namespace.
static void registerFonts() {
    Q_INIT_RESOURCE(drawing_fonts);
}

namespace placewright {

QString textFamily() {
    static const QString family = [] {
        registerFonts();
        QString name;
        for (const char* file :
             {":/placewright/fonts/LiberationSans-Bold.ttf", ":/placewright/fonts/LiberationSans-Regular.ttf"}) {
            const int id = QFontDatabase::addApplicationFont(QString::fromLatin1(file));
            if (id >= 0)
                name = QFontDatabase::applicationFontFamilies(id).value(0, name);
        }
        return name.isEmpty() ? QStringLiteral("Arial") : name;
    }();
    return family;
}

QFont textFont(double pt, FontWeight weight) {
    static thread_local QHash<int, QFont> made;
    const int px = std::max(1, static_cast<int>(std::lround(pt * unitsPerPoint)));
    const int key = px * 2 + (weight == FontWeight::bold ? 1 : 0);
    if (const auto known = made.constFind(key); known != made.constEnd())
        return *known;
    QFont font(textFamily());
    font.setPixelSize(px);
    font.setBold(weight == FontWeight::bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    made.insert(key, font);
    return font;
}

} // namespace placewright
