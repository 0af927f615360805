// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/table_return.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/map/decisions.h"
#include "model/edits/structure.h"
#include "model/tables/comparing.h"

#include <algorithm>

namespace placewright {

namespace {

constexpr int headSearch = 20; ///< Rows above the table that a person may have put there.

/// Compares the table of functions.
class FieldSheet {
public:
    FieldSheet(Comparing& comparing, const SheetCells& sheet, const SheetHead& head)
        : m_comparing(comparing), m_sheet(sheet), m_head(head) {}

    bool compare(const TableProgress& progress);

private:
    struct Said {
        int row = 0;
        QString text;
    };
    void compareLine(int row, const MapTableLine& line);
    void compareCell(int row, int column, MapField field, const MapTableLine& line);
    void addLine(int row);
    void noteRemoved();
    bool isBlank(int row) const;

    Comparing& m_comparing;
    const SheetCells& m_sheet;
    const SheetHead& m_head;
    std::map<std::pair<Id, MapField>, Said> m_said; ///< What a function's lines say of what it has once.
    std::set<QString> m_refs;
    QStringList m_workedOut;
};

bool FieldSheet::isBlank(int row) const {
    const QStringList& cells = m_sheet.rows[static_cast<std::size_t>(row)];
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

bool FieldSheet::compare(const TableProgress& progress) {
    for (int row = m_head.row + 1; row < m_sheet.rowCount(); ++row) {
        if (progress && row % 500 == 0 && !progress(row, m_sheet.rowCount()))
            return false;
        if (isBlank(row))
            continue;
        const QString ref = evened(m_sheet.at(row, m_head.ref));
        if (ref.isEmpty()) {
            addLine(row);
            continue;
        }
        const QString where = placeOf(m_sheet, row, m_head.ref);
        const MapTableLine* line = m_comparing.lineOf(ref, where);
        if (!line)
            continue;
        if (!m_refs.insert(ref.toLower()).second) {
            m_comparing.fault({TableWords::tr("“%1” stands in the table twice").arg(ref), {},
                               TableWords::tr("Keep one row for each id; leave “%1” empty for a new function").arg(headingOf(MapField::ref)), {}},
                              where);
            continue;
        }
        compareLine(row, *line);
    }
    noteRemoved();
    for (const QString& heading : m_workedOut)
        m_comparing.outcome.notes << TableWords::tr("“%1” is worked out by the program; what was changed there is left aside.").arg(heading);
    for (const int column : m_head.others)
        m_comparing.outcome.notes << TableWords::tr("“%1” is no column of the map; it is left aside.").arg(evened(m_sheet.at(m_head.row, column)));
    return true;
}

void FieldSheet::compareLine(int row, const MapTableLine& line) {
    ++m_comparing.outcome.lines;
    for (const auto& [column, field] : m_head.fields)
        if (field != MapField::ref)
            compareCell(row, column, field, line);
}

void FieldSheet::compareCell(int row, int column, MapField field, const MapTableLine& line) {
    const QString before = line.cells[static_cast<qsizetype>(field)];
    const QString text = m_sheet.at(row, column);
    if (evened(text) == evened(before))
        return;
    if (isWorkedOut(field)) {
        if (!m_workedOut.contains(headingOf(field)))
            m_workedOut << headingOf(field);
        return;
    }
    const QString where = placeOf(m_sheet, row, column);
    if (m_sheet.formulas.contains({row, column})) {
        m_comparing.fault({TableWords::tr("the cell holds a formula"), {},
                           TableWords::tr("Put its outcome in its place: copy the cell and paste it as a value"), {}},
                          where);
        return;
    }
    const Id function = m_comparing.functionOf(line);
    if (isOfFunction(field)) {
        const auto [said, first] = m_said.try_emplace({function, field}, Said{row, evened(text)});
        if (!first) {
            if (said->second.text != evened(text))
                m_comparing.fault({TableWords::tr("row %1 says “%2” of the same function").arg(said->second.row + 1).arg(said->second.text), {},
                                   TableWords::tr("Say the same in all lines of “%1”").arg(m_comparing.map.rows[line.row].name), {}},
                                  where);
            return;
        }
    }
    auto edit = m_comparing.edits.of(field, text, &line);
    if (!edit) {
        m_comparing.fault(edit.error(), where);
        return;
    }
    m_comparing.outcome.differences.push_back({TableDifference::What::changed, where, line.cells[1], headingOf(field), before, evened(text), function,
                                               [edit = *edit, function, decision = Comparing::decisionOf(line)](const Design& design) {
                                                   return edit(design, function, decision);
                                               }});
}

/// A row without an id: a new function, or a new decision of one whose name and a colon it begins with.
void FieldSheet::addLine(int row) {
    const QString name = m_head.what < 0 ? QString() : evened(m_sheet.at(row, m_head.what));
    if (name.isEmpty()) {
        m_comparing.fault({TableWords::tr("the row has neither an id nor a name"), {},
                           TableWords::tr("Give a new function a name under “%1”, or delete the row").arg(headingOf(MapField::what)), {}},
                          placeOf(m_sheet, row));
        return;
    }
    Id of;
    QString text = name;
    for (const MapRow& known : m_comparing.map.rows) {
        if (sameWords(known.name, name)) {
            m_comparing.fault({TableWords::tr("“%1” is on the map already").arg(name), {},
                               TableWords::tr("Use its row, or call the new function something else"), {}},
                              placeOf(m_sheet, row));
            return;
        }
        const QString start = mapLineName(known.name, {}).trimmed();
        if (name.startsWith(start, Qt::CaseInsensitive)) {
            of = known.function;
            text = name.mid(start.size()).trimmed();
        }
    }
    std::vector<LineEdit> edits;
    QString subject;
    for (const auto& [column, field] : m_head.fields) {
        const QString cell = m_sheet.at(row, column);
        if (field == MapField::subject)
            subject = m_comparing.edits.subjectCalled(cell);
        if (isWorkedOut(field) || field == MapField::what || field == MapField::subject || evened(cell).isEmpty() || (!of.isNull() && isOfFunction(field)))
            continue;
        auto edit = m_comparing.edits.of(field, cell, nullptr);
        if (edit && m_sheet.formulas.contains({row, column}))
            edit = failure(TableWords::tr("the cell holds a formula"), {}, TableWords::tr("Put its outcome in its place"));
        if (!edit) {
            m_comparing.fault(edit.error(), placeOf(m_sheet, row, column));
            return;
        }
        edits.push_back(*edit);
    }
    m_comparing.outcome.differences.push_back(
        {TableDifference::What::added, placeOf(m_sheet, row), name, {}, {}, of.isNull() ? TableWords::tr("new function") : TableWords::tr("new decision"), {},
         [of, text, subject, edits](const Design& design) -> Result<Edit> {
             EditChain chain(design);
             const auto added = of.isNull() ? addOwnFunction(design, text, subject) : addDecision(design, of, text);
             if (const auto done = chain.add(added); !done)
                 return tl::unexpected<Error>(done.error());
             const Id made = added->changes.begin()->first.id;
             for (const LineEdit& edit : edits)
                 if (const auto done = chain.add(edit(chain.design(), of.isNull() ? made : of, of.isNull() ? Id() : made)); !done)
                     return tl::unexpected<Error>(done.error());
             return chain.finish();
         }});
}

void FieldSheet::noteRemoved() {
    for (const MapTableLine& line : m_comparing.lines) {
        if (m_refs.contains(line.cells[0].toLower()))
            continue;
        const Id function = m_comparing.functionOf(line);
        const Id decision = Comparing::decisionOf(line);
        m_comparing.outcome.differences.push_back({TableDifference::What::removed, {}, line.cells[1], {}, TableWords::tr("on the map"),
                                                   TableWords::tr("not in the table"), function, [function, decision](const Design& design) {
                                                       if (!decision.isNull())
                                                           return remove(design, {decision});
                                                       return removeFunction(design, function);
                                                   }});
    }
}

/// What a table without the columns by which it could be matched says of itself.
Error notOfMap(const std::vector<SheetCells>& sheets) {
    QString headings;
    for (const SheetCells& sheet : sheets)
        if (!sheet.isEmpty() && headings.isEmpty())
            headings = sheet.rows.front().mid(0, 6).join(QStringLiteral(", ")).simplified();
    return {headings.isEmpty() ? TableWords::tr("there is no table in it")
                               : TableWords::tr("this is no table of the map: it has no column “%1” beside the map's others, but begins with “%2”")
                                     .arg(headingOf(MapField::ref), headings.left(120)),
            {},
            TableWords::tr("Export the map as XLSX or CSV, change that file, and keep its headings"),
            {}};
}

} // namespace

Comparing::Comparing(const Design& of, const MapScope& scope)
    : design(of), map(decisionsMap(of, scope)), lines(mapTable(map)), names(of, map) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_byRef.insert(lines[i].cells[0].toLower(), i);
}

const MapTableLine* Comparing::lineOf(const QString& ref, const QString& where) {
    const auto found = m_byRef.constFind(ref.toLower());
    if (found != m_byRef.cend())
        return &lines[*found];
    const Id id(ref.toLower());
    if (design.get<Function>(id) || design.get<Decision>(id))
        fault({TableWords::tr("“%1” has no line of this kind on the map any more").arg(ref), {},
               TableWords::tr("A function with several decisions has a line for each. Export the table anew and carry the change over"), {}},
              where);
    else
        fault({TableWords::tr("there is no function or decision “%1” in this option").arg(ref), {},
               TableWords::tr("Leave “%1” empty for a new function; else take the id from a fresh export").arg(headingOf(MapField::ref)), {}},
              where);
    return nullptr;
}

SheetHead headOf(const SheetCells& sheet) {
    for (int row = 0; row < std::min(sheet.rowCount(), headSearch); ++row) {
        SheetHead head;
        head.row = row;
        const QStringList& cells = sheet.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].trimmed().isEmpty())
                continue;
            const auto field = mapFieldOf(cells[column]);
            if (!field) {
                head.others.push_back(column);
                continue;
            }
            head.fields.emplace_back(column, *field);
            if (*field == MapField::ref)
                head.ref = column;
            if (*field == MapField::what)
                head.what = column;
        }
        if (head.isOfFields() || head.isOfLetters())
            return head;
    }
    return {};
}

Result<TableReturn> compareWithMap(const Design& design, const MapScope& scope, const std::vector<SheetCells>& sheets, const TableProgress& progress) {
    Comparing comparing(design, scope);
    QStringList aside;
    bool any = false;
    for (const SheetCells& sheet : sheets) {
        const SheetHead head = headOf(sheet);
        bool whole = true;
        if (head.isOfFields())
            whole = FieldSheet(comparing, sheet, head).compare(progress);
        else if (head.isOfLetters())
            whole = compareLetters(comparing, sheet, head, progress);
        else if (!sheet.isEmpty())
            aside << sheet.name;
        any = any || head.isOfFields() || head.isOfLetters();
        if (!whole)
            return tl::unexpected<Error>(stopped());
    }
    if (!any)
        return tl::unexpected<Error>(notOfMap(sheets));
    aside.removeAll(QString());
    if (!aside.isEmpty())
        comparing.outcome.notes << TableWords::tr("These sheets can only be read and were not compared: %1.").arg(aside.join(QStringLiteral(", ")));
    return std::move(comparing.outcome);
}

Result<Edit> takenOver(const Design& design, const std::vector<const TableDifference*>& differences, const QString& file) {
    EditChain chain(design);
    for (const TableDifference* difference : differences)
        if (const auto done = chain.add(difference->edit(chain.design())); !done) {
            Error error = done.error();
            error.where = difference->where.isEmpty() ? difference->line : difference->where;
            return tl::unexpected<Error>(std::move(error));
        }
    return chain.finish(differences.size() == 1 ? labelled(QT_TRANSLATE_NOOP("Edit", "Bring back a change from “%1”"), {file})
                                                : labelled(QT_TRANSLATE_NOOP("Edit", "Bring back %1 changes from “%2”"),
                                                           {QString::number(differences.size()), file}));
}

} // namespace placewright
