// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/packs/rule_file.h"

#include "model/domain/field.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace placewright {

namespace {

using Header = std::vector<std::pair<QString, QString>>;

/// Splits off the comment lines at the head; the rest is the query.
Result<Header> readHeader(const QString& text, QString& query) {
    static const QRegularExpression keyLine(QStringLiteral("^-- ([A-Za-z][A-Za-z0-9-]*): ?(.*)$"));
    Header header;
    qsizetype at = 0;
    for (int number = 1; at < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QString line = text.sliced(at, end - at).trimmed();
        if (!line.isEmpty() && !line.startsWith(QStringLiteral("--")))
            break;
        at = end + 1;
        if (line.isEmpty() || line == QStringLiteral("--"))
            continue;
        if (line.startsWith(QStringLiteral("--   ")) && !header.empty()) {
            header.back().second += u' ' + line.sliced(2).trimmed();
            continue;
        }
        const QRegularExpressionMatch match = keyLine.match(line);
        if (!match.hasMatch())
            return failure(
                QCoreApplication::translate("RuleFault", "line %1 of the header is not “-- key: value”").arg(number));
        header.emplace_back(match.captured(1), match.captured(2).trimmed());
    }
    query = at < text.size() ? text.sliced(at).trimmed() : QString();
    return header;
}

std::optional<Source> sourceFrom(const QString& text) {
    const QStringList parts = text.split(u'|');
    if (parts.size() != 2 || parts[0].trimmed().isEmpty() || parts[1].trimmed().isEmpty())
        return std::nullopt;
    return Source{parts[0].trimmed(), parts[1].trimmed()};
}

/// Puts one header line into the rule; says what is wrong with it.
std::optional<QString> take(Rule& rule, const QString& key, const QString& value) {
    const auto text = [&](QString& field) -> std::optional<QString> {
        if (!field.isEmpty())
            return QCoreApplication::translate("RuleFault", "“%1” stands twice in the header").arg(key);
        field = value;
        return std::nullopt;
    };
    if (key == u"id")
        return text(rule.id);
    if (key == u"theme")
        return text(rule.theme);
    if (key == u"statement")
        return text(rule.statement);
    if (key == u"check")
        return text(rule.check);
    if (key == u"fix")
        return text(rule.fix);
    if (key == u"note")
        return text(rule.note);
    if (key == u"applies")
        return text(rule.applies);
    if (key == u"strength") {
        const auto strength = strengthOf(value);
        if (!strength)
            return QCoreApplication::translate("RuleFault", "strength “%1” must be must, expected or may").arg(value);
        rule.strength = *strength;
    } else if (key == u"mode") {
        const auto mode = modeOf(value);
        if (!mode)
            return QCoreApplication::translate("RuleFault",
                                               "mode “%1” must be structure, attribute, declaration or option")
                .arg(value);
        rule.mode = *mode;
    } else if (key == u"subject") {
        for (const QString& word : value.split(u',')) {
            const auto kind = kindOfSingular(word.trimmed());
            if (!kind)
                return QCoreApplication::translate("RuleFault", "subject “%1” is no kind of entity")
                    .arg(word.trimmed());
            rule.subjects.push_back(*kind);
        }
    } else if (key == u"message" || key.startsWith(QStringLiteral("message-"))) {
        rule.messages.push_back({key == u"message" ? QString() : key.sliced(8), value});
    } else if (key == u"repair" || key.startsWith(QStringLiteral("repair-"))) {
        rule.repairs.push_back({key == u"repair" ? QString() : key.sliced(7), value});
    } else if (key == u"fill" || key.startsWith(QStringLiteral("fill-"))) {
        rule.repairs.push_back({key == u"fill" ? QString() : key.sliced(5), QStringLiteral("fill ") + value});
    } else if (key == u"source" || key == u"also") {
        const auto source = sourceFrom(value);
        if (!source)
            return QCoreApplication::translate("RuleFault", "“%1” must name a document and a section with “|” between")
                .arg(key);
        if (key == u"source")
            rule.source = *source;
        else
            rule.further.push_back(*source);
    } else if (key != u"SPDX-License-Identifier") {
        return QCoreApplication::translate("RuleFault", "“%1” is no key of a rule's header").arg(key);
    }
    return std::nullopt;
}

} // namespace

QString wordOf(Strength strength) {
    switch (strength) {
    case Strength::must:
        return QStringLiteral("must");
    case Strength::expected:
        return QStringLiteral("expected");
    case Strength::may:
        break;
    }
    return QStringLiteral("may");
}

std::optional<Strength> strengthOf(QStringView word) {
    for (const Strength strength : {Strength::must, Strength::expected, Strength::may})
        if (word == wordOf(strength))
            return strength;
    return std::nullopt;
}

QString wordOf(Mode mode) {
    switch (mode) {
    case Mode::structure:
        return QStringLiteral("structure");
    case Mode::attribute:
        return QStringLiteral("attribute");
    case Mode::declaration:
        return QStringLiteral("declaration");
    case Mode::option:
        break;
    }
    return QStringLiteral("option");
}

std::optional<Mode> modeOf(QStringView word) {
    for (const Mode mode : {Mode::structure, Mode::attribute, Mode::declaration, Mode::option})
        if (word == wordOf(mode))
            return mode;
    return std::nullopt;
}

Result<Rule> readRule(const QString& text, const QString& file) {
    Rule rule;
    rule.file = file;
    const auto header = readHeader(text, rule.query);
    if (!header)
        return tl::unexpected<Error>(header.error());
    QStringList keys;
    for (const auto& [key, value] : *header) {
        keys << (key.startsWith(QStringLiteral("message-")) ? QStringLiteral("message") : key);
        if (value.isEmpty())
            return failure(QCoreApplication::translate("RuleFault", "“%1” in the header is empty").arg(key));
        if (const auto fault = take(rule, key, value))
            return failure(*fault);
    }
    for (const char* needed : {"id", "strength", "theme", "subject", "statement", "check", "message", "fix", "source"})
        if (!keys.contains(QLatin1String(needed)))
            return failure(
                QCoreApplication::translate("RuleFault", "the header has no “%1”").arg(QLatin1String(needed)));
    if (rule.id != QFileInfo(file).completeBaseName())
        return failure(
            QCoreApplication::translate("RuleFault", "the id “%1” is not the name of the file").arg(rule.id));
    if (rule.query.isEmpty())
        return failure(QCoreApplication::translate("RuleFault", "there is no query after the header"));
    return rule;
}

} // namespace placewright
