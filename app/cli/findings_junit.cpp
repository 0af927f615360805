// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings_junit.h"

#include <QXmlStreamWriter>

#include <map>

namespace placewright {

namespace {

bool fails(const Finding& finding) {
    return finding.strength == Strength::must && finding.state == FindingState::fallsShort;
}

QString lineOf(const Design& design, const Finding& finding) {
    return QStringLiteral("%1: %2 [%3]").arg(design.nameOf(finding.subject.id), finding.message, wordOf(finding.state));
}

} // namespace

QByteArray findingsJunit(const Design& design, const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken,
                         const std::vector<Finding>& findings) {
    std::map<QString, std::vector<const Finding*>> byRule;
    int failures = 0;
    for (const Finding& finding : findings)
        byRule[finding.pack + u'/' + finding.ruleId].push_back(&finding);
    for (const auto& [rule, found] : byRule)
        failures +=
            std::any_of(found.begin(), found.end(), [](const Finding* finding) { return fails(*finding); }) ? 1 : 0;

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"),
                       QStringLiteral("placewright check, option %1").arg(design.option().text()));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(rules.size() + broken.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(broken.size()));
    for (const BrokenRule& each : broken) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), each.pack);
        xml.writeAttribute(QStringLiteral("name"), each.file);
        xml.writeStartElement(QStringLiteral("error"));
        xml.writeAttribute(QStringLiteral("message"), each.reason);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (const Rule& rule : rules) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), rule.pack);
        xml.writeAttribute(QStringLiteral("name"), rule.id);
        QStringList failed;
        QStringList said;
        for (const Finding* finding : byRule[rule.pack + u'/' + rule.id])
            (fails(*finding) ? failed : said).append(lineOf(design, *finding));
        if (!failed.isEmpty()) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("message"), rule.statement);
            xml.writeCharacters(failed.join(u'\n'));
            xml.writeEndElement();
        }
        if (!said.isEmpty())
            xml.writeTextElement(QStringLiteral("system-out"), said.join(u'\n'));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace placewright
