// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/map/map_bodies.h"
#include "model/options/report/report_desk.h"

#include <functional>

namespace placewright {

namespace {

/// What is drawn as a box, with how each option has it: a row for each body, by kind.
class BodiesTable {
public:
    explicit BodiesTable(const ReportDesk& desk) : m_desk(desk) {
        m_table.title = ReportText::tr("Bodies side by side");
        m_table.headings = desk.headings(ReportText::tr("Body"));
    }

    template <class T>
    void add(const QString& group, const std::function<QString(const Design&, const T&)>& words) {
        const std::vector<Id>& options = m_desk.wish.options;
        std::map<Id, std::size_t> rows;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const Design design(m_desk.workspace, options[i]);
            for (const T* body : inOrder(design.table<T>())) {
                if (belongsTo(design, body->id, m_desk.wish.system) == Belongs::no)
                    continue;
                const auto [row, isNew] = rows.try_emplace(body->id, m_table.rows.size());
                if (isNew) {
                    QStringList cells{displayName(design, body->id)};
                    for (std::size_t cell = 0; cell < options.size(); ++cell)
                        cells << ReportText::tr("–");
                    m_table.rows.push_back({cells, body->id, group});
                }
                QStringList& cells = m_table.rows[row->second].cells;
                const QString name = displayName(design, body->id);
                QString& cell = cells[static_cast<qsizetype>(i) + 1];
                cell = words(design, *body);
                if (name != cells.front())
                    cell = ReportText::tr("as “%1”: %2").arg(name, cell);
            }
        }
    }

    WordTable taken() { return std::move(m_table); }

private:
    const ReportDesk& m_desk;
    WordTable m_table;
};

QString seatsOf(const Design& design, const Id& forum) {
    const auto& seats = design.table<Seat>();
    const auto count = std::count_if(seats.begin(), seats.end(), [&](const auto& seat) { return seat.second.forum == forum; });
    return count == 1 ? ReportText::tr("1 seat") : ReportText::tr("%1 seats").arg(count);
}

WordTable bodiesTable(const ReportDesk& desk) {
    BodiesTable table(desk);
    table.add<Forum>(ReportText::tr("Forums"), [](const Design& design, const Forum& forum) {
        const QString seats = seatsOf(design, forum.id);
        return forum.kind ? ReportText::tr("%1, %2").arg(wordLabel(design.workspace(), wordOf(*forum.kind)), seats) : seats;
    });
    table.add<Place>(ReportText::tr("Places"), [](const Design& design, const Place& place) {
        QStringList forms;
        if (place.forms)
            for (const PlaceForm form : *place.forms)
                forms << wordLabel(design.workspace(), wordOf(form));
        return forms.isEmpty() ? ReportText::tr("is there") : forms.join(QStringLiteral(", "));
    });
    table.add<Collaborative>(ReportText::tr("Collaboratives"), [](const Design&, const Collaborative& collaborative) {
        const std::size_t members = collaborative.members ? collaborative.members->size() : 0;
        return members == 1 ? ReportText::tr("1 member") : ReportText::tr("%1 members").arg(members);
    });
    return table.taken();
}

} // namespace

ReportSections drawingSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures) {
    const std::vector<Id>& options = desk.wish.options;
    QStringList others;
    for (std::size_t i = 1; i < options.size(); ++i)
        others << desk.name(options[i]);
    ReportSections sections;
    for (const Id& option : options) {
        const bool first = option == options.front();
        const QString kind = first ? ReportText::tr("Signs mark what %1 lacks or has otherwise.").arg(others.join(ReportText::tr(" or ")))
                                   : ReportText::tr("Signs mark what differs from %1.").arg(desk.name(options.front()));
        sections.push_back({ComparisonPart::drawings, desk.name(option), kind,
                            {FigureBlock{figures.size(), ReportText::tr("Structure of %1").arg(desk.name(option))}}});
        figures.emplace_back(DrawingOf{option});
    }
    if (WordTable bodies = bodiesTable(desk); !bodies.rows.empty())
        sections.push_back({ComparisonPart::drawings, ReportText::tr("The drawings in words"), {}, {std::move(bodies)}});
    return sections;
}

} // namespace placewright
