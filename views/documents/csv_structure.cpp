// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/csv_structure.h"

#include "model/exchange/csv_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct CsvStructureText {
    Q_DECLARE_TR_FUNCTIONS(CsvStructure)
};

} // namespace

QByteArray csvOfStructure(const MapDocument& document) {
    CsvWriter writer;
    writer.row({CsvStructureText::tr("Tier"), CsvStructureText::tr("Body"), CsvStructureText::tr("Kind"),
                CsvStructureText::tr("Facts"), CsvStructureText::tr("Member")});
    for (const MapBody& body : document.bodies) {
        const MapColumn& column = document.map.columns[body.column];
        const QStringList head{wordsFor(column.tier), column.name, column.kindName, body.facts.join(u' ')};
        if (body.members.isEmpty())
            writer.row(head + QStringList{QString()});
        for (const QString& member : body.members)
            writer.row(head + QStringList{member});
    }
    return writer.bytes();
}

} // namespace placewright
