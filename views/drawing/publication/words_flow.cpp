// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/words_flow.h"

#include "views/drawing/text/drawing_text.h"
#include "views/drawing/text/text_measure.h"
#include "views/drawing/text/word_table_layout.h"

#include <algorithm>

namespace placewright {

namespace {

// Lengths on A4 and A3; larger papers are read from further away.
constexpr double sideMargin = 60;
constexpr double topMargin = 56;
constexpr double footRoom = 64;
constexpr double titlePt = 20.25;
constexpr double coverPt = 27;
constexpr double headingPt = 12;
constexpr double bodyPt = 10.5;
constexpr double smallPt = 9;
constexpr double tableScale = 1.06; ///< Tables are set in 8.25 pt.
constexpr double labelWidth = 168;

double scaleOf(const Paper& paper) {
    switch (paper.size) {
    case PaperSize::a4:
    case PaperSize::a3: return 1;
    case PaperSize::a2: return 1.3;
    case PaperSize::a1: return 1.75;
    case PaperSize::a0: return 2.4;
    }
    return 1;
}

} // namespace

WordsFlow::WordsFlow(const Paper& paper, FigurePainter figures)
    : m_paper(paper), m_figures(std::move(figures)), m_scale(scaleOf(paper)) {}

double WordsFlow::left() const {
    return sideMargin * m_scale;
}

double WordsFlow::width() const {
    return m_paper.units().width() - 2 * left();
}

double WordsFlow::bottom() const {
    return m_paper.units().height() - footRoom * m_scale;
}

int WordsFlow::put(const QString& text, double x, double textWidth, double pt, bool bold, ThemeRole colour) {
    const TextStyle style{pt * m_scale, bold ? FontWeight::bold : FontWeight::regular, colour};
    Mark mark;
    mark.text = textBlock(text, {x, m_y}, textWidth, style);
    mark.rect = QRectF(x, m_y, textWidth, static_cast<double>(mark.text.size()) * lineHeight(style.pt));
    mark.words = text;
    return page().add(std::move(mark));
}

void WordsFlow::begin(const Head& head, const QString& chapter, bool newChapter) {
    m_chapter = chapter;
    m_title = head.title;
    m_pages.push_back({m_paper, {}, chapter, head.title});
    m_y = topMargin * m_scale;
    if (head.isCover)
        m_y += 40 * m_scale;
    if (head.isPage) {
        const int at = put(chapter, left(), width(), smallPt, true, ThemeRole::textQuiet);
        if (newChapter)
            page().addPassage(PassageRole::heading1, at);
        m_y = page().at(at).rect.bottom() + 2 * m_scale;
    }
    const int title = put(head.title, left(), width(), head.isCover ? coverPt : titlePt, true, ThemeRole::heading);
    page().addPassage(head.isPage ? PassageRole::heading2 : PassageRole::heading1, title);
    m_y = page().at(title).rect.bottom() + 2 * m_scale;
    if (!head.kind.isEmpty()) {
        const int kind = put(head.kind, left(), width(), headingPt, false, ThemeRole::textQuiet);
        page().addPassage(PassageRole::paragraph, kind);
        m_y = page().at(kind).rect.bottom();
    }
    m_y += 8 * m_scale;
    Mark rule;
    rule.kind = MarkKind::line;
    rule.shape = MarkShape::route;
    rule.stroke = ThemeRole::headingLine;
    rule.strokeWidth = 2 * m_scale;
    rule.route = QPolygonF({QPointF(left(), m_y), QPointF(left() + width(), m_y)});
    rule.rect = QRectF(left(), m_y, width(), 0);
    page().add(std::move(rule));
    m_y += 16 * m_scale;
}

void WordsFlow::turn() {
    m_pages.push_back({m_paper, {}, m_chapter, m_title});
    m_y = topMargin * m_scale;
    // Where the reader is; the heading itself is read out once.
    const int at = put(SheetWords::tr("%1 (continued)").arg(m_title), left(), width(), smallPt, true, ThemeRole::textQuiet);
    m_y = page().at(at).rect.bottom() + 12 * m_scale;
}

void WordsFlow::room(double height) {
    if (m_y + height > bottom())
        turn();
}

void WordsFlow::blocks(const std::vector<PublicationBlock>& blocks) {
    for (const PublicationBlock& block : blocks) {
        if (const auto* words = std::get_if<TextBlock>(&block))
            text(*words);
        else if (const auto* facted = std::get_if<FactBlock>(&block))
            facts(*facted);
        else if (const auto* listed = std::get_if<ListBlock>(&block))
            list(*listed);
        else if (const auto* shown = std::get_if<FigureBlock>(&block))
            figure(*shown);
        else
            table(std::get<WordTable>(block));
    }
}

void WordsFlow::heading(const QString& words) {
    const int at = put(words, left(), width(), headingPt, true, ThemeRole::heading);
    page().addPassage(PassageRole::heading3, at);
    m_y = page().at(at).rect.bottom() + 6 * m_scale;
}

void WordsFlow::text(const TextBlock& block) {
    room(textHeight(block.text, width(), {bodyPt * m_scale}));
    const int at = put(block.text, left(), width(), bodyPt, false, ThemeRole::text);
    page().addPassage(PassageRole::paragraph, at);
    m_y = page().at(at).rect.bottom() + 14 * m_scale;
}

void WordsFlow::facts(const FactBlock& block) {
    const double valueLeft = left() + labelWidth * m_scale;
    const double valueWidth = width() - labelWidth * m_scale;
    int first = -1;
    const auto endList = [&] {
        if (first >= 0)
            page().addPassage(PassageRole::list, first);
        first = -1;
    };
    for (const auto& [label, value] : block.facts) {
        const double height = textHeight(value, valueWidth, {bodyPt * m_scale});
        if (m_y + height > bottom()) {
            endList();
            turn();
        }
        const int at = put(label, left(), labelWidth * m_scale - 12, bodyPt, true, ThemeRole::textQuiet);
        const int said = put(value, valueLeft, valueWidth, bodyPt, false, ThemeRole::text);
        page().addPassage(PassageRole::item, at);
        first = first < 0 ? at : first;
        m_y = std::max(page().at(at).rect.bottom(), page().at(said).rect.bottom()) + 5 * m_scale;
    }
    endList();
    m_y += 12 * m_scale;
}

void WordsFlow::list(const ListBlock& block) {
    const double indent = 16 * m_scale;
    if (!block.intro.isEmpty()) {
        room(60 * m_scale);
        heading(block.intro);
    }
    int first = -1;
    const auto endList = [&] {
        if (first >= 0)
            page().addPassage(PassageRole::list, first);
        first = -1;
    };
    for (const QString& item : block.items) {
        if (m_y + textHeight(item, width() - indent, {bodyPt * m_scale}) > bottom()) {
            endList();
            turn();
        }
        const int bullet = put(QStringLiteral("•"), left(), indent, bodyPt, false, ThemeRole::textQuiet);
        const int at = put(item, left() + indent, width() - indent, bodyPt, false, ThemeRole::text);
        page().addPassage(PassageRole::item, bullet);
        first = first < 0 ? bullet : first;
        m_y = page().at(at).rect.bottom() + 4 * m_scale;
    }
    endList();
    m_y += 12 * m_scale;
}

void WordsFlow::table(const WordTable& table) {
    const double scale = tableScale * m_scale;
    const TextTable set = textTableOf(table, width() / scale);
    const double headingRoom = lineHeight(headingPt * m_scale) + 6 * m_scale;
    const double whole = bottom() - topMargin * m_scale - lineHeight(smallPt * m_scale) - 12 * m_scale;
    room(headingRoom + std::min(set.leastStart() * scale, whole / 2));
    heading(table.title);
    const std::vector<DisplayList> pages = set.pages(whole / scale, (bottom() - m_y) / scale);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            turn();
        page().append(pages[i], {left(), m_y}, scale);
        m_y += pages[i].bounds().bottom() * scale;
    }
    m_y += 18 * m_scale;
}

void WordsFlow::figure(const FigureBlock& block) {
    // What explains it and the beginning of its table should stand on the same page.
    const double after = 150 * m_scale;
    const double whole = bottom() - topMargin * m_scale;
    if (bottom() - m_y < whole / 2)
        turn();
    const QSizeF free(width(), bottom() - m_y - after);
    const DisplayList picture = m_figures(block.figure, free / m_scale);
    const QRectF bounds = picture.bounds();
    if (bounds.isEmpty())
        return;
    const double scale = std::min({m_scale, free.width() / bounds.width(), (bottom() - m_y) / bounds.height()});
    const int first = page().size();
    page().append(picture, QPointF(left(), m_y) - bounds.topLeft() * scale, scale);
    page().addPassage(PassageRole::figure, first, picture.description.isEmpty() ? picture.title : picture.description);
    m_y += bounds.height() * scale + 16 * m_scale;
}

std::vector<Sheet> WordsFlow::taken() {
    return std::exchange(m_pages, {});
}

} // namespace placewright
