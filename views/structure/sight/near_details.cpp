// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/near_details.h"

#include "model/map/map_words.h"
#include "views/drawing/structure/system_facts.h"
#include "views/drawing/text/text_measure.h"
#include "views/structure/structure_view.h"

#include <algorithm>
#include <set>

namespace placewright {

namespace {

constexpr double nearFrom = 1.6;
constexpr double namesFrom = 3;
constexpr double letterPt = 5;
constexpr double initialsPt = 4.5;
constexpr double namePt = 2.7;
constexpr double decisionPt = 6;
constexpr qsizetype mostInitials = 3;

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isUpper() && initials.size() < mostInitials)
            initials += word.front();
    return initials.isEmpty() ? name.left(mostInitials) : initials;
}

QString limitWords(const Limit& limit) {
    const QString words = wordsFor(limit);
    return limit && std::holds_alternative<qint64>(*limit) ? StructureView::tr("up to %1").arg(words) : words;
}

/// Writes what is nearer over a list of marks.
class NearWriter {
public:
    explicit NearWriter(const StructureView& view)
        : m_view(view),
          m_picture(view.picture()),
          m_design(view.session().design()) {}

    DisplayList written(bool byName) {
        seats(byName);
        decisions();
        return std::move(m_list);
    }

private:
    QString holderOf(const Seat& seat) const {
        const Id& holder = seat.person.isNull() ? seat.drawnFrom : seat.person;
        return holder.isNull() || seat.status == SeatStatus::vacant ? QString() : m_design.nameOf(holder);
    }

    void seats(bool byName) {
        for (const Mark& drawn : m_picture.marks()) {
            const Seat* seat = drawn.kind == MarkKind::seat ? m_design.get<Seat>(drawn.subject) : nullptr;
            const QString holder = seat ? holderOf(*seat) : QString();
            if (holder.isEmpty() || drawn.text.empty())
                continue;
            Mark mark = drawn;
            mark.parent = -1;
            const TextRun letter = drawn.text.front();
            mark.text.clear();
            if (!byName || !named(mark, letter, holder))
                lettered(mark, letter, holder);
            m_list.add(std::move(mark));
        }
    }

    static void lettered(Mark& mark, TextRun letter, const QString& holder) {
        const QPointF centre = mark.rect.center();
        const double room = mark.rect.height() / 4;
        letter.pt = letterPt;
        letter.at = {centre.x(), centredBaseline(centre.y() - room * 0.75, letterPt)};
        TextRun initials = letter;
        initials.text = initialsOf(holder);
        initials.pt = initialsPt;
        initials.at.setY(centredBaseline(centre.y() + room * 0.75, initialsPt));
        mark.text = {letter, initials};
    }

    // False if the name doesn't fit.
    static bool named(Mark& mark, const TextRun& letter, const QString& holder) {
        const double width = mark.rect.width() * 0.86;
        const TextStyle style{namePt, FontWeight::regular, letter.colour};
        for (const QString& word : holder.split(u' ', Qt::SkipEmptyParts))
            if (textWidth(word, style) > width)
                return false;
        const double height = textHeight(holder, width, style);
        if (height > mark.rect.height() * 0.72)
            return false;
        mark.text = textBlock(holder, {mark.rect.center().x() - width / 2, mark.rect.center().y() - height / 2}, width,
                              style, TextAlign::centre);
        return true;
    }

    void decisions() {
        std::map<Id, QStringList> decided;
        for (const Decision* decision : inOrder(m_design.table<Decision>()))
            for (const DecisionPart& part : decision->parts.value_or(std::vector<DecisionPart>()))
                if (part.part == Part::decides) {
                    QString words = decision->text.value_or(QString());
                    if (words.isEmpty())
                        words = m_design.nameOf(decision->function);
                    if (const QString limit = limitWords(decision->limit); !limit.isEmpty())
                        words += StructureView::tr(", ") + limit;
                    decided[part.who] << words;
                }
        for (int root : m_view.items().roots()) {
            const Place* place = m_design.get<Place>(m_view.items().at(root).subject);
            if (!place || m_picture.at(m_view.items().at(root).mark).kind != MarkKind::box)
                continue;
            QStringList all;
            for (const Id& holder : holdersOf(m_design, *place))
                if (const auto found = decided.find(holder); found != decided.end())
                    all << found->second;
            if (!all.isEmpty())
                write(all, roomIn(root));
        }
    }

    // Of a box, below all that stands in it.
    QRectF roomIn(int root) const {
        const int box = m_view.items().at(root).mark;
        const QRectF rect = m_picture.at(box).rect;
        double bottom = rect.top();
        for (int mark = box + 1; mark < m_picture.size() && m_view.items().rootOf(m_view.items().itemOf(mark)) == root;
             ++mark)
            bottom = std::max(bottom, m_picture.at(mark).rect.bottom());
        return {QPointF(rect.left() + 16, bottom + 6), QPointF(rect.right() - 16, rect.bottom() - 6)};
    }

    // As many as there is room for; the rest as a number.
    void write(const QStringList& decisions, QRectF room) {
        const TextStyle strong{decisionPt, FontWeight::bold, ThemeRole::textQuiet};
        const TextStyle quiet{decisionPt, FontWeight::regular, ThemeRole::textQuiet};
        const double line = lineHeight(decisionPt);
        if (room.height() < 2 * line)
            return;
        const auto put = [&](const QString& words, const TextStyle& style) {
            Mark mark;
            mark.text = textBlock(words, room.topLeft(), room.width(), style);
            const double height = textHeight(words, room.width(), style);
            mark.rect = QRectF(room.topLeft(), QSizeF(room.width(), height));
            room.setTop(room.top() + height);
            m_list.add(std::move(mark));
        };
        put(StructureView::tr("Decides"), strong);
        for (qsizetype i = 0; i < decisions.size(); ++i) {
            const bool last = i + 1 == decisions.size();
            if (textHeight(decisions[i], room.width(), quiet) + (last ? 0 : line) > room.height()) {
                put(StructureView::tr("and %n more", nullptr, static_cast<int>(decisions.size() - i)), quiet);
                return;
            }
            put(decisions[i], quiet);
        }
    }

    const StructureView& m_view;
    const DisplayList& m_picture;
    Design m_design;
    DisplayList m_list;
};

} // namespace

bool isNear(const StructureView& view) {
    return view.zoom() >= nearFrom;
}

void NearDetails::forget() {
    m_initials.reset();
    m_names.reset();
}

const DisplayList& NearDetails::initials(const StructureView& view) {
    if (!m_initials)
        m_initials = NearWriter(view).written(false);
    return *m_initials;
}

const DisplayList& NearDetails::names(const StructureView& view) {
    if (!m_names)
        m_names = NearWriter(view).written(true);
    return *m_names;
}

bool NearDetails::showsNames(const StructureView& view) {
    return view.zoom() >= namesFrom;
}

} // namespace placewright
