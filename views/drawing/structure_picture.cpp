// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure_picture.h"

#include "model/layout/tiered_layout.h"
#include "views/drawing/structure/structure_boxes.h"
#include "views/drawing/structure/structure_legend.h"
#include "views/drawing/structure/structure_links.h"
#include "views/drawing/structure/structure_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace placewright {

namespace {

constexpr double narrowest = 150;
constexpr double placeWidth = 264;
constexpr double sheetAspect = 1.76; // of what an A3 sheet leaves for the picture
// Few widths to choose from, so that a small edit seldom moves everything.
constexpr std::array sheetWidths{1507.0, 1570.0, 1640.0, 1720.0, 1810.0, 1910.0, 2030.0,
                            2170.0, 2340.0, 2550.0, 2800.0, 3100.0, 3500.0};

bool isSane(const Recorded<double>& value) {
    constexpr double farthest = 1e6;
    return value && std::isfinite(*value) && std::abs(*value) < farthest;
}

class StructurePicture {
public:
    StructurePicture(const Design& design, const StructureOptions& options)
        : m_design(design),
          m_options(options),
          m_scene{design, options, factsOf(design, options.system, options.gone), {}, {}} {
        for (const Placement* placement : inOrder(design.table<Placement>())) {
            if (placement->view != QLatin1String("structure") || !placement->pinned.value_or(false))
                continue;
            m_pinned[placement->subject] = placement;
            const auto of = [](const Recorded<double>& value) { return isSane(value) ? *value : 0; };
            if (isSane(placement->x) && isSane(placement->y))
                m_pulled[placement->subject].emplace_back(of(placement->x), of(placement->y), of(placement->w),
                                                          of(placement->h));
        }
    }

    /// The layout that was chosen, as it was asked for; heights at its widths are known by then.
    LayoutInput layoutInput() {
        LayoutInput input = laidOut();
        input.heightFor = [heights = m_heights](int box, double width) {
            return heights[static_cast<std::size_t>(box)].at(width);
        };
        return input;
    }

    DisplayList drawn() {
        laidOut();
        bands();
        boxes();
        for (std::size_t i = 0; i < m_links.size(); ++i)
            if (m_layout.routes[i].own.size() >= 2)
                m_list.add(connectorMark(m_links[i], m_layout.routes[i]));
        m_list.legend = legendOf(m_scene.use);
        describe();
        return std::move(m_list);
    }

private:
    const SystemFacts& facts() const { return m_scene.facts; }

    int add(Tier tier, const Id& subject, double minWidth, std::function<BoxContent(double)> content, int row = 0) {
        StructureBox box;
        box.subject = subject;
        box.layout.tier = tier;
        box.layout.row = row;
        box.layout.minWidth = minWidth;
        box.content = std::move(content);
        m_boxes.push_back(std::move(box));
        return static_cast<int>(m_boxes.size()) - 1;
    }

    void addHint(Tier tier, const QString& text) {
        const Id subject = facts().system ? facts().system->id : Id();
        add(tier, {}, 200, [text, subject](double width) { return BoxComposer::hint(width, subject, text); });
    }

    void gather() {
        for (const Organisation* organisation : facts().national)
            m_ends.national.emplace_back(organisation,
                                         add(Tier::national, organisation->id, 260, [this, organisation](double width) {
                                             return nationalBox(m_scene, *organisation, width);
                                         }));
        gatherSystem();
        for (const auto& [organisation, box] : m_ends.national)
            m_boxes[static_cast<std::size_t>(box)].layout.under = m_ends.body;
        for (const Place* place : facts().places)
            m_ends.places.emplace_back(place, add(Tier::place, place->id, placeWidth, [this, place](double width) {
                                           return placeBox(m_scene, *place, width);
                                       }));
        for (const Forum* forum : facts().placelessForums)
            add(Tier::place, forum->id, placeWidth,
                [this, forum](double width) { return looseForumBox(m_scene, *forum, width); });
        if (facts().places.empty() && facts().placelessForums.empty())
            addHint(Tier::place,
                    StructureText::tr(
                        "No places yet. A place brings councils, primary care and providers of one area together."));
        for (const Collaborative* collaborative : facts().collaboratives)
            m_ends.collaboratives.emplace_back(
                collaborative, add(Tier::atScale, collaborative->id, 420, [this, collaborative](double width) {
                    return collaborativeBox(m_scene, *collaborative, width);
                }));
        for (const Forum* forum : facts().looseCollaborativeForums)
            add(Tier::atScale, forum->id, 420,
                [this, forum](double width) { return looseForumBox(m_scene, *forum, width); });
        if (facts().collaboratives.empty() && facts().looseCollaborativeForums.empty())
            addHint(Tier::atScale,
                    StructureText::tr(
                        "No provider collaboratives yet. Trusts that work together across places are drawn here."));
        gatherBeyond();
    }

    void gatherSystem() {
        if (facts().partnership)
            m_ends.partnership = add(Tier::system, facts().partnership->id, 360,
                                     [this](double width) { return partnershipBox(m_scene, width); });
        else
            addHint(Tier::system,
                    StructureText::tr("No %1 yet").arg(termFor(m_design.workspace().info, "ics-partnership")));
        if (facts().body || facts().board)
            m_ends.body = add(Tier::system, facts().body ? facts().body->id : facts().board->id, 360,
                              [this](double width) { return bodyBox(m_scene, width); });
        else
            addHint(Tier::system,
                    StructureText::tr("No %1 yet").arg(termFor(m_design.workspace().info, "ics-nhs-body")));
        if (!facts().otherForums.empty())
            add(
                Tier::system, {}, 300, [this](double width) { return otherForumsBox(m_scene, width); }, 1);
        if (m_ends.body >= 0)
            m_ends.held = add(
                Tier::system, {}, 300, [this](double width) { return heldBox(m_scene, width); }, 2);
    }

    void gatherBeyond() {
        const auto organisations = [&](const char* title, const std::vector<const Organisation*>& list) {
            if (!list.empty())
                add(Tier::beyond, list.size() == 1 ? list.front()->id : Id(), narrowest,
                    [this, title, &list](double width) {
                        return organisationsBox(m_scene, StructureText::tr(title), list, width);
                    });
        };
        const auto forums = [&](const char* title, const std::vector<const Forum*>& list) {
            if (!list.empty())
                add(Tier::beyond, list.size() == 1 ? list.front()->id : Id(), narrowest,
                    [this, title, &list](double width) {
                        return forumsBox(m_scene, StructureText::tr(title), list, width);
                    });
        };
        organisations(QT_TRANSLATE_NOOP("StructureText", "Ambulance"), facts().ambulance);
        organisations(facts().cancerAlliances.size() == 1 ? QT_TRANSLATE_NOOP("StructureText", "Cancer alliance")
                                                          : QT_TRANSLATE_NOOP("StructureText", "Cancer alliances"),
                      facts().cancerAlliances);
        organisations(QT_TRANSLATE_NOOP("StructureText", "Clinical networks"), facts().clinicalNetworks);
        if (!facts().section75.empty())
            m_ends.agreements = add(
                Tier::beyond, facts().section75.size() == 1 ? facts().section75.front()->id : Id(), narrowest,
                [this](double width) { return agreementsBox(m_scene, facts().section75, width); });
        for (const Forum* forum : facts().supraForums)
            add(Tier::beyond, forum->id, narrowest,
                [this, forum](double width) { return supraForumBox(m_scene, *forum, width); });
        forums(facts().wellbeingBoards.size() == 1 ? QT_TRANSLATE_NOOP("StructureText", "Health and wellbeing board")
                                                   : QT_TRANSLATE_NOOP("StructureText", "Health and wellbeing boards"),
               facts().wellbeingBoards);
        forums(QT_TRANSLATE_NOOP("StructureText", "Scrutiny"), facts().scrutiny);
    }

    BoxContent contentOf(int box, double width) const { return m_boxes[static_cast<std::size_t>(box)].content(width); }

    // Many widths are tried before one is drawn.
    double heightOf(int box, double width) {
        auto& known = m_heights[static_cast<std::size_t>(box)];
        const auto [at, isNew] = known.try_emplace(width, 0);
        if (isNew) {
            m_scene.measuring = true;
            at->second = contentOf(box, width).height;
            m_scene.measuring = false;
        }
        return at->second;
    }

    // Where a person put a box. What it holds must fit, so a rectangle that has become too small grows downwards.
    std::optional<QRectF> pinnedRect(int box) {
        const StructureBox& structure = m_boxes[static_cast<std::size_t>(box)];
        const auto found = structure.subject.isNull() ? m_pinned.end() : m_pinned.find(structure.subject);
        if (found == m_pinned.end())
            return std::nullopt;
        const Placement& placement = *found->second;
        if (!isSane(placement.x) || !isSane(placement.y))
            return std::nullopt;
        const double width =
            isSane(placement.w) ? std::max(*placement.w, narrowest) : std::max(structure.layout.minWidth, 360.0);
        const double height = std::max(isSane(placement.h) ? *placement.h : 0, heightOf(box, width));
        return QRectF(*placement.x, *placement.y, width, height);
    }

    LayoutInput laidOut() {
        gather();
        m_links = linksOf(m_scene, m_ends);
        m_heights.resize(m_boxes.size());
        LayoutInput input;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            m_boxes[i].layout.pinned = pinnedRect(static_cast<int>(i));
            input.boxes.push_back(m_boxes[i].layout);
        }
        for (StructureLink& link : m_links) {
            if (const auto found = m_pulled.find(link.subject); found != m_pulled.end())
                link.layout.pulled = found->second;
            input.links.push_back(link.layout);
        }
        input.heightFor = [this](int box, double width) { return heightOf(box, width); };
        if (m_options.width > 0) {
            input.style.width = std::max(m_options.width, 900.0);
            m_layout = tieredLayout(input);
            return input;
        }
        // A wider drawing is a lower one: try until it is no taller than a sheet, and keep what a sheet shows largest.
        double best = 0;
        double width = sheetWidths[0];
        std::size_t next = 0;
        input.routed = false;
        while (true) {
            input.style.width = sheetWidths[next];
            const Layout layout = tieredLayout(input);
            double bottom = 1;
            for (const QRectF& band : layout.bands)
                bottom = std::max(bottom, band.bottom());
            const double aspect = sheetWidths[next] / bottom;
            const double size = std::min(1 / sheetWidths[next], 1 / (bottom * sheetAspect));
            // As large, the wider one fills the sheet from side to side.
            if (size >= best * 0.99) {
                best = std::max(best, size);
                width = sheetWidths[next];
            }
            if (aspect >= sheetAspect || next + 1 == sheetWidths.size())
                break;
            // It falls by less than in proportion, so this doesn't reach too far.
            const double wanted = sheetWidths[next] * std::pow(sheetAspect / aspect, 0.4);
            ++next;
            while (next + 1 < sheetWidths.size() && sheetWidths[next + 1] <= wanted)
                ++next;
        }
        input.style.width = width;
        input.routed = true;
        m_layout = tieredLayout(input);
        return input;
    }

    void bands() {
        struct Name {
            const char* title;
            const char* subtitle;
        };
        static constexpr std::array<Name, tierCount> names{
            {{QT_TRANSLATE_NOOP("StructureText", "National"), nullptr},
             {QT_TRANSLATE_NOOP("StructureText", "System"), nullptr},
             {QT_TRANSLATE_NOOP("StructureText", "Place"), nullptr},
             {QT_TRANSLATE_NOOP("StructureText", "At scale"),
              QT_TRANSLATE_NOOP("StructureText", "provider collaboratives")},
             {QT_TRANSLATE_NOOP("StructureText", "Beyond the system"), nullptr}}};
        m_bands.fill(-1);
        for (std::size_t tier = 0; tier < tierCount; ++tier) {
            const QRectF& rect = m_layout.bands[tier];
            if (rect.isNull())
                continue;
            Mark band;
            band.kind = MarkKind::band;
            band.shape = MarkShape::rectangle;
            band.fill = ThemeRole::band;
            band.radius = 10;
            band.rect = rect;
            band.words = StructureText::tr(names[tier].title);
            const bool side = tier == static_cast<std::size_t>(Tier::beyond);
            const double room = side ? rect.width() - 28 : LayoutStyle().labelColumn - 36;
            band.text = textBlock(band.words, rect.topLeft() + QPointF(14, 14), room,
                                  {9.75, FontWeight::bold, ThemeRole::heading});
            double y = rect.top() + 14 + static_cast<double>(band.text.size()) * lineHeight(9.75);
            if (names[tier].subtitle) {
                const auto more = textBlock(StructureText::tr(names[tier].subtitle), {rect.left() + 14, y + 1}, room,
                                            {8.25, FontWeight::regular, ThemeRole::textQuiet});
                band.text.insert(band.text.end(), more.begin(), more.end());
            }
            const bool isSystem = tier == static_cast<std::size_t>(Tier::system) && facts().system;
            if (isSystem)
                band.subject = facts().system->id;
            m_bands[tier] = m_list.add(std::move(band));
            if (isSystem)
                systemBadges(m_bands[tier], {rect.left() + 14, y + 6});
        }
    }

    // What the system as a whole falls short of has no box of its own to stand on.
    void systemBadges(int band, QPointF topLeft) {
        const FindingCount findings = m_scene.findings(facts().system->id);
        if (findings.must + findings.expected == 0)
            return;
        BoxComposer badges(m_scene, 80, {}, {});
        badges.badges(findings, facts().system->id);
        BoxContent content = badges.finished(0);
        double left = 80;
        for (std::size_t i = 1; i < content.marks.size(); ++i)
            left = std::min(left, content.marks[i].rect.left());
        for (std::size_t i = 1; i < content.marks.size(); ++i) {
            Mark mark = placed(content.marks[i], topLeft - QPointF(left, content.marks[1].rect.top()));
            mark.parent = band;
            m_list.add(std::move(mark));
        }
    }

    void boxes() {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const QRectF& rect = m_layout.boxes[i];
            BoxContent content = contentOf(static_cast<int>(i), rect.width());
            const int first = m_list.size();
            for (std::size_t k = 0; k < content.marks.size(); ++k) {
                const int parent = content.marks[k].parent;
                Mark mark = placed(std::move(content.marks[k]), rect.topLeft());
                if (k == 0) {
                    mark.parent = m_bands[static_cast<std::size_t>(m_boxes[i].layout.tier)];
                    mark.rect = rect;
                    if (mark.kind == MarkKind::hint)
                        for (TextRun& run : mark.text)
                            run.at += QPointF(0, (rect.height() - content.height) / 2);
                } else {
                    mark.parent = first + parent;
                    if (mark.kind == MarkKind::bar && mark.rect.height() <= 0)
                        mark.rect.setHeight(rect.height());
                }
                m_list.add(std::move(mark));
            }
        }
    }

    void describe() {
        const QString system = facts().system ? facts().system->name.value_or(facts().system->id.text())
                                              : StructureText::tr("No system yet");
        const auto* option = m_design.get<Option>(m_design.option());
        m_list.title = option && option->name ? StructureText::tr("Structure of %1: %2").arg(system, *option->name)
                                              : StructureText::tr("Structure of %1").arg(system);
        QStringList parts;
        parts += counted(static_cast<qsizetype>(facts().places.size()), StructureText::tr("1 place"),
                         StructureText::tr("%1 places"));
        parts +=
            counted(static_cast<qsizetype>(facts().collaboratives.size()),
                    StructureText::tr("1 provider collaborative"), StructureText::tr("%1 provider collaboratives"));
        qsizetype seats = 0;
        for (const auto& list : facts().seatsOf)
            seats += static_cast<qsizetype>(list.size());
        parts += counted(seats, StructureText::tr("1 seat"), StructureText::tr("%1 seats"));
        m_list.description = StructureText::tr("From NHS England at the top through the Partnership and the NHS body, "
                                               "side by side as equals, to places and "
                                               "provider collaboratives: %1.")
                                 .arg(joined(parts));
    }

    const Design& m_design;
    const StructureOptions& m_options;
    StructureScene m_scene;
    std::map<Id, const Placement*> m_pinned;
    std::map<Id, std::vector<QRectF>> m_pulled; ///< Of lines: their legs.
    std::vector<StructureBox> m_boxes;
    std::vector<std::map<double, double>> m_heights; ///< By box and width.
    LinkEnds m_ends;
    std::vector<StructureLink> m_links;
    Layout m_layout;
    std::array<int, tierCount> m_bands{};
    DisplayList m_list;
};

} // namespace

DisplayList structurePicture(const Design& design, const StructureOptions& options) {
    return StructurePicture(design, options).drawn();
}

LayoutInput structureLayout(const Design& design, const StructureOptions& options) {
    return StructurePicture(design, options).layoutInput();
}

} // namespace placewright
