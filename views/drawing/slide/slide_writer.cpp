// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/slide/slide_writer.h"

#include "model/base/xml_text.h"
#include "views/drawing/mark_geometry.h"
#include "views/drawing/slide/drawing_ml.h"
#include "views/drawing/slide/slide_connector.h"
#include "views/drawing/text/text_measure.h"

#include <cmath>
#include <numbers>

namespace placewright {

namespace {

/// Lines that belong together: one text to edit.
struct TextBlockOf {
    std::size_t from = 0;
    std::size_t to = 0;
};

bool goesOn(const TextRun& above, const TextRun& below, double pitch) {
    return above.pt == below.pt && above.weight == below.weight && above.align == below.align && above.colour == below.colour && above.angle == 0 &&
           below.angle == 0 && above.at.x() == below.at.x() && std::abs(below.at.y() - above.at.y() - pitch) < 0.75;
}

class SlideWriter : private DrawingMl {
public:
    explicit SlideWriter(const Sheet& sheet) : m_list(sheet.marks), m_sheet(sheet), m_children(static_cast<std::size_t>(sheet.marks.size())) {
        for (int i = 0; i < m_list.size(); ++i) {
            if (m_list.at(i).parent < 0)
                m_roots.push_back(i);
            else
                m_children[static_cast<std::size_t>(m_list.at(i).parent)].push_back(i);
        }
        m_shapeIds.assign(static_cast<std::size_t>(m_list.size()), 0);
    }

    QByteArray written() {
        start("p:sld", {{"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
                        {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
                        {"xmlns:p", QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main")}});
        start("p:cSld", {{"name", name()}});
        start("p:spTree");
        start("p:nvGrpSpPr");
        empty("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}});
        empty("p:cNvGrpSpPr");
        empty("p:nvPr");
        end();
        empty("p:grpSpPr");
        title();
        // Connectors come last, as they name the shapes they join.
        for (const int root : m_roots)
            mark(root);
        for (const int connector : m_connectors)
            this->connector(m_list.at(connector));
        end();
        end();
        start("p:clrMapOvr");
        empty("a:masterClrMapping");
        end();
        end();
        return finished();
    }

private:
    QString name() const {
        QStringList parts;
        for (const QString& part : {m_sheet.chapter, m_sheet.name})
            if (!part.isEmpty())
                parts << part;
        return writableXml(parts.isEmpty() ? m_list.title : parts.join(QStringLiteral(": ")));
    }

    int properties(const QString& name, const QString& words) {
        empty("p:cNvPr", {{"id", QString::number(++m_lastId)}, {"name", writableXml(name)}, {"descr", writableXml(words)}});
        return m_lastId;
    }

    /// What a slide is called in an outline and by a screen reader; above the slide, as the sheet's own title is drawn.
    void title() {
        start("p:sp");
        start("p:nvSpPr");
        properties(QStringLiteral("Title"), {});
        empty("p:cNvSpPr");
        start("p:nvPr");
        empty("p:ph", {{"type", QStringLiteral("title")}});
        end();
        end();
        start("p:spPr");
        place(QRectF(0, -60, m_sheet.paper.units().width(), 40));
        end();
        start("p:txBody");
        empty("a:bodyPr");
        start("a:p");
        start("a:r");
        empty("a:rPr", {{"lang", QStringLiteral("en-GB")}, {"sz", QStringLiteral("1800")}});
        words(name());
        end();
        end();
        end();
        end();
    }

    /// What encloses a mark and all within it.
    QRectF reachOf(int index) const {
        QRectF rect = m_list.at(index).rect;
        for (const int child : m_children[static_cast<std::size_t>(index)])
            rect |= reachOf(child);
        return rect;
    }

    void mark(int index) {
        const Mark& mark = m_list.at(index);
        if (mark.kind == MarkKind::connector && mark.shape == MarkShape::route && mark.route.size() > 1) {
            m_connectors.push_back(index);
            return;
        }
        const auto& children = m_children[static_cast<std::size_t>(index)];
        const bool grouped = !children.empty() || (mark.shape != MarkShape::none && !mark.text.empty());
        if (grouped) {
            start("p:grpSp");
            start("p:nvGrpSpPr");
            properties(mark.words.section(u'.', 0, 0).left(120), mark.words);
            empty("p:cNvGrpSpPr");
            empty("p:nvPr");
            end();
            start("p:grpSpPr");
            const QRectF rect = reachOf(index);
            start("a:xfrm");
            for (const auto& [off, ext] : {std::pair("a:off", "a:ext"), std::pair("a:chOff", "a:chExt")}) {
                empty(off, {{"x", emu(rect.x())}, {"y", emu(rect.y())}});
                empty(ext, {{"cx", emu(rect.width())}, {"cy", emu(rect.height())}});
            }
            end();
            end();
        }
        if (mark.shape != MarkShape::none)
            m_shapeIds[static_cast<std::size_t>(index)] = shape(mark, grouped ? QString() : mark.words);
        texts(mark);
        for (const int child : children)
            this->mark(child);
        if (grouped)
            end();
    }

    int beginShape(const QString& words) {
        start("p:sp");
        start("p:nvSpPr");
        const int id = properties(words.section(u'.', 0, 0).left(120), words);
        empty("p:cNvSpPr");
        empty("p:nvPr");
        end();
        start("p:spPr");
        return id;
    }

    int shape(const Mark& mark, const QString& words) {
        const int id = beginShape(words);
        switch (mark.shape) {
        case MarkShape::rectangle: {
            place(mark.rect);
            const double shorter = std::min(mark.rect.width(), mark.rect.height());
            if (mark.radius > 0 && shorter > 0)
                form(QStringLiteral("roundRect"), std::min(50000, static_cast<int>(std::lround(mark.radius / shorter * 100000))));
            else
                form(QStringLiteral("rect"));
            break;
        }
        case MarkShape::ellipse:
        case MarkShape::crossedEllipse:
            place(mark.rect);
            form(QStringLiteral("ellipse"));
            break;
        case MarkShape::triangle:
            place(mark.rect);
            form(QStringLiteral("triangle"));
            break;
        case MarkShape::diamond:
            place(mark.rect);
            form(QStringLiteral("diamond"));
            break;
        case MarkShape::topCap:
        case MarkShape::sideCap: {
            const QPolygonF points = corners(mark.shape, mark.rect, mark.radius);
            place(points.boundingRect());
            freeform(points, true);
            break;
        }
        case MarkShape::route:
            place(mark.route.boundingRect());
            freeform(mark.route, false);
            break;
        case MarkShape::none:
            break;
        }
        fill(mark.shape == MarkShape::route ? ThemeRole::none : mark.fill);
        outline(mark, mark.arrow == ArrowHead::end);
        end();
        end();
        if (mark.shape == MarkShape::crossedEllipse) {
            const QLineF line = cross(mark.rect);
            const QPolygonF points({line.p1(), line.p2()});
            beginShape({});
            place(points.boundingRect());
            freeform(points, false);
            empty("a:noFill");
            outline(mark);
            end();
            end();
        }
        return id;
    }

    void texts(const Mark& mark) {
        for (std::size_t from = 0; from < mark.text.size();) {
            std::size_t to = from + 1;
            const double pitch = to < mark.text.size() ? mark.text[to].at.y() - mark.text[from].at.y() : 0;
            while (to < mark.text.size() && pitch > 0 && goesOn(mark.text[to - 1], mark.text[to], pitch))
                ++to;
            text(mark, {from, to}, pitch);
            from = to;
        }
    }

    void text(const Mark& mark, TextBlockOf block, double pitch) {
        const TextRun& first = mark.text[block.from];
        double wide = 0;
        for (std::size_t i = block.from; i < block.to; ++i)
            wide = std::max(wide, textWidth(mark.text[i].text, first.pt, first.weight));
        const bool several = block.to - block.from > 1;
        const double line = several ? pitch : lineHeight(first.pt);
        const double tall = line * static_cast<double>(block.to - block.from);
        const double left = first.align == TextAlign::left ? 0 : first.align == TextAlign::centre ? -wide / 2 : -wide;
        // Turned about the start of its baseline, while presentations turn about the middle.
        const double angle = first.angle * std::numbers::pi / 180;
        const QPointF toMiddle(left + wide / 2, tall / 2 - (line - lineHeight(first.pt)) / 2 - baselineIn(first.pt));
        const QPointF middle = first.at + QPointF(toMiddle.x() * std::cos(angle) - toMiddle.y() * std::sin(angle),
                                                  toMiddle.x() * std::sin(angle) + toMiddle.y() * std::cos(angle));
        start("p:sp");
        start("p:nvSpPr");
        properties(mark.text[block.from].text.left(60), {});
        empty("p:cNvSpPr", {{"txBox", QStringLiteral("1")}});
        empty("p:nvPr");
        end();
        start("p:spPr");
        place(QRectF(middle.x() - wide / 2, middle.y() - tall / 2, wide, tall), first.angle);
        form(QStringLiteral("rect"));
        empty("a:noFill");
        end();
        start("p:txBody");
        start("a:bodyPr", {{"wrap", QStringLiteral("none")}, {"lIns", QStringLiteral("0")}, {"tIns", QStringLiteral("0")}, {"rIns", QStringLiteral("0")},
                           {"bIns", QStringLiteral("0")}, {"anchor", QStringLiteral("ctr")}});
        empty("a:noAutofit");
        end();
        start("a:p");
        start("a:pPr", {{"algn", first.align == TextAlign::left ? QStringLiteral("l") : first.align == TextAlign::centre ? QStringLiteral("ctr") : QStringLiteral("r")}});
        if (several) {
            start("a:lnSpc");
            empty("a:spcPts", {{"val", QString::number(std::llround(pitch * 0.75 * 100))}});
            end();
        }
        end();
        for (std::size_t i = block.from; i < block.to; ++i) {
            if (i > block.from)
                empty("a:br");
            start("a:r");
            start("a:rPr", {{"lang", QStringLiteral("en-GB")}, {"sz", QString::number(std::llround(first.pt * 100))},
                            {"b", first.weight == FontWeight::bold ? QStringLiteral("1") : QStringLiteral("0")}});
            fill(first.colour);
            empty("a:latin", {{"typeface", QStringLiteral("Arial")}});
            end();
            words(mark.text[i].text);
            end();
        }
        end();
        end();
        end();
    }

    /// The smallest box with a point on its side, and where on it.
    std::pair<int, int> boxAt(QPointF point) const {
        int found = -1;
        int side = -1;
        for (int i = 0; i < m_list.size(); ++i) {
            const Mark& mark = m_list.at(i);
            if (mark.kind != MarkKind::box || m_shapeIds[static_cast<std::size_t>(i)] == 0)
                continue;
            const int at = gluedAt(mark.rect, point);
            if (at >= 0 && (found < 0 || mark.rect.width() * mark.rect.height() < m_list.at(found).rect.width() * m_list.at(found).rect.height())) {
                found = i;
                side = at;
            }
        }
        return {found, side};
    }

    static bool passes(const QPolygonF& route, QPointF point) {
        for (qsizetype i = 1; i < route.size(); ++i)
            if (QRectF(route[i - 1], route[i]).normalized().adjusted(-1, -1, 1, 1).contains(point))
                return true;
        return false;
    }

    /// Where a connector that branches off others comes from: along them to a box.
    std::pair<int, int> sourceOf(QPointF point, int branches) const {
        const auto here = boxAt(point);
        if (here.first >= 0 || branches == 0)
            return here;
        for (const int other : m_connectors) {
            const QPolygonF& route = m_list.at(other).route;
            if (route.first() != point && passes(route, point))
                if (const auto there = sourceOf(route.first(), branches - 1); there.first >= 0)
                    return there;
        }
        return here;
    }

    void glue(const char* element, QPointF point) {
        if (const auto [box, side] = sourceOf(point, 4); box >= 0)
            empty(element, {{"id", QString::number(m_shapeIds[static_cast<std::size_t>(box)])}, {"idx", QString::number(side)}});
    }

    void connector(const Mark& mark) {
        const SlideConnector made = slideConnector(mark.route);
        start("p:cxnSp");
        start("p:nvCxnSpPr");
        properties(mark.words.section(u'.', 0, 0).left(120), mark.words);
        start("p:cNvCxnSpPr");
        glue("a:stCxn", mark.route.first());
        glue("a:endCxn", mark.route.last());
        end();
        empty("p:nvPr");
        end();
        start("p:spPr");
        place(made.rect, made.turned, made.mirrored, made.mirroredAcross);
        form(made.form, made.bendAt);
        outline(mark, mark.arrow == ArrowHead::end);
        end();
        end();
        texts(mark);
    }

    const DisplayList& m_list;
    const Sheet& m_sheet;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    std::vector<int> m_connectors;
    std::vector<int> m_shapeIds; ///< Of each mark's shape on the slide; 0 for none.
    int m_lastId = 1;
};

} // namespace

QByteArray slideXml(const Sheet& sheet) {
    return SlideWriter(sheet).written();
}

} // namespace placewright
