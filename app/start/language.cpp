// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace placewright {

namespace {

QString languageAmong(const QStringList& arguments)
{
    const QString word = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == word && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(word + u'='))
            return arguments[i].mid(word.size() + 1);
    }
    return {};
}

/// Our own translations, and Qt's for the dialogs it brings.
void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguageOf(const QStringList& arguments)
{
    const QString wanted = languageAmong(arguments);
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    if (!wanted.isEmpty())
        QLocale::setDefault(locale);
    install(locale, QStringLiteral("placewright"), QStringLiteral(":/placewright/translations"));
}

} // namespace placewright
