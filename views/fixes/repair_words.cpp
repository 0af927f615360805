// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/repair_words.h"

#include "model/catalogue/function_catalogue.h"
#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "views/fixes/candidates.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct RepairLabel {
    Q_DECLARE_TR_FUNCTIONS(RepairStep)
};

/// Puts the parts of a step into words.
class Labeller {
public:
    Labeller(const Design& design, const Id& system, const RepairStep& step, const QString& open)
        : m_design(design),
          m_system(system),
          m_step(step),
          m_open(open) {}

    QString label() const {
        const QString& verb = m_step.verb;
        if (verb == u"seat")
            return seat();
        if (verb == u"forum")
            return RepairLabel::tr("Add the %1").arg(named(m_step.field(QStringLiteral("name")), m_step.words.value(0)));
        if (verb == u"add")
            return thing();
        if (verb == u"function")
            return RepairLabel::tr("Put “%1” on the map").arg(functionName());
        if (verb == u"decision")
            return RepairLabel::tr("Add a decision of %1").arg(who(m_step.field(QStringLiteral("decides"))));
        if (verb == u"link")
            return RepairLabel::tr("Link %1 to %2").arg(who(word(0)), who(m_step.field(QStringLiteral("to"))));
        if (verb == u"forum-for")
            return RepairLabel::tr("Add the forum of %1").arg(who(word(0)));
        if (verb == u"vacate")
            return RepairLabel::tr("Leave the seat %1 vacant").arg(who(word(0)));
        if (verb == u"remove")
            return RepairLabel::tr("Remove %1").arg(who(word(0)));
        if (verb == u"place")
            return RepairLabel::tr("Add a place");
        if (verb == u"neighbourhood")
            return RepairLabel::tr("Add a neighbourhood to %1").arg(who(word(0)));
        if (verb == u"form")
            return RepairLabel::tr("Make the form of %1: %2").arg(who(word(0)), wordLabel(word(1)).toLower());
        if (verb == u"clear")
            return RepairLabel::tr("Clear “%1” of %2").arg(fieldName(word(1)), who(word(0)));
        return isOpen(word(0)) ? openTarget() : change();
    }

private:
    QString change() const {
        const QString& verb = m_step.verb;
        if (verb == u"set")
            return isOpen(word(2)) ? RepairLabel::tr("Set “%1” of %2 to").arg(fieldName(word(1)), who(word(0)))
                                   : RepairLabel::tr("Set “%1” of %2 to %3").arg(fieldName(word(1)), who(word(0)), value(word(2)));
        if (verb == u"put")
            return RepairLabel::tr("Add %1 to “%2” of %3").arg(value(word(2)), fieldName(word(1)), who(word(0)));
        if (verb == u"take")
            return RepairLabel::tr("Take %1 off “%2” of %3").arg(value(word(2)), fieldName(word(1)), who(word(0)));
        if (verb == u"join")
            return isOpen(word(1)) ? RepairLabel::tr("Add %1 to").arg(who(word(0)))
                                   : RepairLabel::tr("Add %1 to %2").arg(who(word(0)), who(word(1)));
        if (verb == u"consult")
            return RepairLabel::tr("Let %1 be consulted on %2").arg(who(word(1)), who(word(0)));
        if (verb == u"drop")
            return RepairLabel::tr("Leave %1 without %2").arg(who(word(0)), who(word(1)));
        return isOpen(word(1)) ? RepairLabel::tr("Give the decision to")
                               : RepairLabel::tr("Let %1 decide").arg(who(word(1)));
    }

    /// What is put is known, where is chosen.
    QString openTarget() const {
        return m_step.verb == u"set" || m_step.verb == u"put"
                   ? RepairLabel::tr("Put %1 into “%2” of").arg(value(word(2)), fieldName(word(1)))
                   : RepairLabel::tr("Put this right in");
    }

    QString seat() const {
        QString what;
        for (const char* key : {"title", "role", "perspective", "tag", "sector"})
            if (const QString given = m_step.field(QString::fromLatin1(key)); what.isEmpty() && !given.isEmpty())
                what = qstrcmp(key, "title") == 0 ? given : wordLabel(given);
        const QString from = m_step.field(QStringLiteral("from"));
        const QString maybe = m_step.field(QStringLiteral("from?"));
        if (what.isEmpty() && !from.isEmpty() && !isOpen(from))
            what = who(from);
        if (what.isEmpty())
            what = wordLabel(m_step.field(QStringLiteral("category")));
        if (isOpen(from) || isOpen(maybe))
            return RepairLabel::tr("Add a seat: %1, drawn from").arg(what);
        if (isOpen(word(0)))
            return RepairLabel::tr("Add a seat: %1, on").arg(what);
        const int count = m_step.field(QStringLiteral("count")).toInt();
        return count > 1 ? RepairLabel::tr("Add %n seat(s): %1", nullptr, count).arg(what)
                         : RepairLabel::tr("Add a seat: %1").arg(what);
    }

    QString thing() const {
        const auto kind = kindOfSingular(word(0));
        const QString kindName = kind ? kindLabel(*kind).toLower() : word(0);
        const QString given = m_step.field(QStringLiteral("name"));
        QString name = given.isEmpty() ? m_step.field(QStringLiteral("title")) : given;
        if (kind == Kind::agreement)
            name = wordLabel(m_step.field(QStringLiteral("kind")));
        for (const char* key : {"provider", "to", "from"}) {
            const QString end = endOf(QString::fromLatin1(key));
            if (!end.isEmpty() && name.isEmpty())
                return isOpen(end) ? RepairLabel::tr("Add a %1 with").arg(kindName)
                       : qstrcmp(key, "to") == 0 ? RepairLabel::tr("Add a %1 to %2").arg(kindName, who(end))
                                                 : RepairLabel::tr("Add a %1 with %2").arg(kindName, who(end));
        }
        return name.isEmpty() ? RepairLabel::tr("Add a %1").arg(kindName)
                              : RepairLabel::tr("Add the %1 “%2”").arg(kindName, name);
    }

    /// One of two ends that a step adds something between, unless it may lack it and nobody is there.
    QString endOf(const QString& key) const {
        const QString maybe = m_step.field(key + u'?');
        return !maybe.isEmpty() && !idOf(maybe).isNull() ? maybe : m_step.field(key);
    }

    QString functionName() const {
        const CatalogueFunction* function = shippedCatalogue().find(word(0));
        return function ? function->name : word(0);
    }

    QString word(qsizetype i) const { return m_step.words.value(i); }
    bool isOpen(const QString& name) const { return !m_open.isEmpty() && name == m_open; }

    /// The name of a kind keeps its capitals only where they are more than its first letter.
    QString named(const QString& name, const QString& otherwise) const {
        if (!name.isEmpty())
            return name;
        const QString label = wordLabel(m_design.workspace(), otherwise);
        return label.sliced(1) == label.sliced(1).toLower() ? label.toLower() : label;
    }

    QString fieldName(const QString& key) const {
        const Id target = idOf(word(0));
        const auto found = m_design.locate(target);
        const Field* field = found ? findField(found->kind, key) : nullptr;
        return field ? fieldLabel(*field).toLower() : key;
    }

    Id idOf(const QString& name) const {
        if (!name.startsWith(u'@'))
            return Id(name);
        const auto found = candidatesFor(m_design, m_system, name);
        return found.empty() ? Id() : found.front();
    }

    QString who(const QString& name) const {
        if (name.contains(u','))
            return value(name);
        if (name == u"$")
            return RepairLabel::tr("it");
        const Id id = idOf(name);
        return m_design.locate(id) ? displayName(m_design, id) : wordLabel(name);
    }

    QString value(const QString& words) const {
        if (words == u"true")
            return RepairLabel::tr("yes");
        if (words == u"false")
            return RepairLabel::tr("no");
        QStringList named;
        for (const QString& each : words.split(u','))
            named << (meansAll(each) ? RepairLabel::tr("all that take part") : who(each));
        return named.join(RepairLabel::tr(", "));
    }

    const Design& m_design;
    const Id& m_system;
    const RepairStep& m_step;
    const QString& m_open;
};

} // namespace

QString labelOf(const Design& design, const Id& system, const RepairStep& step, const QString& open) {
    return Labeller(design, system, step, open).label();
}

} // namespace placewright
