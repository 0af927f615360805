// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/finding_builder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace placewright {

namespace {

constexpr qsizetype mostWordsListed = 6;

/// What the rows of one subject say under one reason.
using Words = std::vector<QStringList>;

struct Gathered {
    FindingState state = FindingState::toConfirm;
    std::map<QString, Words> byReason;
    std::vector<Id> also;
    QByteArray facts; ///< Of all rows, in their order.
    std::vector<QStringList> repairs;
};

/// What falls short outweighs what isn't recorded, and that outweighs a hint.
FindingState graver(FindingState a, FindingState b) {
    return std::min(a, b);
}

/// A name rarely begins like a number, and to be sure is dear.
bool isNumber(const QString& word) {
    bool isOne = false;
    if (!word.isEmpty() && (word.front().isDigit() || word.front() == u'-'))
        word.toDouble(&isOne);
    return isOne;
}

/// What a row rests on. Words count only where no id says whom they are about, so that a new name is no new fact.
QByteArray factsOf(const RuleRow& row) {
    QByteArray facts = row.because.toUtf8() + '\x1f' + (row.state ? wordOf(*row.state).toUtf8() : QByteArray());
    for (const Id& other : row.also)
        facts += '\x1f' + other.text().toUtf8();
    for (const QString& argument : row.arguments) {
        if (row.also.empty() || isNumber(argument))
            facts += '\x1f' + argument.toUtf8();
    }
    return facts + '\x1e';
}

QString groundOf(const QByteArray& facts) {
    return QString::fromLatin1(QCryptographicHash::hash(facts, QCryptographicHash::Sha1).toHex().first(16));
}

void gather(Gathered& into, const RuleRow& row, FindingState state, qsizetype argumentCount) {
    into.state = graver(into.state, state);
    into.facts += factsOf(row);
    Words& words = into.byReason[row.because];
    words.resize(static_cast<std::size_t>(argumentCount));
    for (qsizetype i = 0; i < argumentCount; ++i) {
        QStringList& list = words[static_cast<std::size_t>(i)];
        const QString& word = row.arguments.at(i);
        if (!word.isEmpty() && !list.contains(word))
            list << word;
    }
    into.also.insert(into.also.end(), row.also.begin(), row.also.end());
    if (std::find(into.repairs.begin(), into.repairs.end(), row.repairs) == into.repairs.end())
        into.repairs.push_back(row.repairs);
}

QString filled(const QString& text, const QStringList& names, const Words& words) {
    const QString pattern = QCoreApplication::translate("Rule", text.toUtf8().constData());
    QString message;
    qsizetype done = 0;
    for (const QString& place : placesIn(pattern)) {
        const qsizetype at = pattern.indexOf(u'{' + place + u'}', done);
        message += pattern.sliced(done, at - done) + listed(words[static_cast<std::size_t>(names.indexOf(place))]);
        done = at + place.size() + 2;
    }
    return message + pattern.sliced(done);
}

Result<QString> messageFor(const Rule& rule, const QStringList& names, const Gathered& gathered) {
    QStringList sentences;
    std::size_t used = 0;
    for (const MessageTemplate& message : rule.messages)
        if (const auto found = gathered.byReason.find(message.because); found != gathered.byReason.end()) {
            sentences << filled(message.text, names, found->second);
            ++used;
        }
    if (used != gathered.byReason.size())
        return failure(
            QCoreApplication::translate("RuleFault", "the query gives a reason for which the header has no message"),
            rule.file);
    return sentences.join(u' ');
}

} // namespace

QString listed(const QStringList& words) {
    if (words.size() <= 1)
        return words.value(0);
    if (words.size() > mostWordsListed)
        return QCoreApplication::translate("RuleFault", "%1 and %2 more")
            .arg(words.mid(0, mostWordsListed).join(QStringLiteral(", ")))
            .arg(words.size() - mostWordsListed);
    return QCoreApplication::translate("RuleFault", "%1 and %2")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

Result<std::vector<Finding>> buildFindings(const Rule& rule,
                                           const QStringList& argumentNames,
                                           const std::vector<RuleRow>& rows,
                                           const Locate& locate) {
    const FindingState usual = rule.mode == Mode::declaration   ? FindingState::toConfirm
                               : rule.strength == Strength::may ? FindingState::hint
                                                                : FindingState::fallsShort;
    std::map<Id, Gathered> bySubject;
    for (const RuleRow& row : rows)
        gather(bySubject[row.subject], row, row.state.value_or(usual), argumentNames.size());

    std::vector<Finding> findings;
    for (auto& [id, gathered] : bySubject) {
        const auto subject = locate(id);
        if (!subject || std::find(rule.subjects.begin(), rule.subjects.end(), subject->kind) == rule.subjects.end())
            return failure(QCoreApplication::translate(
                               "RuleFault", "the query names “%1” as a subject, which is none the header allows")
                               .arg(id.text()),
                           rule.file);
        auto message = messageFor(rule, argumentNames, gathered);
        if (!message)
            return tl::unexpected<Error>(message.error());
        Finding finding{rule.id,
                        rule.pack,
                        rule.strength,
                        gathered.state,
                        *subject,
                        {},
                        std::move(*message),
                        QCoreApplication::translate("Rule", rule.fix.toUtf8().constData()),
                        rule.source,
                        std::nullopt,
                        std::nullopt,
                        groundOf(gathered.facts),
                        std::nullopt};
        if (!rule.repairs.empty())
            finding.repairs = std::move(gathered.repairs);
        std::sort(gathered.also.begin(), gathered.also.end());
        gathered.also.erase(std::unique(gathered.also.begin(), gathered.also.end()), gathered.also.end());
        for (const Id& other : gathered.also)
            if (const auto key = locate(other); key && other != id)
                finding.also.push_back(*key);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace placewright
