// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/parked_questions.h"

#include "model/domain/labels.h"
#include "model/exchange/csv_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ParkedText {
    Q_DECLARE_TR_FUNCTIONS(ParkedQuestions)
};

} // namespace

Result<Addition> parkQuestion(const Design& design, const Id& subject, const QString& text, const QString& on) {
    if (text.trimmed().isEmpty())
        return failure(ParkedText::tr("there is no question to park"), {}, ParkedText::tr("Type it first"));
    auto made = addEntity(design, Kind::note,
                          {{QStringLiteral("subject"), subject.text()},
                           {QStringLiteral("text"), text.trimmed()},
                           {QStringLiteral("kind"), QString(wordOf(NoteKind::parked))},
                           {QStringLiteral("on"), on}});
    if (made)
        made->edit.label = {QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Parked a question on %1")), {design.nameOf(subject)}};
    return made;
}

std::vector<const Note*> parkedQuestions(const Design& design) {
    std::vector<const Note*> parked = inOrder(design.table<Note>());
    std::erase_if(parked, [](const Note* note) { return note->kind != NoteKind::parked; });
    return parked;
}

QByteArray parkedAsCsv(const Design& design) {
    CsvWriter csv;
    csv.row({ParkedText::tr("About"), ParkedText::tr("Question"), ParkedText::tr("Parked on")});
    for (const Note* note : parkedQuestions(design))
        csv.row({displayName(design, note->subject), note->text.value_or(QString()), note->on.value_or(QString())});
    return csv.bytes();
}

} // namespace placewright
