// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/assurance.h"

#include "model/edits/building/edit_builder.h"
#include "model/edits/structure.h"

#include <QCoreApplication>

namespace placewright {

namespace {

/// The beginning of a sentence, for the name of an edit; `otherwise` if there is none.
QString shortened(const QString& sentence, const QString& otherwise) {
    constexpr int longest = 70;
    const QString words = sentence.simplified();
    if (words.isEmpty())
        return otherwise;
    if (words.size() <= longest)
        return words.endsWith(u'.') ? words.chopped(1) : words;
    const auto end = words.lastIndexOf(u' ', longest);
    return words.left(end > 0 ? end : longest) + QStringLiteral("…");
}

/// What a confirmation must not lack.
std::optional<Error> faultIn(const QString& evidence, const QString& by, const QString& on) {
    if (evidence.trimmed().isEmpty())
        return Error{QCoreApplication::translate("Edits", "the evidence is missing"),
                     {},
                     QCoreApplication::translate("Edits", "Say where a reader finds that it is so"),
                     {}};
    if (by.trimmed().isEmpty())
        return Error{QCoreApplication::translate("Edits", "who confirms it is missing"),
                     {},
                     QCoreApplication::translate("Edits", "Name a body or a role"),
                     {}};
    if (!isIsoDate(on.trimmed()))
        return Error{QCoreApplication::translate("Edits", "“%1” is not a date").arg(on),
                     {},
                     QCoreApplication::translate("Edits", "Write it as 2022-07-01"),
                     {}};
    return std::nullopt;
}

} // namespace

Result<Edit> declare(const Design& design,
                     const QString& rule,
                     const Id& subject,
                     const QString& evidence,
                     const QString& by,
                     const QString& on,
                     const QString& statement) {
    if (!design.locate(subject))
        return noSuchThing(subject);
    if (auto fault = faultIn(evidence, by, on))
        return tl::unexpected<Error>(std::move(*fault));
    const auto fill = [&](Declaration& declaration) {
        declaration.rule = rule;
        declaration.subject = subject;
        declaration.confirmed = true;
        declaration.evidence = evidence.trimmed();
        declaration.by = by.trimmed();
        declaration.on = on.trimmed();
    };
    EditBuilder edit(design);
    bool replaced = false;
    for (const auto& [id, before] : design.table<Declaration>())
        if (before.rule == rule && before.subject == subject) {
            Declaration after = before;
            fill(after);
            if (!replaced && after != before)
                edit.change(before, after);
            else if (replaced)
                edit.removeFrom(design.option(), before);
            replaced = true;
        }
    if (!replaced)
        edit.add<Declaration>(QStringLiteral("declared-") + rule, fill);
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Confirmed: %1"), {shortened(statement, rule)});
}

Result<Edit> waive(const Design& design, const Waiving& waiving) {
    if (!design.locate(waiving.subject))
        return noSuchThing(waiving.subject);
    if (waiving.reason.trimmed().isEmpty())
        return failure(QCoreApplication::translate("Edits", "the reason is missing"), {},
                       QCoreApplication::translate("Edits", "Say why, so that a reader of the map can follow it"));
    if (!waiving.on.isEmpty() && !isIsoDate(waiving.on))
        return failure(QCoreApplication::translate("Edits", "“%1” is not a date").arg(waiving.on), {},
                       QCoreApplication::translate("Edits", "Write it as 2022-07-01"));
    const auto recorded = [](const QString& text) { return text.trimmed().isEmpty() ? Text() : Text(text.trimmed()); };
    EditBuilder edit(design);
    for (const auto& [id, before] : design.table<Waiver>())
        if (before.rule == waiving.rule && before.subject == waiving.subject)
            edit.removeFrom(design.option(), before);
    edit.add<Waiver>(QStringLiteral("waived-") + waiving.rule, [&](Waiver& waiver) {
        waiver.rule = waiving.rule;
        waiver.subject = waiving.subject;
        waiver.reason = waiving.reason.trimmed();
        waiver.by = recorded(waiving.by);
        waiver.on = recorded(waiving.on);
        waiver.found = recorded(waiving.found);
        waiver.ground = recorded(waiving.ground);
    });
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Waived: %1"), {shortened(waiving.found, waiving.rule)});
}

Result<Edit> takeBack(const Design& design, const Id& answer, const QString& statement) {
    Result<Edit> edit = remove(design, {answer});
    if (!edit)
        return edit;
    if (const auto* waiver = design.get<Waiver>(answer))
        edit->label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Waiver taken back: %1")),
                       {shortened(waiver->found.value_or(QString()), waiver->rule.value_or(QString()))}};
    else if (const auto* declaration = design.get<Declaration>(answer))
        edit->label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Confirmation taken back: %1")),
                       {shortened(statement, declaration->rule.value_or(QString()))}};
    return edit;
}

Result<Edit> setOwnRules(const Design& design, std::vector<OwnRule> rules) {
    const WorkspaceInfo& before = design.workspace().info;
    WorkspaceInfo after = before;
    const bool any = !rules.empty();
    after.ownRules.emplace(std::move(rules));
    if (!any)
        after.ownRules.reset();
    Edit edit;
    edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Changed the workspace's own rules")), {}};
    edit.changes.change(before, after);
    return edit;
}

} // namespace placewright
