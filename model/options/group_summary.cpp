// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/group_summary.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(GroupSummary)
};

/// Of the fields of a body, as many are told in full, whatever they are.
constexpr std::size_t fewFields = 2;

QString amount(std::size_t count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

QString seats(std::size_t count) {
    return amount(count, SummaryText::tr("1 seat"), SummaryText::tr("%1 seats"));
}

QString decisions(std::size_t count) {
    return amount(count, SummaryText::tr("1 decision"), SummaryText::tr("%1 decisions"));
}

std::size_t gained(const std::set<Id>& before, const std::set<Id>& after) {
    return static_cast<std::size_t>(
        std::count_if(after.begin(), after.end(), [&](const Id& id) { return !before.contains(id); }));
}

class Summary {
public:
    Summary(const ChangeGroup& group, const Comparison& comparison, const Holding& before, const Holding& after)
        : m_group(group),
          m_comparison(comparison),
          m_before(before),
          m_after(after) {}

    QString words() {
        if (m_group.isLayout)
            return {};
        if (m_before.exists != m_after.exists && m_group.kind != Kind::function && m_group.kind != Kind::organisation) {
            comesOrGoes();
        } else {
            fields();
            gains();
        }
        others();
        return m_parts.join(SummaryText::tr("; "));
    }

private:
    const OptionChange& change(std::size_t i) const { return m_comparison.changes[i]; }

    void comesOrGoes() {
        const Holding& held = m_after.exists ? m_after : m_before;
        QStringList with;
        if (!held.seats.empty())
            with.append(seats(held.seats.size()));
        if (!held.decisions.empty())
            with.append(decisions(held.decisions.size()));
        const QString what = m_after.exists ? SummaryText::tr("is new") : SummaryText::tr("is gone");
        m_parts.append(with.isEmpty() ? what
                                      : SummaryText::tr("%1, with %2").arg(what, with.join(SummaryText::tr(" and "))));
        for (const std::size_t i : m_group.changes)
            if (isTold(change(i).key) || isBodyItself(change(i).key))
                m_told.insert(i);
    }

    bool isBodyItself(const EntityKey& key) const {
        return key.id == m_group.body || (m_group.kind != Kind::function && key.kind == Kind::forum);
    }

    static bool isTold(const EntityKey& key) {
        return key.kind == Kind::seat || key.kind == Kind::decision || key.kind == Kind::delegation;
    }

    /// "form changes from consultative forum to joint committee", for the body itself and a place's forum. Of more than a few
    /// fields those that people know a body by are told.
    void fields() {
        std::set<QString> said; // A place and its forum often change their form together.
        std::vector<std::pair<const FieldWords*, bool>> found; // With whether it is the forum's.
        bool newForm = false;
        for (const std::size_t i : m_group.changes) {
            const OptionChange& one = change(i);
            if (one.isLayout || !isBodyItself(one.key) || one.fields.empty())
                continue;
            m_told.insert(i);
            for (const FieldWords& field : one.fields) {
                newForm = newForm || (field.source && QLatin1String(field.source->key) == QLatin1String("forms"));
                if (said.insert((field.before + QChar(0x1f) + field.after).toCaseFolded()).second)
                    found.emplace_back(&field, one.key.id != m_group.body);
            }
        }
        const bool tellsAll = found.size() <= fewFields;
        for (const auto& [field, isForums] : found) {
            if (isKnownBy(*field) || (tellsAll && !(newForm && isForums)))
                m_parts.append(sentenceFor(*field));
            else if (!(newForm && isForums)) // What a forum needs for another form goes without saying.
                ++m_further;
        }
    }

    static bool isKnownBy(const FieldWords& field) {
        static const std::set<QLatin1String> fields{QLatin1String("name"),     QLatin1String("kind"),
                                                    QLatin1String("forms"),    QLatin1String("accountable"),
                                                    QLatin1String("exercisedBy"), QLatin1String("leader")};
        return field.source && fields.contains(QLatin1String(field.source->key));
    }

    static QString sentenceFor(const FieldWords& words) {
        const bool isForm = words.source && QLatin1String(words.source->key) == QLatin1String("forms");
        const QString name = isForm ? SummaryText::tr("form") : small(words.field);
        constexpr qsizetype longest = 60;
        if (words.before.size() > longest || words.after.size() > longest)
            return words.source && words.source->type == FieldType::references
                       ? SummaryText::tr("“%1” names others than before").arg(name)
                       : SummaryText::tr("%1 is worded otherwise").arg(name);
        const bool isWord = words.source && !words.source->words.empty();
        const QString before = isWord ? small(words.before) : words.before;
        const QString after = isWord ? small(words.after) : words.after;
        if (before.isEmpty())
            return SummaryText::tr("%1 is now %2").arg(name, after);
        if (after.isEmpty())
            return SummaryText::tr("%1 is no longer recorded (was %2)").arg(name, before);
        return SummaryText::tr("%1 changes from %2 to %3").arg(name, before, after);
    }

    /// As it stands within a sentence; "NHS trust" and the like keep their capitals.
    static QString small(const QString& words) {
        return words.size() > 1 && words[1].isUpper() ? words : words.left(1).toLower() + words.mid(1);
    }

    void gains() {
        tell(gained(m_before.decisions, m_after.decisions), gained(m_after.decisions, m_before.decisions), decisions);
        tell(gained(m_before.seats, m_after.seats), gained(m_after.seats, m_before.seats), seats);
        tell(gained(m_before.delegations, m_after.delegations), gained(m_after.delegations, m_before.delegations),
             [](std::size_t count) {
                 return amount(count, SummaryText::tr("1 delegation"), SummaryText::tr("%1 delegations"));
             });
        if (m_after.money > m_before.money)
            m_parts.append(SummaryText::tr("receives %1 more").arg(poundsLabel(m_after.money - m_before.money)));
        if (m_after.money < m_before.money)
            m_parts.append(SummaryText::tr("receives %1 less").arg(poundsLabel(m_before.money - m_after.money)));
        for (const std::size_t i : m_group.changes) {
            const OptionChange& one = change(i);
            const bool gainedOrLost = one.what != Difference::changed &&
                                      (one.key.kind == Kind::seat || one.key.kind == Kind::delegation ||
                                       (one.key.kind == Kind::decision && m_group.kind != Kind::function));
            const bool money = one.key.kind == Kind::flow && m_before.money != m_after.money;
            if (gainedOrLost || money || decidedElsewhere(one.key.id))
                m_told.insert(i);
        }
    }

    bool decidedElsewhere(const Id& decision) const {
        return m_before.decisions.contains(decision) != m_after.decisions.contains(decision);
    }

    template <class Words>
    void tell(std::size_t more, std::size_t fewer, const Words& words) {
        if (more > 0)
            m_parts.append(SummaryText::tr("gains %1").arg(words(more)));
        if (fewer > 0)
            m_parts.append(SummaryText::tr("loses %1").arg(words(fewer)));
    }

    void others() {
        std::vector<const OptionChange*> rest;
        for (const std::size_t i : m_group.changes)
            if (!change(i).isLayout && !m_told.contains(i))
                rest.push_back(&change(i));
        const bool isRemark = rest.size() == 1 && rest.front()->key.kind == Kind::note;
        if (rest.size() == 1 && m_further == 0 && (!isRemark || m_parts.isEmpty())) {
            m_parts.append(rest.front()->headline());
            return;
        }
        if (const std::size_t count = rest.size() + m_further; count > 0)
            m_parts.append(m_parts.isEmpty()
                               ? amount(count, SummaryText::tr("1 change"), SummaryText::tr("%1 changes"))
                               : amount(count, SummaryText::tr("1 other change"), SummaryText::tr("%1 other changes")));
    }

    const ChangeGroup& m_group;
    const Comparison& m_comparison;
    const Holding& m_before;
    const Holding& m_after;
    QStringList m_parts;
    std::set<std::size_t> m_told;
    std::size_t m_further = 0;
};

} // namespace

QString summaryOf(const ChangeGroup& group, const Comparison& comparison, const Holdings& from, const Holdings& to) {
    return Summary(group, comparison, from.of(group.body), to.of(group.body)).words();
}

} // namespace placewright
