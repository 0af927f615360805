// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/workshop/parked_marks.h"

#include "views/structure/structure_view.h"

#include <QPainter>

#include <algorithm>

namespace placewright {

namespace {

constexpr double radius = 9; // pixels

} // namespace

bool hasParkedMarks(const StructureView& view) {
    const Design design = view.session().design();
    const auto& notes = design.table<Note>();
    return std::any_of(notes.begin(), notes.end(), [](const auto& note) { return note.second.kind == NoteKind::parked; });
}

void paintParkedMarks(QPainter& painter, const StructureView& view) {
    std::map<Id, int> parked;
    const Design design = view.session().design();
    for (const auto& [id, note] : design.table<Note>())
        if (note.kind == NoteKind::parked)
            ++parked[note.subject];
    if (parked.empty())
        return;
    painter.save();
    painter.resetTransform();
    QFont bold = view.font();
    bold.setBold(true);
    bold.setPixelSize(13);
    painter.setFont(bold);
    for (const auto& [subject, count] : parked) {
        const int item = view.items().find(subject);
        if (item < 0)
            continue;
        const QPointF corner = view.toView(view.rectOf(item)).topLeft();
        const QRectF disc(corner - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        painter.setPen(QPen(view.theme().colour(ThemeRole::surface), 1.5));
        painter.setBrush(view.theme().colour(ThemeRole::focus));
        painter.drawEllipse(disc);
        painter.setPen(view.theme().colour(ThemeRole::textOnStrong));
        painter.drawText(disc, Qt::AlignCenter, count == 1 ? QStringLiteral("?") : QString::number(count));
    }
    painter.restore();
}

QString parkedWords(const StructureView& view, const Id& subject) {
    QStringList lines;
    const Design design = view.session().design();
    for (const Note* note : inOrder(design.table<Note>()))
        if (note->kind == NoteKind::parked && note->subject == subject)
            lines.append(StructureView::tr("Parked: %1").arg(note->text.value_or(QString())));
    return lines.join(u'\n');
}

} // namespace placewright
