// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/output/rule_listing.h"

#include "model/rules/output/json_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

/// Rule texts are looked up under the context "Rule", as the findings do.
QString shown(const QString& text) {
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

void writeSource(JsonWriter& json, const Source& source) {
    json.open('{');
    json.member("document", source.document);
    json.member("section", source.section);
    json.close('}');
}

void writeRule(JsonWriter& json, const Rule& rule) {
    json.open('{');
    json.member("id", rule.id);
    json.member("pack", rule.pack);
    json.member("strength", wordOf(rule.strength));
    json.member("mode", wordOf(rule.mode));
    json.member("theme", rule.theme);
    json.member("statement", shown(rule.statement));
    json.member("check", shown(rule.check));
    json.member("fix", shown(rule.fix));
    json.key("source");
    writeSource(json, rule.source);
    json.key("also");
    json.open('[');
    for (const Source& source : rule.further) {
        json.item();
        writeSource(json, source);
    }
    json.close(']');
    if (rule.note.isEmpty())
        json.memberNull("note");
    else
        json.member("note", shown(rule.note));
    json.close('}');
}

} // namespace

QByteArray rulesJson(const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken) {
    JsonWriter json;
    json.open('{');
    json.key("rules");
    json.open('[');
    for (const Rule& rule : rules) {
        json.item();
        writeRule(json, rule);
    }
    json.close(']');
    json.key("broken");
    json.open('[');
    for (const BrokenRule& each : broken) {
        json.item();
        json.open('{');
        json.member("pack", each.pack);
        json.member("file", each.file);
        json.member("reason", each.reason);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    return json.take();
}

QString rulesText(const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken) {
    QStringList lines;
    for (const Rule& rule : rules) {
        lines << QStringLiteral("%1  [%2, %3, %4]").arg(rule.id, wordOf(rule.strength), wordOf(rule.mode), rule.pack);
        lines << QStringLiteral("  ") + shown(rule.statement);
        lines << QStringLiteral("  ") + QCoreApplication::translate("Rules", "Check: %1").arg(shown(rule.check));
        lines << QStringLiteral("  ") + QCoreApplication::translate("Rules", "Fix: %1").arg(shown(rule.fix));
        lines << QStringLiteral("  ") + QCoreApplication::translate("Rules", "Source: %1, %2")
                                            .arg(rule.source.document, rule.source.section);
        if (!rule.note.isEmpty())
            lines << QStringLiteral("  ") + QCoreApplication::translate("Rules", "Note: %1").arg(shown(rule.note));
        lines << QString();
    }
    for (const BrokenRule& each : broken)
        lines
            << QCoreApplication::translate("Rules", "Can't be used: %1/%2: %3").arg(each.pack, each.file, each.reason);
    return lines.join(u'\n').trimmed() + u'\n';
}

} // namespace placewright
