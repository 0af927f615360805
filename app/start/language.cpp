// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace placewright {

namespace {

QString languageAmong(const QStringList& arguments) {
    const QString word = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == word && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(word + u'='))
            return arguments[i].mid(word.size() + 1);
    }
    return {};
}

void install(const QLocale& locale) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("placewright"), QStringLiteral("_"),
                         QStringLiteral(":/placewright/translations")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguageOf(const QStringList& arguments) {
    const QString wanted = languageAmong(arguments);
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    if (!wanted.isEmpty())
        QLocale::setDefault(locale);
    // English too has a file, for its plurals; whatever another language lacks is said in English.
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        install(locale);
}

} // namespace placewright
