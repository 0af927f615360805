// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/preflight.h"

#include "views/drawing/publication/split_picture.h"
#include "views/drawing/text/drawing_text.h"

#include <QLocale>

#include <algorithm>

namespace placewright {

namespace {

/// What covers the part of a drawing that goes on on another sheet.
bool isMask(const Mark& mark) {
    return mark.kind == MarkKind::hint && mark.shape == MarkShape::rectangle && mark.fill == ThemeRole::page;
}

bool isThing(const Mark& mark) {
    return mark.kind == MarkKind::box || mark.kind == MarkKind::seat || mark.kind == MarkKind::chip || mark.kind == MarkKind::title;
}

/// The window that masks leave open; the whole paper without any.
QRectF windowOf(const Sheet& sheet) {
    QRectF window(QPointF(), sheet.paper.units());
    for (const Mark& mark : sheet.marks.marks()) {
        if (!isMask(mark))
            continue;
        if (mark.rect.top() <= window.top() && mark.rect.left() <= 0.01 && mark.rect.width() >= sheet.paper.units().width() - 0.01)
            window.setTop(std::max(window.top(), mark.rect.bottom()));
        else if (mark.rect.width() >= sheet.paper.units().width() - 0.01)
            window.setBottom(std::min(window.bottom(), mark.rect.top()));
        else if (mark.rect.left() <= 0.01)
            window.setLeft(std::max(window.left(), mark.rect.right()));
        else
            window.setRight(std::min(window.right(), mark.rect.left()));
    }
    return window;
}

QString nameOf(const Mark& mark) {
    if (!mark.words.isEmpty())
        return mark.words.section(u'\n', 0, 0);
    QStringList words;
    for (const TextRun& run : mark.text)
        words << run.text;
    return words.join(u' ');
}

QString points(double pt) {
    return QLocale().toString(pt, 'f', 1);
}

class Looking {
public:
    Looking(const Sheet& sheet, int number, const SheetPlan& plan) : m_sheet(sheet), m_number(number), m_plan(plan) {}

    std::vector<PreflightIssue> found() {
        type();
        cuts();
        legend();
        return std::move(m_found);
    }

private:
    void add(PreflightKind kind, const QString& words, const QString& remedy, bool canSplit = false) {
        m_found.push_back({kind, m_number, words, remedy, canSplit});
    }

    bool isStructure() const { return m_sheet.chapter == headingOf(PublicationPart::structure); }

    void type() {
        const double smallest = smallestType(m_sheet.marks);
        if (smallest <= 0 || smallest >= m_plan.leastPt - 0.05)
            return;
        const bool canSplit = isStructure() && !m_plan.split && !m_plan.scale;
        add(PreflightKind::smallType,
            SheetWords::tr("The smallest type on sheet %1 is %2 pt; %3 pt is the least asked for.")
                .arg(m_number + 1)
                .arg(points(smallest), points(m_plan.leastPt)),
            canSplit ? SheetWords::tr("Spread the structure over several sheets, or take larger paper.")
                     : SheetWords::tr("Take larger paper, or allow smaller type."),
            canSplit);
    }

    void cuts() {
        const QRectF window = windowOf(m_sheet).adjusted(-0.5, -0.5, 0.5, 0.5);
        const bool masked = std::any_of(m_sheet.marks.marks().begin(), m_sheet.marks.marks().end(), isMask);
        QStringList cut;
        for (const Mark& mark : m_sheet.marks.marks()) {
            if (masked && isMask(mark))
                break; // What follows is the frame.
            if (!isThing(mark) || window.contains(extentOf(mark)) || !window.intersects(extentOf(mark)))
                continue;
            if (const QString name = nameOf(mark); !name.isEmpty() && !cut.contains(name))
                cut << name;
        }
        if (cut.isEmpty())
            return;
        const qsizetype count = cut.size();
        if (count > 3)
            cut = cut.mid(0, 3) << QStringLiteral("…");
        add(PreflightKind::cut,
            SheetWords::tr("The edge of sheet %1 cuts %2: %3")
                .arg(m_number + 1)
                .arg(SheetWords::tr("%n thing(s)", nullptr, static_cast<int>(count)), cut.join(QStringLiteral("; "))),
            SheetWords::tr("Take larger paper, or another scale."));
    }

    void legend() {
        const auto figure = std::find_if(m_sheet.marks.passages.begin(), m_sheet.marks.passages.end(),
                                         [](const Passage& passage) { return passage.role == PassageRole::figure; });
        if (figure == m_sheet.marks.passages.end())
            return;
        for (int i = 0; i < m_sheet.marks.size(); ++i)
            if ((i < figure->first || i >= figure->end) && m_sheet.marks.at(i).kind == MarkKind::symbol)
                return;
        const bool apart = m_plan.parts.empty() || std::find(m_plan.parts.begin(), m_plan.parts.end(), PublicationPart::legend) != m_plan.parts.end();
        if (!apart)
            add(PreflightKind::noLegend, SheetWords::tr("Sheet %1 has a drawing and no legend.").arg(m_number + 1),
                SheetWords::tr("Take the legend into the document."));
    }

    const Sheet& m_sheet;
    int m_number;
    const SheetPlan& m_plan;
    std::vector<PreflightIssue> m_found;
};

} // namespace

std::vector<PreflightIssue> preflight(const std::vector<Sheet>& sheets, const SheetPlan& plan) {
    std::vector<PreflightIssue> issues;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto found = Looking(sheets[i], static_cast<int>(i), plan).found();
        std::move(found.begin(), found.end(), std::back_inserter(issues));
    }
    return issues;
}

} // namespace placewright
