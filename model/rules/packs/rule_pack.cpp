// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/packs/rule_pack.h"

#include "model/rules/packs/rule_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace placewright {

namespace {

const QString viewsFile = QStringLiteral("_views.sql");
const QString packOfFramework = QStringLiteral("design-framework-2021");
const QString packOfAct = QStringLiteral("health-and-care-act-2022");
const QString builtInFolder = QStringLiteral(":/placewright/rules");

/// A key of the comment lines at the head of `_views.sql`, or an empty text.
QString headOf(const QString& sql, const QString& key) {
    for (const QString& line : sql.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("--")))
            break;
        if (const QString start = QStringLiteral("-- %1: ").arg(key); line.startsWith(start))
            return line.sliced(start.size()).trimmed();
    }
    return {};
}

Result<QString> textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    return QString::fromUtf8(file.readAll()).remove(u'\r');
}

void takeViews(RulePack& pack, const QDir& directory, const QString& sql) {
    if (const QString title = headOf(sql, QStringLiteral("title")); !title.isEmpty())
        pack.title = title;
    if (const QString other = headOf(sql, QStringLiteral("views-of")); !other.isEmpty()) {
        if (auto theirs = textOf(directory.filePath(QStringLiteral("../%1/%2").arg(other, viewsFile))))
            pack.views.push_back({other, std::move(*theirs)});
        else
            pack.broken.push_back({pack.id, viewsFile, theirs.error().sentence()});
    }
    pack.views.push_back({pack.id, sql});
}

} // namespace

Result<RulePack> RulePack::load(const QString& folder) {
    const QDir directory(folder);
    if (!directory.exists())
        return failure(QCoreApplication::translate("RuleFault", "there is no such folder of rules"), folder,
                       QCoreApplication::translate("RuleFault", "A rule pack is a folder of .sql files"));
    RulePack pack;
    pack.id = directory.dirName();
    pack.title = pack.id;
    for (const QString& name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto text = textOf(directory.filePath(name));
        if (!text) {
            pack.broken.push_back({pack.id, name, text.error().what});
            continue;
        }
        if (name == viewsFile) {
            takeViews(pack, directory, *text);
            continue;
        }
        auto rule = readRule(*text, name);
        if (!rule) {
            pack.broken.push_back({pack.id, name, rule.error().what});
            continue;
        }
        rule->pack = pack.id;
        pack.rules.push_back(std::move(*rule));
    }
    return pack;
}

QStringList RulePack::builtIn() {
    return QDir(builtInFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<RulePack> RulePack::loadBuiltIn(const QString& id) {
    if (!builtIn().contains(id))
        return failure(
            QCoreApplication::translate("RuleFault", "there is no rule pack “%1”").arg(id), {},
            QCoreApplication::translate("RuleFault", "There is: %1").arg(builtIn().join(QStringLiteral(", "))));
    auto pack = load(builtInFolder + u'/' + id);
    if (pack)
        for (Rule& rule : pack->rules)
            rule.isBuiltIn = true;
    return pack;
}

Result<std::vector<RulePack>> RulePack::loadBuiltIn(const QStringList& ids) {
    std::vector<RulePack> packs;
    for (const QString& id : ids) {
        auto pack = loadBuiltIn(id);
        if (!pack)
            return tl::unexpected<Error>(pack.error());
        packs.push_back(std::move(*pack));
    }
    return packs;
}

Result<QString> RulePack::builtInViews(const QString& id) {
    return textOf(QStringLiteral("%1/%2/%3").arg(builtInFolder, id, viewsFile));
}

QStringList packsOf(const WorkspaceInfo& workspace) {
    if (workspace.rulePacks)
        return *workspace.rulePacks;
    return {workspace.terms == Terms::enacted ? packOfAct : packOfFramework};
}

Terms termsOf(const QStringList& packs) {
    return packs.contains(packOfAct) ? Terms::enacted : Terms::whitePaper;
}

} // namespace placewright
