// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/own_rules.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

namespace placewright {

namespace {

constexpr QLatin1String viewsOfPack("design-framework-2021");

std::vector<QString> wordsOf(Kind kind, const char* field) {
    std::vector<QString> words;
    for (const char* word : findField(kind, field)->words)
        words.push_back(QString::fromLatin1(word));
    return words;
}

/// The column of `system_seats` that holds a field; null if the sentence can't ask for it.
const char* columnOf(const QString& field) {
    if (field == u"organisationKind")
        return "drawn_kind";
    for (const SeatQuestion& question : seatQuestions())
        if (field == QLatin1String(question.field))
            return question.field;
    return nullptr;
}

/// The view that lists the subjects, with the forum in which their seats are.
struct Subjects {
    const char* view;
    const char* forum;
};

std::optional<Subjects> subjectsOf(const QString& subject) {
    if (subject == u"place")
        return Subjects{"system_places", "p.forum"};
    if (subject == u"forum")
        return Subjects{"system_forums", "p.id"};
    if (subject == u"collaborative")
        return Subjects{"system_collaboratives", "p.forum"};
    return std::nullopt;
}

QString sqlText(QString text) {
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

/// Fills in the query and the message that the sentence stands for.
Result<void> build(Rule& rule, const OwnRule& own) {
    const QString subject = own.subject.value_or(QString());
    const auto subjects = subjectsOf(subject);
    const QString field = own.field.value_or(QString());
    const char* column = columnOf(field);
    const QString value = own.value.value_or(QString()).trimmed();
    if (!subjects)
        return failure(QCoreApplication::translate("RuleFault", "“%1” is nothing that has seats").arg(subject), {},
                       QCoreApplication::translate("RuleFault", "It must be place, forum or collaborative"));
    if (!column)
        return failure(
            QCoreApplication::translate("RuleFault", "a seat has no field “%1” that a rule can ask for").arg(field));
    if (value.isEmpty())
        return failure(QCoreApplication::translate("RuleFault", "the rule doesn't say what is to stand in the field"));
    const qint64 atLeast = own.atLeast.value_or(1);
    if (atLeast < 1)
        return failure(QCoreApplication::translate("RuleFault", "a rule asks for one seat at least"));
    rule.query =
        QStringLiteral(
            "SELECT p.id AS subject, p.name AS name, %1 AS needs, count(s.id) AS has, %1 - count(s.id) AS fix_missing\n"
            "FROM %2 p LEFT JOIN system_seats s ON s.forum = %3 AND s.of_system = p.of_system AND s.\"%4\" = %5\n"
            "GROUP BY p.of_system, p.id HAVING count(s.id) < %1")
            .arg(atLeast)
            .arg(QLatin1String(subjects->view), QLatin1String(subjects->forum), QLatin1String(column), sqlText(value));
    // A kind of organisation says nothing of which; words with these signs in them can't stand in a repair.
    if (field != u"organisationKind" && !value.contains(u'"') && !value.contains(u'{'))
        rule.repairs = {{{}, QStringLiteral("seat {subject} %1=\"%2\" count={fix_missing}").arg(field, value)}};
    if (!own.message)
        rule.messages = {
            {{},
             QCoreApplication::translate("RuleFault", "Needs {needs} where %1 is %2, has {has} (vacant seats "
                                                      "counted).")
                 .arg(field == u"organisationKind" ? QCoreApplication::translate("RuleFault", "kind of organisation")
                                                   : fieldLabel(*findField(Kind::seat, field)),
                      wordLabel(value))}};
    return {};
}

} // namespace

const std::vector<SeatQuestion>& seatQuestions() {
    static const std::vector<SeatQuestion> questions{{"sector", wordsOf(Kind::seat, "sector")},
                                                     {"role", wordsOf(Kind::seat, "role")},
                                                     {"category", wordsOf(Kind::seat, "category")},
                                                     {"organisationKind", wordsOf(Kind::organisation, "kind")}};
    return questions;
}

Result<Rule> ruleOf(const OwnRule& own) {
    Rule rule;
    rule.id = own.id.value_or(QString());
    rule.file = rule.id;
    rule.pack = ownPackId;
    rule.theme = ownPackId;
    rule.statement = own.name.value_or(QString()).trimmed();
    if (!Id::isWellFormed(rule.id))
        return failure(QCoreApplication::translate("RuleFault", "“%1” is no id").arg(rule.id), {},
                       QCoreApplication::translate("RuleFault", "An id is of lower-case letters, digits and hyphens"));
    if (rule.statement.isEmpty())
        return failure(QCoreApplication::translate("RuleFault", "the rule has no name"));
    const QString strength = own.strength.value_or(QStringLiteral("expected"));
    const auto known = strengthOf(strength);
    if (!known)
        return failure(
            QCoreApplication::translate("RuleFault", "strength “%1” must be must, expected or may").arg(strength));
    rule.strength = *known;
    const auto kind = kindOfSingular(own.subject.value_or(QString()));
    if (!kind)
        return failure(QCoreApplication::translate("RuleFault", "subject “%1” is no kind of entity")
                           .arg(own.subject.value_or(QString())));
    rule.subjects = {*kind};
    rule.messages = {{{}, own.message.value_or(rule.statement)}};
    rule.fix =
        own.fix.value_or(QCoreApplication::translate("RuleFault", "Bring the design to what the rule asks for."));
    rule.check = rule.statement;
    rule.source = {QCoreApplication::translate("RuleFault", "Rules of this workspace"), rule.statement};
    rule.query = own.query.value_or(QString()).trimmed();
    if (rule.query.isEmpty())
        if (const auto built = build(rule, own); !built)
            return tl::unexpected<Error>(built.error());
    return rule;
}

RulePack ownPackOf(const WorkspaceInfo& workspace) {
    RulePack pack;
    pack.id = ownPackId;
    pack.title = QCoreApplication::translate("RuleFault", "Rules of this workspace");
    if (auto views = RulePack::builtInViews(viewsOfPack))
        pack.views.push_back({viewsOfPack, std::move(*views)});
    for (const OwnRule& own : workspace.ownRules.value_or(std::vector<OwnRule>())) {
        auto rule = ruleOf(own);
        if (rule)
            pack.rules.push_back(std::move(*rule));
        else
            pack.broken.push_back({pack.id, own.id.value_or(QString()), rule.error().sentence()});
    }
    return pack;
}

Result<std::vector<RulePack>> loadPacksOf(const WorkspaceInfo& workspace) {
    QStringList names = packsOf(workspace);
    names.removeIf([known = RulePack::builtIn()](const QString& name) { return !known.contains(name); });
    auto packs = RulePack::loadBuiltIn(names);
    if (packs && workspace.ownRules && !workspace.ownRules->empty())
        packs->push_back(ownPackOf(workspace));
    return packs;
}

Result<std::vector<Finding>> triedOn(const Workspace& workspace, const Id& option, const OwnRule& own) {
    WorkspaceInfo alone;
    alone.ownRules = std::vector{own};
    std::vector<RulePack> packs;
    packs.push_back(ownPackOf(alone));
    Checker checker(std::move(packs));
    if (const auto begun = checker.reset(workspace); !begun)
        return tl::unexpected<Error>(begun.error());
    std::vector<Finding> found = checker.findings(option);
    const std::vector<BrokenRule> broken = checker.broken();
    if (!broken.empty())
        return failure(broken.front().reason);
    return found;
}

} // namespace placewright
