// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_words.h"

#include <QLocale>

#include <cmath>

namespace placewright {

QString counted(qsizetype count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

QString joined(const QStringList& parts) {
    if (parts.size() < 2)
        return parts.value(0);
    return StructureText::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString nameOf(PlaceForm form) {
    switch (form) {
    case PlaceForm::consultativeForum:
        return StructureText::tr("Consultative forum");
    case PlaceForm::committee:
        return StructureText::tr("Committee of the NHS body");
    case PlaceForm::jointCommittee:
        return StructureText::tr("Joint committee");
    case PlaceForm::individualDirector:
        return StructureText::tr("Individual director");
    case PlaceForm::leadProvider:
        return StructureText::tr("Lead provider");
    }
    return {};
}

QString nameOf(OperatingModel model) {
    switch (model) {
    case OperatingModel::leadershipBoard:
        return StructureText::tr("Leadership board");
    case OperatingModel::leadProvider:
        return StructureText::tr("Lead provider");
    case OperatingModel::sharedLeadership:
        return StructureText::tr("Shared leadership");
    case OperatingModel::singleOrganisation:
        return StructureText::tr("Single organisation");
    }
    return {};
}

QString nameOf(ContractRoute route) {
    return route == ContractRoute::individual ? StructureText::tr("contracts held one by one")
                                              : StructureText::tr("one contract with the lead provider");
}

QString nameOf(SeatCategory category, bool plural) {
    switch (category) {
    case SeatCategory::chair:
        return plural ? StructureText::tr("Chairs") : StructureText::tr("Chair");
    case SeatCategory::independentNonExecutive:
        return plural ? StructureText::tr("Non-executives") : StructureText::tr("Non-executive");
    case SeatCategory::executive:
        return plural ? StructureText::tr("Executives") : StructureText::tr("Executive");
    case SeatCategory::partner:
        return plural ? StructureText::tr("Partner members") : StructureText::tr("Partner member");
    case SeatCategory::other:
        return StructureText::tr("Other");
    case SeatCategory::member:
        return plural ? StructureText::tr("Members") : StructureText::tr("Member");
    case SeatCategory::attendee:
        return plural ? StructureText::tr("In attendance") : StructureText::tr("Attends");
    }
    return {};
}

QString nameOf(SeatStatus status) {
    switch (status) {
    case SeatStatus::vacant:
        return StructureText::tr("vacant");
    case SeatStatus::designate:
        return StructureText::tr("designate");
    case SeatStatus::appointed:
        return StructureText::tr("appointed");
    }
    return {};
}

QString nameOf(ForumKind kind) {
    switch (kind) {
    case ForumKind::icsPartnership:
        return StructureText::tr("ICS Partnership");
    case ForumKind::board:
        return StructureText::tr("Board");
    case ForumKind::committee:
        return StructureText::tr("Committee");
    case ForumKind::jointCommittee:
        return StructureText::tr("Joint committee");
    case ForumKind::committeesInCommon:
        return StructureText::tr("Committees in common");
    case ForumKind::advisoryCommittee:
        return StructureText::tr("Advisory committee");
    case ForumKind::executiveGroup:
        return StructureText::tr("Executive group");
    case ForumKind::consultativeForum:
        return StructureText::tr("Consultative forum");
    case ForumKind::subGroup:
        return StructureText::tr("Sub-group");
    case ForumKind::network:
        return StructureText::tr("Network");
    case ForumKind::placePartnership:
        return StructureText::tr("Place partnership");
    case ForumKind::collaborativeForum:
        return StructureText::tr("Collaborative forum");
    case ForumKind::systemQualityGroup:
        return StructureText::tr("System Quality Group");
    case ForumKind::healthAndWellbeingBoard:
        return StructureText::tr("Health and wellbeing board");
    case ForumKind::scrutinyCommittee:
        return StructureText::tr("Scrutiny committee");
    case ForumKind::supraForum:
        return StructureText::tr("Forum of several systems");
    }
    return {};
}

QString nameOf(Service service) {
    switch (service) {
    case Service::acute:
        return StructureText::tr("acute");
    case Service::community:
        return StructureText::tr("community");
    case Service::mentalHealth:
        return StructureText::tr("mental health");
    case Service::ambulance:
        return StructureText::tr("ambulance");
    case Service::specialised:
        return StructureText::tr("specialised");
    case Service::learningDisabilityAutism:
        return StructureText::tr("learning disability and autism");
    case Service::primaryMedical:
        return StructureText::tr("general practice");
    case Service::dental:
        return StructureText::tr("dental");
    case Service::ophthalmic:
        return StructureText::tr("eye care");
    case Service::pharmaceutical:
        return StructureText::tr("pharmacy");
    case Service::adultSocialCare:
        return StructureText::tr("adult social care");
    case Service::childrensSocialCare:
        return StructureText::tr("children's social care");
    case Service::publicHealth:
        return StructureText::tr("public health");
    }
    return {};
}

QString nameOf(OptionStatus status) {
    switch (status) {
    case OptionStatus::draft:
        return StructureText::tr("Draft for discussion");
    case OptionStatus::proposed:
        return StructureText::tr("Proposed");
    case OptionStatus::agreed:
        return StructureText::tr("Agreed");
    case OptionStatus::superseded:
        return StructureText::tr("Superseded");
    }
    return {};
}

QString moneyWords(qint64 pounds) {
    const double size = std::abs(static_cast<double>(pounds));
    const auto shortened = [&](double unit, const QString& text) {
        const double value = static_cast<double>(pounds) / unit;
        const bool whole = std::abs(value - std::round(value)) < 0.05 || std::abs(value) >= 100;
        return text.arg(QLocale().toString(value, 'f', whole ? 0 : 1));
    };
    // Just under a billion would round to "£1000m".
    if (size >= 999.5e6)
        return shortened(1e9, StructureText::tr("£%1bn"));
    if (size >= 1e6)
        return shortened(1e6, StructureText::tr("£%1m"));
    return StructureText::tr("£%1").arg(QLocale().toString(pounds));
}

QString briefName(const QString& name) {
    for (const char* ending :
         {" NHS Foundation Trust", " Foundation NHS Trust", " NHS Trust", " NHS FT", " Foundation Trust"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive) &&
            name.size() > static_cast<qsizetype>(qstrlen(ending)))
            return name.chopped(static_cast<qsizetype>(qstrlen(ending)));
    return name;
}

QString termFor(const WorkspaceInfo& info, const char* term) {
    const QLatin1String wanted(term);
    if (info.localTerms)
        for (const LocalTerm& local : *info.localTerms)
            if (local.term == wanted && local.name && !local.name->isEmpty())
                return *local.name;
    const bool enacted = info.terms == Terms::enacted;
    if (wanted == QLatin1String("ics-nhs-body"))
        return enacted ? StructureText::tr("Integrated Care Board") : StructureText::tr("ICS NHS body");
    if (wanted == QLatin1String("ics-partnership"))
        return enacted ? StructureText::tr("Integrated Care Partnership") : StructureText::tr("ICS Partnership");
    return StructureText::tr("place partnership");
}

} // namespace placewright
