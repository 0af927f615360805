// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/comparison/comparison_sheets.h"

#include "views/drawing/comparison/comparison_figure.h"
#include "views/drawing/publication/sheet_foot.h"
#include "views/drawing/publication/words_flow.h"
#include "views/drawing/text/drawing_text.h"

#include <algorithm>

namespace placewright {

namespace {

/// Parts whose tables need the room of a page that lies across.
bool isWide(ComparisonPart part) {
    return part == ComparisonPart::changes || part == ComparisonPart::findings;
}

QString dayOf(const ComparisonReport& report) {
    return dateWords(report.version.date.toString(Qt::ISODate));
}

class ComparisonComposer {
public:
    ComparisonComposer(const Workspace& workspace, const ComparisonReport& report, const SheetPlan& plan, const SheetProgress& progress)
        : m_workspace(workspace), m_report(report), m_plan(plan), m_progress(progress) {}

    Result<std::vector<Sheet>> composed() {
        // The cover says on which sheet each part begins and each sheet how many there are, so all are counted first.
        const auto parts = static_cast<int>(m_report.parts.size());
        std::vector<std::vector<Sheet>> made;
        int of = 0;
        for (int i = 0; i < parts; ++i) {
            if (m_progress && !m_progress(i, parts + 1))
                return failure(SheetWords::tr("stopped"));
            const ComparisonPart part = m_report.parts[static_cast<std::size_t>(i)];
            const auto drawings = static_cast<std::size_t>(drawingsIn(part));
            made.push_back(std::vector<Sheet>(drawings));
            for (Sheet& page : words(part))
                made.back().push_back(std::move(page));
            m_begins.emplace(headingOf(part), of + 1);
            of += static_cast<int>(made.back().size());
        }
        if (m_progress && !m_progress(parts, parts + 1))
            return failure(SheetWords::tr("stopped"));
        made.front() = words(ComparisonPart::cover);
        std::vector<Sheet> all;
        for (std::size_t i = 0; i < made.size(); ++i)
            for (std::size_t place = 0; place < made[i].size(); ++place) {
                const ComparisonPart part = m_report.parts[i];
                const int number = static_cast<int>(all.size()) + 1;
                Sheet& sheet = made[i][place];
                if (static_cast<std::ptrdiff_t>(place) < drawingsIn(part))
                    sheet = drawingSheet(m_workspace, m_report, *m_report.sectionsOf(part)[place], m_plan.paper, number, of);
                else
                    addSheetFoot(sheet, m_report.title + QStringLiteral(" · ") + dayOf(m_report), number, of);
                sheet.chapter = headingOf(part);
                sheet.marks.title = m_report.title;
                all.push_back(std::move(sheet));
            }
        return all;
    }

private:
    /// How many of a part's sections are drawings; they come first.
    std::ptrdiff_t drawingsIn(ComparisonPart part) const {
        const auto sections = m_report.sectionsOf(part);
        return std::count_if(sections.begin(), sections.end(), [this](const auto* section) { return isDrawing(m_report, *section); });
    }

    std::vector<Sheet> words(ComparisonPart part) const {
        Paper paper = m_plan.words;
        paper.landscape = paper.landscape || isWide(part);
        WordsFlow flow(paper, [this](std::size_t figure, QSizeF room) { return figurePicture(m_workspace, m_report, figure, room); });
        bool first = true;
        for (const ComparisonSection* section : m_report.sectionsOf(part)) {
            if (isDrawing(m_report, *section))
                continue;
            const bool isCover = part == ComparisonPart::cover;
            const bool isPage = !section->title.isEmpty();
            flow.begin({isCover ? m_report.title : isPage ? section->title : headingOf(part), section->kind, isCover, isPage}, headingOf(part), first);
            flow.blocks(isCover ? numbered(section->blocks) : section->blocks);
            first = false;
        }
        return flow.taken();
    }

    /// Each part in the contents with the sheet that it begins on.
    std::vector<PublicationBlock> numbered(std::vector<PublicationBlock> blocks) const {
        for (PublicationBlock& block : blocks)
            if (auto* list = std::get_if<ListBlock>(&block))
                for (QString& item : list->items)
                    if (const auto found = m_begins.find(item); found != m_begins.end())
                        item = SheetWords::tr("%1, from sheet %2").arg(item).arg(found->second);
        return blocks;
    }

    const Workspace& m_workspace;
    const ComparisonReport& m_report;
    const SheetPlan& m_plan;
    const SheetProgress& m_progress;
    std::map<QString, int> m_begins;
};

} // namespace

bool isDrawing(const ComparisonReport& report, const ComparisonSection& section) {
    const auto* figure = section.blocks.empty() ? nullptr : std::get_if<FigureBlock>(&section.blocks.front());
    return figure && std::holds_alternative<DrawingOf>(report.figures[figure->figure]);
}

Sheet drawingSheet(const Workspace& workspace, const ComparisonReport& report, const ComparisonSection& section, const Paper& paper,
                   int number, int of) {
    const auto& figure = std::get<FigureBlock>(section.blocks.front());
    const Design design(workspace, std::get<DrawingOf>(report.figures[figure.figure]).option);
    const MapVersion version = mapVersion(design, report.system, report.version.date);
    const SheetText text{section.title, version.system, version.status, dayOf(report), section.kind};
    // How large signs are depends on the room, and how much the legend leaves of it on the signs; their entries are a line at most.
    const QSizeF room = sheetFrame(paper, text, {}, number, of).content.size();
    Sheet sheet = sheetOf(figurePicture(workspace, report, figure.figure, room), paper, text, number, of);
    sheet.chapter = headingOf(ComparisonPart::drawings);
    sheet.name = section.title;
    return sheet;
}

Result<std::vector<Sheet>> comparisonSheets(const Workspace& workspace, const ComparisonReport& report, const SheetPlan& plan,
                                            const SheetProgress& progress) {
    return ComparisonComposer(workspace, report, plan, progress).composed();
}

} // namespace placewright
