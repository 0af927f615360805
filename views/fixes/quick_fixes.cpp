// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/quick_fixes.h"

#include "model/domain/labels.h"
#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"
#include "views/fixes/repair_fix.h"
#include "views/fixes/seat_fixes.h"
#include "views/fixes/structure_fixes.h"

namespace placewright {

namespace {

/// Nobody could look over what more would do.
constexpr std::size_t mostAtOnce = 60;

struct QuickFixes {
    Q_DECLARE_TR_FUNCTIONS(QuickFixes)
};

QString labelFor(const Design& design, const MissingSeats& missing) {
    if (missing.seats.size() != 1)
        return QuickFixes::tr("Add the %n missing seat(s)", nullptr, static_cast<int>(missing.seats.size()));
    const WantedSeat& seat = missing.seats.front();
    if (!missing.qualify.empty())
        return seat.title.isEmpty() ? QuickFixes::tr("Add a seat, drawn from")
                                    : QuickFixes::tr("Add a seat: %1, drawn from").arg(seat.title);
    if (seat.title.isEmpty())
        return QuickFixes::tr("Add a seat for %1").arg(displayName(design, seat.drawnFrom));
    return QuickFixes::tr("Add the missing seat: %1").arg(seat.title);
}

/// Looked up again when it is carried out: the design may have moved on since the button was made.
QuickFix seatFix(const QString& label, const QString& rule, const Id& subject, const Id& chosen) {
    return {label,
            [=](const Design& now) -> Result<Edit> {
                const MissingSeats still = missingSeats(now, rule, subject, chosen);
                if (still.seats.empty())
                    return failure(QuickFixes::tr("This has been put right already"));
                return addSeats(now, still);
            },
            {}};
}

Id systemOf(const Design& design, const Id& subject) {
    const auto* forum = design.get<Forum>(subject);
    return forum ? forum->system : subject;
}

/// A committee under the board, with the word of its remit.
Result<Edit>
addCommittee(const Design& design, const Id& system, const Id& board, const QString& name, const QString& remit) {
    EditChain chain(design);
    const auto added = addForum(design, system, ForumKind::committee, name, board);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return chain.add(added->edit)
        .and_then(
            [&] { return chain.add(setField(chain.design(), added->id, QStringLiteral("remit"), QStringList{remit})); })
        .map([&] { return chain.finish(); });
}

Result<Edit> addQualityGroup(const Design& design, const Id& system, const Id& board) {
    EditChain chain(design);
    const auto added =
        addForum(design, system, ForumKind::systemQualityGroup, QuickFixes::tr("System Quality Group"), board);
    if (!added)
        return tl::unexpected<Error>(added.error());
    if (auto done = chain.add(added->edit); !done)
        return tl::unexpected<Error>(done.error());
    const auto chair = addSeat(chain.design(), added->id, SeatCategory::chair, QuickFixes::tr("Chair"));
    if (!chair)
        return tl::unexpected<Error>(chair.error());
    if (auto done = chain.add(chair->edit); !done)
        return tl::unexpected<Error>(done.error());
    const Id body = nhsBodyOf(design, system);
    return chain.add(setField(chain.design(), chair->id, QStringLiteral("drawnFrom"), Value(body.text()))).map([&] {
        return chain.finish();
    });
}

std::optional<QuickFix>
committeeFix(const Design& design, const Id& subject, const QString& name, const QString& remit) {
    const Id system = systemOf(design, subject);
    const Id board = boardOf(design, system);
    if (board.isNull())
        return std::nullopt;
    return QuickFix{QuickFixes::tr("Add the committee"),
                    [=](const Design& now) { return addCommittee(now, system, board, name, remit); },
                    {}};
}

std::optional<QuickFix> qualityGroupFix(const Design& design, const Id& subject) {
    const Id system = systemOf(design, subject);
    const Id board = boardOf(design, system);
    const auto& forums = design.table<Forum>();
    const bool there = std::any_of(forums.begin(), forums.end(), [&](const auto& forum) {
        return forum.second.kind == ForumKind::systemQualityGroup && forum.second.system == system;
    });
    if (there || board.isNull() || nhsBodyOf(design, system).isNull())
        return std::nullopt;
    return QuickFix{QuickFixes::tr("Add the System Quality Group"),
                    [=](const Design& now) { return addQualityGroup(now, system, board); },
                    {}};
}

std::optional<QuickFix> formFix(const Design& design, const Id& place, PlaceForm form, const QString& label) {
    if (!design.get<Place>(place))
        return std::nullopt;
    return QuickFix{label, [=](const Design& now) { return setPlaceForm(now, place, form); }, {}};
}

std::optional<QuickFix> formOrForumFix(const Design& design, const ShownFinding& finding) {
    const QString& rule = finding.rule;
    const Id subject = finding.subject.id;
    if (rule == QLatin1String("committee-audit"))
        return committeeFix(design, subject, QuickFixes::tr("Audit committee"), QStringLiteral("audit"));
    if (rule == QLatin1String("committee-remuneration"))
        return committeeFix(design, subject, QuickFixes::tr("Remuneration committee"), QStringLiteral("remuneration"));
    if (rule == QLatin1String("quality-system-quality-group"))
        return qualityGroupFix(design, subject);
    if (rule == QLatin1String("place-consultative-forum-informs-only"))
        return formFix(design, subject, PlaceForm::jointCommittee, QuickFixes::tr("Make it a joint committee"));
    if (rule == QLatin1String("place-joint-committee-statutory-provider"))
        return formFix(design, subject, PlaceForm::committee, QuickFixes::tr("Make it a committee of the NHS body"));
    return std::nullopt;
}

} // namespace

std::optional<QuickFix> quickFixFor(const Design& design, const ShownFinding& finding) {
    if (finding.state == ShownFinding::State::waived)
        return std::nullopt;
    if (auto fix = formOrForumFix(design, finding))
        return fix;
    if (auto fix = structureFix(design, finding))
        return fix;
    const QString& rule = finding.rule;
    const Id subject = finding.subject.id;
    const MissingSeats missing = missingSeats(design, rule, subject);
    if (missing.seats.empty())
        return repairFix(design, finding);
    QuickFix fix = seatFix(labelFor(design, missing), rule, subject, {});
    for (const Id& holder : missing.qualify)
        fix.ways.push_back(seatFix(displayName(design, holder), rule, subject, holder));
    return fix;
}

std::optional<QuickFix> fixForAll(const Design& design, const std::vector<ShownFinding>& findings) {
    if (findings.size() > mostAtOnce)
        return std::nullopt;
    std::vector<ShownFinding> fixable;
    for (const ShownFinding& finding : findings)
        if (const auto fix = quickFixFor(design, finding); fix && fix->ways.empty())
            fixable.push_back(finding);
    if (fixable.size() < 2)
        return std::nullopt;
    const int count = static_cast<int>(fixable.size());
    return QuickFix{QuickFixes::tr("Fix all %n of these", nullptr, count),
                    [fixable](const Design& now) -> Result<Edit> {
                        EditChain chain(now);
                        bool isBegun = false;
                        for (const ShownFinding& finding : fixable)
                            if (const auto fix = quickFixFor(chain.design(), finding)) {
                                const auto edit = fix->edit(chain.design());
                                // One fix may have put another right already.
                                if (!edit && isBegun)
                                    continue;
                                if (auto done = chain.add(edit); !done)
                                    return tl::unexpected<Error>(done.error());
                                isBegun = true;
                            }
                        return chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Put %1 findings right")),
                                             {QString::number(fixable.size())}});
                    },
                    {}};
}

} // namespace placewright
