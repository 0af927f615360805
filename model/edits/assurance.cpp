// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/assurance.h"

#include "model/edits/edit_builder.h"

#include <QCoreApplication>

namespace placewright {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

/// What a confirmation must not lack.
std::optional<Error> faultIn(const QString& evidence, const QString& by, const QString& on)
{
    if (evidence.trimmed().isEmpty())
        return Error{say(QT_TRANSLATE_NOOP("Edits", "the evidence is missing")), {},
                     say(QT_TRANSLATE_NOOP("Edits", "Say where a reader finds that it is so")), {}};
    if (by.trimmed().isEmpty())
        return Error{say(QT_TRANSLATE_NOOP("Edits", "who confirms it is missing")), {},
                     say(QT_TRANSLATE_NOOP("Edits", "Name a body or a role")), {}};
    if (!isIsoDate(on.trimmed()))
        return Error{say(QT_TRANSLATE_NOOP("Edits", "“%1” is not a date")).arg(on), {},
                     say(QT_TRANSLATE_NOOP("Edits", "Write it as 2022-07-01")), {}};
    return std::nullopt;
}

} // namespace

Result<Edit> declare(const Design& design, const QString& rule, const Id& subject, const QString& evidence, const QString& by,
                     const QString& on)
{
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
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Confirmed %1"), {rule});
}

} // namespace placewright
