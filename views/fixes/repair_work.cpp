// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/repair_work.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/edits/map/decisions.h"
#include "views/fixes/candidates.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct RepairText {
    Q_DECLARE_TR_FUNCTIONS(RepairStep)
};

tl::unexpected<Error> nobody(const QString& word) {
    return failure(RepairText::tr("Nothing in this design can be put there (%1)").arg(word));
}

/// A field that is left out where nobody can fill it.
bool isOptional(const QString& key) {
    return key.endsWith(u'?');
}

/// The words `key=value` of a step set; what only steers it doesn't.
const QStringList& steering() {
    static const QStringList keys{QStringLiteral("category"), QStringLiteral("count"), QStringLiteral("name"),
                                  QStringLiteral("parent"), QStringLiteral("exercises"), QStringLiteral("decides"),
                                  QStringLiteral("text"), QStringLiteral("rel"), QStringLiteral("to")};
    return keys;
}

} // namespace

Result<Id> RepairWork::one(const QString& word) const {
    if (word == u"$")
        return m_last;
    if (!word.startsWith(u'@')) {
        if (!m_chain.design().locate(Id(word)))
            return failure(RepairText::tr("This is no longer there"), word);
        return Id(word);
    }
    const std::vector<Id> found = candidatesFor(m_chain.design(), m_system, word);
    if (std::find(found.begin(), found.end(), m_chosen) != found.end())
        return m_chosen;
    if (found.empty())
        return nobody(word);
    return found.front();
}

/// Words or ids with commas between; names that mean several give all.
QStringList RepairWork::all(const QString& words) const {
    QStringList given;
    for (const QString& word : words.split(u',')) {
        if (word.startsWith(u'@') && meansAll(word)) {
            for (const Id& each : candidatesFor(m_chain.design(), m_system, word))
                given << each.text();
        } else if (word.startsWith(u'@') || word == u"$") {
            if (const auto found = one(word); found && !found->isNull())
                given << found->text();
        } else if (!word.isEmpty()) {
            given << word;
        }
    }
    given.removeDuplicates();
    return given;
}

Result<Value> RepairWork::valueOf(Kind kind, const QString& key, const QString& words) const {
    const Field* field = findField(kind, key);
    if (!field)
        return failure(QStringLiteral("there is no field “%1”").arg(key));
    switch (field->type) {
    case FieldType::flag:
        return Value(words == u"true");
    case FieldType::count:
    case FieldType::pounds:
        return Value(words.toLongLong());
    case FieldType::reference:
        return one(words).map([](const Id& id) { return Value(id.text()); });
    case FieldType::wordList:
    case FieldType::openWordList:
    case FieldType::references: {
        const QStringList given = all(words);
        if (given.isEmpty())
            return nobody(words);
        return Value(given);
    }
    default:
        // An instrument may be the id of what was just added.
        return Value(words == u"$" ? m_last.text() : words);
    }
}

Result<void> RepairWork::set(const Id& id, const QString& field, const QString& words) {
    const auto key = m_chain.design().locate(id);
    if (!key)
        return failure(RepairText::tr("This is no longer there"), id.text());
    const auto value = valueOf(key->kind, field, words);
    if (!value)
        return tl::unexpected<Error>(value.error());
    return m_chain.add(setField(m_chain.design(), id, field, *value));
}

Result<void> RepairWork::listed(const Id& id, const QString& field, const QString& words, bool isIn) {
    const auto entity = m_chain.design().find(id);
    const auto key = m_chain.design().locate(id);
    const Field* list = key ? findField(key->kind, field) : nullptr;
    if (!entity || !list)
        return failure(RepairText::tr("This is no longer there"), id.text());
    const Value held = list->get(address(*entity));
    QStringList items = isRecorded(held) ? std::get<QStringList>(held) : QStringList();
    const QStringList given = all(words);
    if (given.isEmpty())
        return nobody(words);
    for (const QString& each : given)
        if (!isIn)
            items.removeAll(each);
        else if (!items.contains(each))
            items << each;
    return m_chain.add(setField(m_chain.design(), id, field, items));
}

Result<void> RepairWork::setAll(const Id& id, const RepairStep& step, const QStringList& but) {
    for (const auto& [given, words] : step.fields) {
        const QString key = isOptional(given) ? given.chopped(1) : given;
        if (but.contains(key))
            continue;
        // "from" stands for a seat's drawnFrom, which every seat step has.
        const QString field = step.verb == u"seat" && key == u"from" ? QStringLiteral("drawnFrom")
                              : key == u"tag"                        ? QStringLiteral("tags")
                              : key == u"perspective"                ? QStringLiteral("perspectives")
                                                                     : key;
        if (const auto done = set(id, field, words); !done && !isOptional(given))
            return done;
    }
    return {};
}

/// A forum, or that of a place or collaborative, which is made if there is none.
Result<Id> RepairWork::forumOf(const QString& word) {
    const auto id = one(word);
    if (!id)
        return id;
    const Design design = m_chain.design();
    if (design.get<Forum>(*id))
        return id;
    const auto* place = design.get<Place>(*id);
    const auto* collaborative = design.get<Collaborative>(*id);
    if (!place && !collaborative)
        return nobody(word);
    const Id forum = place ? place->forum : collaborative->forum;
    if (!forum.isNull() && design.get<Forum>(forum))
        return forum;
    if (auto made = take(addForumFor(design, *id)); !made)
        return tl::unexpected<Error>(made.error());
    return m_last;
}

Result<void> RepairWork::take(Result<Addition> added) {
    if (!added)
        return tl::unexpected<Error>(added.error());
    m_last = added->id;
    return m_chain.add(added->edit);
}

Result<void> RepairWork::addSeats(const RepairStep& step) {
    const auto forum = forumOf(step.words.value(0));
    if (!forum)
        return tl::unexpected<Error>(forum.error());
    const QString category = step.field(QStringLiteral("category"));
    const auto known = fromWord<SeatCategory>(category).value_or(SeatCategory::member);
    const QString named = !step.field(QStringLiteral("title")).isEmpty() ? step.field(QStringLiteral("title"))
                          : !step.field(QStringLiteral("role")).isEmpty()
                              ? wordLabel(step.field(QStringLiteral("role")))
                          : known == SeatCategory::chair ? wordLabel(category)
                                                         : QString();
    const int count = std::max(1, step.field(QStringLiteral("count")).toInt());
    for (int i = 0; i < count; ++i) {
        if (auto done = take(addSeat(m_chain.design(), *forum, known, named)); !done)
            return done;
        if (auto done = setAll(m_last, step, steering() + QStringList{QStringLiteral("title")}); !done)
            return done;
    }
    return {};
}

Result<void> RepairWork::addForumStep(const RepairStep& step) {
    const auto kind = fromWord<ForumKind>(step.words.value(0));
    if (!kind)
        return nobody(step.words.value(0));
    Id parent;
    if (const QString word = step.field(QStringLiteral("parent")); !word.isEmpty()) {
        const auto found = one(word);
        if (!found)
            return tl::unexpected<Error>(found.error());
        parent = *found;
    }
    const QString given = step.field(QStringLiteral("name"));
    const QString name = given.isEmpty() ? wordLabel(m_chain.design().workspace(), step.words.value(0)) : given;
    if (auto done = take(addForum(m_chain.design(), m_system, *kind, name, parent)); !done)
        return done;
    return setAll(m_last, step, {QStringLiteral("name"), QStringLiteral("parent")});
}

Result<void> RepairWork::addThing(const RepairStep& step) {
    const auto kind = kindOfSingular(step.words.value(0));
    if (!kind)
        return nobody(step.words.value(0));
    std::vector<std::pair<QString, Value>> fields;
    for (const auto& [given, words] : step.fields) {
        const bool mayLack = isOptional(given);
        const QString key = mayLack ? given.chopped(1) : given;
        auto value = valueOf(*kind, key, words);
        if (value)
            fields.emplace_back(key, std::move(*value));
        else if (!mayLack)
            return tl::unexpected<Error>(value.error());
    }
    return take(addEntity(m_chain.design(), *kind, fields));
}

/// Puts a function of the catalogue on the drawing if it isn't there, and says who exercises it and decides on it.
Result<void> RepairWork::addFunctionStep(const RepairStep& step) {
    const QString name = QStringLiteral("@function:") + step.words.value(0);
    if (candidatesFor(m_chain.design(), m_system, name).empty()) {
        const CatalogueFunction* function = shippedCatalogue().find(step.words.value(0));
        if (!function)
            return nobody(step.words.value(0));
        if (auto done = m_chain.add(addFunction(m_chain.design(), *function, m_system)); !done)
            return done;
    }
    const auto added = one(name);
    if (!added)
        return tl::unexpected<Error>(added.error());
    m_last = *added;
    if (const QString who = step.field(QStringLiteral("exercises")); !who.isEmpty())
        if (auto done = listed(m_last, QStringLiteral("exercisedBy"), who, true); !done)
            return done;
    if (const QString who = step.field(QStringLiteral("decides")); !who.isEmpty())
        if (auto done = addDecisionStep({step.verb, {m_last.text()}, step.fields}); !done)
            return done;
    return setAll(m_last, step, steering());
}

/// A further decision of a function with the one who decides; of one that has none yet, its first.
Result<void> RepairWork::addDecisionStep(const RepairStep& step) {
    const auto function = one(step.words.value(0));
    const auto who = one(step.field(QStringLiteral("decides")));
    if (!function || !who)
        return tl::unexpected<Error>(function ? who.error() : function.error());
    const QString text = step.field(QStringLiteral("text"));
    if (auto done = m_chain.add(addDecision(m_chain.design(), *function, text)); !done)
        return done;
    const Decision* latest = nullptr;
    const Design design = m_chain.design();
    for (const Decision* each : inOrder(design.table<Decision>()))
        if (each->function == *function)
            latest = each;
    return m_chain.add(setPartInDecision(design, latest->id, *who, Part::decides));
}

/// A body has no longer to do with a function: neither exercises it nor decides on it.
Result<void> RepairWork::drop(const Id& function, const Id& body) {
    const auto* held = m_chain.design().get<Function>(function);
    if (!held)
        return failure(RepairText::tr("This is no longer there"), function.text());
    if (held->exercisedBy && std::count(held->exercisedBy->begin(), held->exercisedBy->end(), body) > 0)
        if (auto done = listed(function, QStringLiteral("exercisedBy"), body.text(), false); !done)
            return done;
    std::vector<Id> decisions;
    const Design design = m_chain.design();
    for (const auto& [id, decision] : design.table<Decision>())
        if (decision.function == function)
            for (const DecisionPart& part : decision.parts.value_or(std::vector<DecisionPart>()))
                if (part.who == body && part.part == Part::decides)
                    decisions.push_back(id);
    for (const Id& id : decisions)
        if (auto done = m_chain.add(setPartInDecision(m_chain.design(), id, body, Part::consulted)); !done)
            return done;
    return {};
}

Result<void> RepairWork::link(const RepairStep& step) {
    const auto from = one(step.words.value(0));
    const auto to = one(step.field(QStringLiteral("to")));
    if (!from || !to)
        return tl::unexpected<Error>(from ? to.error() : from.error());
    const auto* plan = m_chain.design().get<Plan>(*from);
    const Field* links = findField(Kind::plan, "links");
    if (!plan || !links)
        return failure(RepairText::tr("This is no longer there"), from->text());
    Plan changed = *plan;
    PlanLink added;
    added.rel = fromWord<PlanRelation>(step.field(QStringLiteral("rel")));
    added.to = *to;
    if (!changed.links)
        changed.links.emplace();
    changed.links->push_back(added);
    const Entity after = changed;
    return m_chain.add(setField(m_chain.design(), *from, QStringLiteral("links"), links->get(address(after))));
}

Result<void> RepairWork::vacate(const Id& seat) {
    return m_chain.add(setField(m_chain.design(), seat, QStringLiteral("person"), Value()))
        .and_then([&] { return set(seat, QStringLiteral("status"), QStringLiteral("vacant")); });
}

Result<void> RepairWork::carryOut(const RepairStep& step) {
    const QString& verb = step.verb;
    if (verb == u"seat")
        return addSeats(step);
    if (verb == u"forum")
        return addForumStep(step);
    if (verb == u"add")
        return addThing(step);
    if (verb == u"function")
        return addFunctionStep(step);
    if (verb == u"decision")
        return addDecisionStep(step);
    if (verb == u"link")
        return link(step);
    if (verb == u"place")
        return take(addPlace(m_chain.design(), m_system, step.words.value(0)));
    if (verb == u"forum-for")
        return forumOf(step.words.value(0)).map([](const Id&) {});
    const auto target = one(step.words.value(0));
    if (!target)
        return tl::unexpected<Error>(target.error());
    const QString second = step.words.value(1);
    if (verb == u"set")
        return set(*target, second, step.words.value(2));
    if (verb == u"clear")
        return m_chain.add(setField(m_chain.design(), *target, second, Value()));
    if (verb == u"put" || verb == u"take")
        return listed(*target, second, step.words.value(2), verb == u"put");
    if (verb == u"vacate")
        return vacate(*target);
    if (verb == u"remove")
        return m_chain.add(remove(m_chain.design(), {*target}));
    if (verb == u"neighbourhood")
        return take(addNeighbourhood(m_chain.design(), *target, RepairText::tr("New neighbourhood")));
    if (verb == u"form") {
        const auto form = fromWord<PlaceForm>(second);
        return form ? m_chain.add(setPlaceForm(m_chain.design(), *target, *form)) : Result<void>(nobody(second));
    }
    const auto who = one(second);
    if (!who)
        return tl::unexpected<Error>(who.error());
    if (verb == u"join")
        return take(addMember(m_chain.design(), *target, *who));
    if (verb == u"decide")
        return m_chain.add(setPart(m_chain.design(), *target, *who, Part::decides));
    if (verb == u"decide-in")
        return m_chain.add(setPartInDecision(m_chain.design(), *target, *who, Part::decides));
    if (verb == u"consult")
        return m_chain.add(setPart(m_chain.design(), *target, *who, Part::consulted));
    if (verb == u"drop")
        return drop(*target, *who);
    return failure(QStringLiteral("a repair can't “%1”").arg(verb));
}

} // namespace placewright
