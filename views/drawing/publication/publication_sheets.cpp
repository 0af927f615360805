// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/publication_sheets.h"

#include "model/publication/page_foot.h"
#include "views/drawing/map/map_picture.h"
#include "views/drawing/publication/sheet_foot.h"
#include "views/drawing/publication/split_picture.h"
#include "views/drawing/publication/words_flow.h"
#include "views/drawing/text/drawing_text.h"
#include "views/drawing/text/text_measure.h"

#include <algorithm>
#include <map>

namespace placewright {

namespace {

/// Parts that stand on wide sheets, as their tables need the room.
bool isWide(PublicationPart part) {
    return part == PublicationPart::delegated || part == PublicationPart::findings;
}

/// Parts that can't be made before the rules have run.
bool showsRules(PublicationPart part) {
    return part == PublicationPart::structure || part == PublicationPart::findings;
}

/// How the structure is cut into sheets.
struct StructureCut {
    double scale = 1;
    QSizeF content;            ///< Room on a sheet.
    bool fits = false;         ///< One sheet holds all of it.
    std::vector<QRectF> parts; ///< In the drawing's units; none where it fits.
};

StructureCut cutOf(const StructureDrawing& structure, const SheetPlan& plan) {
    StructureCut cut;
    const QRectF bounds = structure.picture.bounds();
    cut.content = sheetFrame(plan.paper, structure.text, structure.picture.legend, 888, 888).content.size();
    const double fitting = bounds.isEmpty() ? 1 : std::min(cut.content.width() / bounds.width(), cut.content.height() / bounds.height());
    cut.scale = plan.scale.value_or(fitting);
    if (!plan.scale && plan.split)
        if (const double smallest = smallestType(structure.picture); smallest > 0)
            cut.scale = std::max(cut.scale, plan.leastPt / smallest);
    cut.fits = cut.scale <= fitting && !plan.scale;
    if (!cut.fits)
        cut.parts = pictureParts(structure.picture, cut.content / cut.scale);
    return cut;
}

class Composer {
public:
    Composer(const Design& design, const MapScope& scope, Publication publication, const SheetPlan& plan, const SheetProgress& progress)
        : m_design(design), m_scope(scope), m_publication(std::move(publication)), m_plan(plan), m_progress(progress) {}

    Result<std::vector<Sheet>> composed(const std::function<CheckedContent()>& checked) {
        // Made twice: numbers of sheets stand on the sheets, so all have to be counted first. Pages of words are set once.
        const auto parts = static_cast<int>(m_publication.parts.size());
        m_made.resize(m_publication.parts.size());
        int done = 0;
        for (const bool saysRules : {false, true}) {
            for (std::size_t i = 0; i < m_made.size(); ++i) {
                if (showsRules(m_publication.parts[i]) != saysRules)
                    continue;
                if (m_progress && !m_progress(done++, 2 * parts))
                    return failure(SheetWords::tr("stopped"));
                m_made[i] = made(m_publication.parts[i]);
            }
            if (!saysRules) {
                CheckedContent content = checked();
                addAssurance(m_publication, std::move(content.assurance));
                m_structure = std::move(content.structure);
            }
        }
        int of = 0;
        for (const auto& sheets : m_made)
            of += static_cast<int>(sheets.size());
        if (of == 0)
            return failure(SheetWords::tr("no sheet was chosen"), {}, SheetWords::tr("Choose at least one part"));
        if (m_publication.has(PublicationPart::cover))
            m_made.front() = numberedCover();
        std::vector<Sheet> all;
        for (int i = 0; i < parts; ++i) {
            if (m_progress && !m_progress(parts + i, 2 * parts))
                return failure(SheetWords::tr("stopped"));
            finish(static_cast<std::size_t>(i), all, of);
        }
        return all;
    }

private:
    std::vector<Sheet> made(PublicationPart part, int before = 0, int of = 0) const {
        switch (part) {
        case PublicationPart::structure:
            return structureSheets(m_structure, m_plan, before, of);
        case PublicationPart::map:
        case PublicationPart::table: {
            MapSheetOptions options;
            options.paper = m_plan.paper;
            options.picture = part == PublicationPart::map;
            options.table = part == PublicationPart::table;
            options.leastPt = m_plan.leastPt;
            options.before = before;
            options.of = of;
            return mapSheets(m_design, m_scope, m_publication.map, options);
        }
        default:
            return words(part);
        }
    }

    std::vector<Sheet> words(PublicationPart part) const {
        WordsFlow flow(isWide(part) ? m_plan.paper : m_plan.words);
        bool first = true;
        for (const PublicationSection* section : m_publication.sectionsOf(part)) {
            flow.begin({section->title, section->kind, part == PublicationPart::cover, !section->subject.isNull()}, headingOf(part), first);
            flow.blocks(section->blocks);
            first = false;
        }
        return flow.taken();
    }

    /// The cover again, each part in its contents with the sheet that it begins on: as many lines as before.
    std::vector<Sheet> numberedCover() const {
        PublicationSection cover = *m_publication.sectionsOf(PublicationPart::cover).front();
        int next = 1;
        std::map<QString, int> begins;
        for (std::size_t i = 0; i < m_made.size(); ++i) {
            begins.emplace(headingOf(m_publication.parts[i]), next);
            next += static_cast<int>(m_made[i].size());
        }
        for (PublicationBlock& block : cover.blocks)
            if (auto* list = std::get_if<ListBlock>(&block))
                for (QString& item : list->items)
                    if (const auto found = begins.find(item); found != begins.end())
                        item = SheetWords::tr("%1, from sheet %2").arg(item).arg(found->second);
        WordsFlow flow(m_plan.words);
        flow.begin({cover.title, cover.kind, true, false}, headingOf(PublicationPart::cover), true);
        flow.blocks(cover.blocks);
        return flow.taken();
    }

    void finish(std::size_t index, std::vector<Sheet>& all, int of) {
        const PublicationPart part = m_publication.parts[index];
        const int before = static_cast<int>(all.size());
        const bool framed =
            part == PublicationPart::structure || part == PublicationPart::map || part == PublicationPart::table;
        std::vector<Sheet> sheets = framed ? made(part, before, of) : std::move(m_made[index]);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            Sheet& sheet = sheets[i];
            if (!framed)
                addSheetFoot(sheet, footOf(m_publication), before + static_cast<int>(i) + 1, of);
            sheet.chapter = headingOf(part);
            sheet.marks.title = m_publication.title();
            all.push_back(std::move(sheet));
        }
    }

    const Design& m_design;
    const MapScope& m_scope;
    Publication m_publication;
    StructureDrawing m_structure;
    const SheetPlan& m_plan;
    const SheetProgress& m_progress;
    std::vector<std::vector<Sheet>> m_made;
};

} // namespace

std::vector<QRectF> structurePages(const StructureDrawing& structure, const SheetPlan& plan) {
    const StructureCut cut = cutOf(structure, plan);
    const QRectF bounds = structure.picture.bounds();
    if (!cut.fits || bounds.isEmpty())
        return cut.parts;
    // The drawing stands in the middle of its sheet, from the top.
    const QSizeF page = cut.content / cut.scale;
    return {QRectF(QPointF(bounds.center().x() - page.width() / 2, bounds.top()), page)};
}

std::vector<Sheet> structureSheets(const StructureDrawing& structure, const SheetPlan& plan, int before, int of) {
    const auto frameOf = [&](int number, int all) {
        return sheetFrame(plan.paper, structure.text, structure.picture.legend, number, all);
    };
    const auto [scale, content, fits, parts] = cutOf(structure, plan);
    if (fits) {
        Sheet sheet = sheetOf(structure.picture, plan.paper, structure.text, before + 1, std::max(of, 1));
        sheet.chapter = headingOf(PublicationPart::structure);
        return {sheet};
    }
    const int all = std::max(of, static_cast<int>(parts.size()));
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int number = before + static_cast<int>(i) + 1;
        Sheet sheet = sheetOfPart(structure.picture, parts[i], scale, plan.paper, frameOf(number, all));
        sheet.chapter = headingOf(PublicationPart::structure);
        sheet.name = parts.size() > 1 ? SheetWords::tr("Part %1 of %2").arg(i + 1).arg(parts.size()) : QString();
        sheet.marks.title = structure.picture.title;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

Result<std::vector<Sheet>> publicationSheets(const Design& design, const MapScope& scope, Publication publication,
                                             const std::function<CheckedContent()>& checked, const SheetPlan& plan, const SheetProgress& progress) {
    return Composer(design, scope, std::move(publication), plan, progress).composed(checked);
}

} // namespace placewright
