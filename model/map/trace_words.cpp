// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/trace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace placewright {

namespace {

struct TraceWordsText
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

QString because(const TraceStep& step)
{
    QStringList brackets;
    if (!step.legalBasis.isEmpty())
        brackets << step.legalBasis;
    if (!step.limit.isEmpty())
        brackets << TraceWordsText::tr("limit: %1").arg(step.limit);
    if (!step.status.isEmpty() && step.status != QLatin1String("in-force"))
        brackets << step.status;
    return brackets.isEmpty() ? step.how : QStringLiteral("%1 (%2)").arg(step.how, brackets.join(QStringLiteral(", ")));
}

QString stateWord(ChainState state)
{
    switch (state) {
    case ChainState::complete: return QStringLiteral("complete");
    case ChainState::broken: return QStringLiteral("broken");
    case ChainState::loops: return QStringLiteral("loops");
    }
    return {};
}

QString chainSentence(const Trace& trace, const TraceDecision& decision, const TraceChain& chain)
{
    const TraceStep& decider = chain.steps.front();
    const QString what = decision.text.isEmpty() || trace.decisions.size() == 1 ? trace.functionName : decision.text;
    QString sentence = trace.place.isNull() ? TraceWordsText::tr("%1 decides “%2”").arg(decider.name, what)
                                            : TraceWordsText::tr("For %1, %2 decides “%3”").arg(trace.placeName, decider.name, what);
    for (std::size_t i = 0; i + 1 < chain.steps.size(); ++i)
        sentence += QStringLiteral(", ") + because(chain.steps[i]);
    if (trace.accountable.isNull())
        return sentence + TraceWordsText::tr("; nobody is recorded as accountable.");
    switch (chain.state) {
    case ChainState::complete:
        return decider.body == trace.accountable ? sentence + TraceWordsText::tr(" and is itself accountable.")
                                       : sentence + TraceWordsText::tr("; %1 is accountable.").arg(trace.accountableName);
    case ChainState::broken:
        return sentence + TraceWordsText::tr("; nothing recorded leads back to %1, which is accountable.").arg(trace.accountableName);
    case ChainState::loops:
        return sentence + TraceWordsText::tr("; the delegations go in a circle and never reach %1, which is accountable.").arg(trace.accountableName);
    }
    return sentence;
}

QJsonObject named(const Id& id, const QString& name)
{
    return {{QStringLiteral("id"), id.text()}, {QStringLiteral("name"), name}};
}

QJsonObject stepJson(const TraceStep& step)
{
    QJsonObject json = named(step.body, step.name);
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            json[QLatin1String(key)] = value;
    };
    put("kind", step.kindName);
    put("how", step.how);
    put("delegation", step.delegation.text());
    put("legalBasis", step.legalBasis);
    put("limit", step.limit);
    put("status", step.status);
    return json;
}

} // namespace

QString Trace::sentence() const
{
    QStringList sentences;
    for (const TraceDecision& decision : decisions) {
        if (decision.chains.empty())
            sentences << TraceWordsText::tr("Nobody decides “%1” yet.").arg(decision.text.isEmpty() ? functionName : decision.text);
        for (const TraceChain& chain : decision.chains)
            sentences << chainSentence(*this, decision, chain);
    }
    if (sentences.isEmpty())
        sentences << (accountable.isNull()
                          ? TraceWordsText::tr("Nobody decides “%1” yet, and nobody is recorded as accountable.").arg(functionName)
                          : TraceWordsText::tr("Nobody decides “%1” yet; %2 is accountable.").arg(functionName, accountableName));
    return sentences.join(u' ');
}

QString Trace::text() const
{
    QString text = functionName + u'\n';
    if (!place.isNull())
        text += (placeDecides ? TraceWordsText::tr("Place: %1") : TraceWordsText::tr("Place: %1 (decided elsewhere)")).arg(placeName) + u'\n';
    text += TraceWordsText::tr("Accountable: %1").arg(accountable.isNull() ? TraceWordsText::tr("nobody recorded") : accountableName) + u'\n';
    for (const TraceDecision& decision : decisions) {
        if (!decision.text.isEmpty())
            text += TraceWordsText::tr("Decision: %1").arg(decision.text) + u'\n';
        if (decision.chains.empty())
            text += QStringLiteral("  ") + TraceWordsText::tr("nobody decides yet") + u'\n';
        for (const TraceChain& chain : decision.chains) {
            for (std::size_t i = 0; i < chain.steps.size(); ++i) {
                const TraceStep& step = chain.steps[i];
                text += QString(2 + 2 * static_cast<qsizetype>(i), u' ') + step.name;
                if (!step.kindName.isEmpty())
                    text += QStringLiteral(" (%1)").arg(step.kindName);
                if (i == 0)
                    text += TraceWordsText::tr(": decides");
                if (!step.how.isEmpty())
                    text += QStringLiteral(", ") + because(step);
                text += u'\n';
            }
            if (chain.state == ChainState::broken)
                text += QStringLiteral("  ") + TraceWordsText::tr("The chain breaks here: nothing recorded leads on to who is accountable.") + u'\n';
            else if (chain.state == ChainState::loops)
                text += QStringLiteral("  ") + TraceWordsText::tr("The chain goes in a circle.") + u'\n';
        }
    }
    return text + sentence() + u'\n';
}

QByteArray Trace::json() const
{
    QJsonArray traced;
    for (const TraceDecision& decision : decisions) {
        QJsonArray chains;
        for (const TraceChain& chain : decision.chains) {
            QJsonArray steps;
            for (const TraceStep& step : chain.steps)
                steps.append(stepJson(step));
            chains.append(QJsonObject{{QStringLiteral("decider"), named(chain.decider, chain.steps.front().name)},
                                      {QStringLiteral("chain"), stateWord(chain.state)},
                                      {QStringLiteral("steps"), steps}});
        }
        traced.append(QJsonObject{{QStringLiteral("decision"), decision.decision.text()},
                                  {QStringLiteral("text"), decision.text},
                                  {QStringLiteral("deciders"), chains}});
    }
    QJsonObject root{{QStringLiteral("function"), named(function, functionName)},
                     {QStringLiteral("accountable"), accountable.isNull() ? QJsonValue() : QJsonValue(named(accountable, accountableName))},
                     {QStringLiteral("decisions"), traced},
                     {QStringLiteral("sentence"), sentence()}};
    if (!place.isNull()) {
        QJsonObject asked = named(place, placeName);
        asked[QStringLiteral("decides")] = placeDecides;
        root[QStringLiteral("place")] = asked;
    }
    return QJsonDocument(root).toJson();
}

} // namespace placewright
