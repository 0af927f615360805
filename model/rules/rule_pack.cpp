// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_pack.h"

#include "model/rules/rule_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace placewright {

namespace {

const QString viewsFile = QStringLiteral("_views.sql");
const QString builtInFolder = QStringLiteral(":/placewright/rules");

QString say(const char* text)
{
    return QCoreApplication::translate("RuleFault", text);
}

} // namespace

Result<RulePack> RulePack::load(const QString& folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return failure(say(QT_TRANSLATE_NOOP("RuleFault", "there is no such folder of rules")), folder,
                       say(QT_TRANSLATE_NOOP("RuleFault", "A rule pack is a folder of .sql files")));
    RulePack pack;
    pack.id = directory.dirName();
    for (const QString& name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            pack.broken.push_back({pack.id, name, file.errorString()});
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\r');
        if (name == viewsFile) {
            pack.views = text;
            continue;
        }
        auto rule = readRule(text, name);
        if (!rule) {
            pack.broken.push_back({pack.id, name, rule.error().what});
            continue;
        }
        rule->pack = pack.id;
        pack.rules.push_back(std::move(*rule));
    }
    return pack;
}

QStringList RulePack::builtIn()
{
    return QDir(builtInFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<RulePack> RulePack::loadBuiltIn(const QString& id)
{
    if (!builtIn().contains(id))
        return failure(say(QT_TRANSLATE_NOOP("RuleFault", "there is no rule pack “%1”")).arg(id), {},
                       say(QT_TRANSLATE_NOOP("RuleFault", "There is: %1")).arg(builtIn().join(QStringLiteral(", "))));
    return load(builtInFolder + u'/' + id);
}

} // namespace placewright
