// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/comparison_words.h"

#include "model/domain/field.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString notRecorded() {
    return ComparisonWords::tr("not recorded");
}

QString orNotRecorded(const QString& value) {
    return value.isEmpty() ? notRecorded() : value;
}

QString titleOf(const ChangeGroup& group) {
    return group.summary.isEmpty() ? group.name : ComparisonWords::tr("%1: %2").arg(group.name, group.summary);
}

std::vector<const OptionChange*> shownOf(const Comparison& comparison, const ChangeGroup& group, LayoutChanges layout) {
    std::vector<const OptionChange*> shown;
    for (const std::size_t i : group.changes)
        if (const OptionChange& change = comparison.changes[i]; layout == LayoutChanges::shown || !change.isLayout)
            shown.push_back(&change);
    return shown;
}

QString sign(const OptionChange& change) {
    switch (change.what) {
    case Difference::added:
        return QStringLiteral("+");
    case Difference::removed:
        return QStringLiteral("-");
    case Difference::moved:
        return QStringLiteral(">");
    case Difference::changed:
        break;
    }
    return QStringLiteral("~");
}

void addText(QString& text, const Workspace& workspace, const Comparison& comparison, LayoutChanges layout) {
    text += overviewOf(workspace, comparison) + u'\n';
    for (const ChangeGroup& group : comparison.groups) {
        const auto shown = shownOf(comparison, group, layout);
        if (shown.empty())
            continue;
        text += u'\n' + titleOf(group) + u'\n';
        for (const OptionChange* change : shown) {
            text += QStringLiteral("  %1 %2\n").arg(sign(*change), change->headline());
            for (const FieldWords& field : change->fields)
                text += ComparisonWords::tr("      %1: %2 → %3")
                            .arg(field.field, orNotRecorded(field.before), orNotRecorded(field.after)) +
                        u'\n';
        }
    }
}

} // namespace

QString optionName(const Workspace& workspace, const Id& option) {
    const auto found = workspace.options.find(option);
    return found == workspace.options.end() ? option.text() : nameOf(Entity(found->second)).simplified();
}

QString listedName(const Workspace& workspace, const Id& option) {
    const auto found = workspace.options.find(option);
    const bool archived = found != workspace.options.end() && found->second.archived.value_or(false);
    const QString name = optionName(workspace, option);
    return archived ? ComparisonWords::tr("%1 (archived)").arg(name) : name;
}

QString overviewOf(const Workspace& workspace, const Comparison& comparison) {
    const QString pair = ComparisonWords::tr("%1 → %2").arg(optionName(workspace, comparison.from),
                                                           optionName(workspace, comparison.to));
    const int count = comparison.meaningCount();
    const int layout = comparison.layoutCount();
    if (count == 0)
        return layout == 0 ? ComparisonWords::tr("%1: no difference").arg(pair)
                           : ComparisonWords::tr("%1: no difference but in layout").arg(pair);
    QStringList kinds;
    for (const Difference what : allDifferences)
        if (const int some = comparison.count(what))
            kinds.append(ComparisonWords::tr("%1 %2", "a number and what it counts: 5 added")
                             .arg(some)
                             .arg(labelOf(what).toLower()));
    const QString counted =
        count == 1 ? ComparisonWords::tr("1 change") : ComparisonWords::tr("%1 changes").arg(count);
    const QString words = ComparisonWords::tr("%1: %2 (%3)").arg(pair, counted, kinds.join(QStringLiteral(", ")));
    return layout == 0 ? words : ComparisonWords::tr("%1; %2 of layout only").arg(words).arg(layout);
}

WordTable tableOf(const Workspace& workspace, const Comparison& comparison, LayoutChanges layout) {
    const QString from = optionName(workspace, comparison.from);
    const QString to = optionName(workspace, comparison.to);
    WordTable table;
    table.title = ComparisonWords::tr("Changes from %1 to %2").arg(from, to);
    table.headings = {ComparisonWords::tr("What"), ComparisonWords::tr("Kind"), ComparisonWords::tr("Change"),
                      ComparisonWords::tr("Field"), from, to};
    for (const ChangeGroup& group : comparison.groups)
        for (const OptionChange* change : shownOf(comparison, group, layout)) {
            const QString label =
                change->isLayout ? ComparisonWords::tr("%1 (layout)").arg(labelOf(change->what)) : labelOf(change->what);
            const auto add = [&](const QString& field, const QString& before, const QString& after) {
                table.rows.push_back(
                    {{change->name, change->kind, label, field, before, after}, change->key.id, titleOf(group)});
            };
            for (const FieldWords& field : change->fields)
                add(field.field, orNotRecorded(field.before), orNotRecorded(field.after));
            if (!change->fields.empty())
                continue;
            const QString there = ComparisonWords::tr("is there");
            const QString missing = ComparisonWords::tr("–");
            add({}, change->isLayout ? QString() : change->what == Difference::added ? missing : there,
                change->isLayout ? QString() : change->what == Difference::removed ? missing : there);
        }
    return table;
}

QString textOf(const Workspace& workspace, const std::vector<Comparison>& comparisons, LayoutChanges layout) {
    QString text;
    for (const Comparison& comparison : comparisons) {
        if (!text.isEmpty())
            text += u'\n';
        addText(text, workspace, comparison, layout);
    }
    return text;
}

} // namespace placewright
