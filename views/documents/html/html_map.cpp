// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_map.h"

#include "model/base/capitalised.h"
#include "model/map/map_table.h"
#include "model/map/open_points.h"
#include "views/documents/html/html_blocks.h"

#include <QCoreApplication>
#include <algorithm>

namespace placewright {

namespace {

struct HtmlMapText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlMap)
};

QString letterClass(MapLetter letter)
{
    switch (letter) {
    case MapLetter::decides: return QStringLiteral("letter decides");
    case MapLetter::recommends: return QStringLiteral("letter recommends");
    case MapLetter::advises: return QStringLiteral("letter advises");
    case MapLetter::consulted: return QStringLiteral("letter consulted");
    case MapLetter::informed: return QStringLiteral("letter informed");
    case MapLetter::delivers: return QStringLiteral("letter delivers");
    case MapLetter::accountable: return QStringLiteral("letter accountable");
    }
    return {};
}

QString tierId(MapTier tier)
{
    return QStringLiteral("tier-%1").arg(static_cast<int>(tier));
}

QString groupId(std::size_t group)
{
    return QStringLiteral("subject-%1").arg(group + 1);
}

class MapPage
{
public:
    MapPage(const Publication& publication, const HtmlMapOptions& options)
        : m_publication(publication)
        , m_document(publication.map)
        , m_options(options)
        , m_page(options.language, publication.title(), HtmlMapText::tr("Skip to the map"))
    {
    }

    QByteArray written()
    {
        m_page.element("header", [&] { header(); });
        m_page.element("nav", [&] { contents(); }, {{"aria-label", HtmlMapText::tr("Contents")}});
        m_page.element("main", [&] {
            for (const PublicationPart each : m_publication.parts)
                part(each);
        }, {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
        m_page.element("footer", [&] { footer(); });
        return m_page.finished();
    }

private:
    void part(PublicationPart each)
    {
        switch (each) {
        case PublicationPart::cover: return; // The page's own header.
        case PublicationPart::structure: return structure();
        case PublicationPart::map: return glance();
        case PublicationPart::table: return table();
        default: return sections(each);
        }
    }

    const DecisionsMap& map() const { return m_document.map; }

    bool hasBodies(MapTier tier) const
    {
        return std::any_of(map().columns.begin(), map().columns.end(), [&](const MapColumn& column) { return column.tier == tier; });
    }

    void entry(const QString& term, const QString& words)
    {
        if (words.isEmpty())
            return;
        m_page.element("dt", term);
        m_page.element("dd", words);
    }

    void header()
    {
        const MapVersion& version = m_document.version;
        m_page.element("h1", m_document.title());
        if (const auto cover = m_publication.sectionsOf(PublicationPart::cover); !cover.empty()) {
            m_page.element("p", version.option, {{"class", QStringLiteral("subtitle")}});
            if (const auto* facts = std::get_if<FactBlock>(&cover.front()->blocks.front()))
                writeFacts(m_page, *facts, QStringLiteral("version"));
            return;
        }
        m_page.element("p", version.option, {{"class", QStringLiteral("subtitle")}});
        m_page.element("dl", [&] {
            entry(HtmlMapText::tr("System"), version.system);
            entry(HtmlMapText::tr("Option"), version.option);
            entry(HtmlMapText::tr("Status"), version.status);
            entry(HtmlMapText::tr("Date"), dateWords(version.date.toString(Qt::ISODate)));
            entry(HtmlMapText::tr("Approved by"), version.approvedBy);
            entry(HtmlMapText::tr("Checked against"), version.rules);
        }, {{"class", QStringLiteral("version")}});
    }

    void link(const QString& to, const QString& words)
    {
        m_page.element("li", [&] { m_page.element("a", words, {{"href", u'#' + to}}); });
    }

    void contents()
    {
        m_page.element("ul", [&] {
            for (const PublicationPart each : m_publication.parts)
                if (each != PublicationPart::cover)
                    link(wordOf(each), headingOf(each));
        });
    }

    void structure()
    {
        m_page.element("h2", headingOf(PublicationPart::structure), {{"id", wordOf(PublicationPart::structure)}});
        if (!m_options.structure.isEmpty())
            m_page.element("figure", [&] {
                m_page.svg(m_options.structure, QStringLiteral("structure-figure-"));
                m_page.element("figcaption", HtmlMapText::tr("The same in words stands below."));
            });
        for (MapTier tier : allTiers)
            if (hasBodies(tier))
                bodiesOf(tier);
    }

    static QString pageId(const PublicationSection& section)
    {
        return wordOf(section.part) + u'-' + section.subject.text();
    }

    void sections(PublicationPart each)
    {
        m_page.element("h2", headingOf(each), {{"id", wordOf(each)}});
        const auto pages = m_publication.sectionsOf(each);
        if (pages.size() > 1)
            m_page.element("ul", [&] {
                for (const PublicationSection* section : pages)
                    link(pageId(*section), section->title);
            }, {{"class", QStringLiteral("index")}});
        for (const PublicationSection* section : pages)
            m_page.element("section", [&] { oneSection(*section); }, {{"class", QStringLiteral("page")}});
    }

    void oneSection(const PublicationSection& section)
    {
        QString id = wordOf(section.part);
        // A forum and a place may have one name, so a table is told by its part as well.
        QString headings = id;
        if (!section.subject.isNull()) {
            id = pageId(section);
            headings += u' ' + id;
            m_page.element("h3", section.title, {{"id", id}});
        }
        if (!section.kind.isEmpty())
            m_page.element("p", section.kind, {{"class", QStringLiteral("kind")}});
        writeBlocks(m_page, section.blocks, id, headings);
    }

    void glance()
    {
        m_page.element("h2", headingOf(PublicationPart::map), {{"id", wordOf(PublicationPart::map)}});
        const std::size_t of = m_options.pictures.size();
        for (std::size_t i = 0; i < of; ++i)
            m_page.element("figure", [&] {
                m_page.svg(m_options.pictures[i], QStringLiteral("figure-%1-").arg(i + 1));
                m_page.element("figcaption", of == 1 ? HtmlMapText::tr("The same in words stands below.")
                                                     : HtmlMapText::tr("Sheet %1 of %2. The same in words stands below.").arg(i + 1).arg(of));
            });
        m_page.element("ul", [&] {
            for (const QString& sentence : m_document.summary())
                m_page.element("li", sentence);
        }, {{"class", QStringLiteral("summary")}});
    }

    void list(const QString& heading, const QStringList& items)
    {
        if (items.isEmpty())
            return;
        m_page.element("li", [&] {
            m_page.text(heading);
            m_page.element("ul", [&] {
                for (const QString& item : items)
                    m_page.element("li", item);
            });
        });
    }

    void bodiesOf(MapTier tier)
    {
        m_page.element("h3", wordsFor(tier), {{"id", tierId(tier)}});
        m_page.element("ul", [&] {
            for (const MapBody& body : m_document.bodies)
                if (map().columns[body.column].tier == tier)
                    m_page.element("li", [&] { oneBody(body); }, {{"class", QStringLiteral("body")}});
        }, {{"class", QStringLiteral("bodies")}});
    }

    void oneBody(const MapBody& body)
    {
        const MapColumn& column = map().columns[body.column];
        m_page.element("strong", column.name);
        if (!column.kindName.isEmpty())
            m_page.element("span", QStringLiteral("(%1)").arg(column.kindName), {{"class", QStringLiteral("kind")}});
        if (body.facts.isEmpty() && body.members.isEmpty() && body.functions.empty()) {
            m_page.element("p", HtmlMapText::tr("It has no members recorded and takes part in no function."));
            return;
        }
        m_page.element("ul", [&] {
            for (const QString& fact : body.facts)
                m_page.element("li", fact);
            list(HtmlMapText::tr("Members:"), body.members);
            for (const auto& [letter, functions] : body.functions)
                list(QStringLiteral("%1 (%2):").arg(capitalised(wordsFor(letter)), letterText(letter)), functions);
        });
    }

    void letter(MapLetter letter)
    {
        m_page.element("span", letterText(letter), {{"class", letterClass(letter)}});
    }

    void key()
    {
        m_page.element("ul", [&] {
            for (MapLetter each : allLetters)
                m_page.element("li", [&] {
                    letter(each);
                    m_page.text(u' ' + wordsFor(each));
                });
        }, {{"class", QStringLiteral("key")}, {"aria-label", HtmlMapText::tr("Letters")}});
    }

    void table()
    {
        m_page.element("h2", headingOf(PublicationPart::table), {{"id", wordOf(PublicationPart::table)}});
        if (map().rows.empty()) {
            m_page.element("p", HtmlMapText::tr("No function has been placed on the map yet."));
            return;
        }
        key();
        const std::vector<MapTableLine> lines = mapTable(map());
        for (std::size_t i = 0; i < map().groups.size(); ++i)
            group(i, lines);
    }

    void group(std::size_t index, const std::vector<MapTableLine>& lines)
    {
        const MapGroup& group = map().groups[index];
        m_page.element("h3", group.name, {{"id", groupId(index)}});
        m_page.element("div", [&] {
            m_page.element("table", [&] {
                m_page.element("caption", HtmlMapText::tr("%1: functions, who decides and how it is held").arg(group.name));
                m_page.element("thead", [&] { m_page.element("tr", [&] { headings(); }); });
                m_page.element("tbody", [&] {
                    for (const MapTableLine& line : lines)
                        if (line.row >= group.first && line.row < group.first + group.count)
                            row(line);
                });
            });
        }, {{"class", QStringLiteral("scroll")}, {"role", QStringLiteral("region")}, {"tabindex", QStringLiteral("0")},
            {"aria-labelledby", groupId(index)}});
    }

    void headings()
    {
        for (const QString& heading :
             {HtmlMapText::tr("Function or decision"), HtmlMapText::tr("Who decides"), HtmlMapText::tr("Who is accountable"), HtmlMapText::tr("Who recommends or advises"),
              HtmlMapText::tr("Who is consulted or informed"), HtmlMapText::tr("Who carries it out"), HtmlMapText::tr("How it is held"), HtmlMapText::tr("Limit"), HtmlMapText::tr("Level"),
              HtmlMapText::tr("Legal basis and where it is written"), HtmlMapText::tr("From and review")})
            m_page.element("th", heading, {{"scope", QStringLiteral("col")}});
    }

    void bodies(const std::vector<MapCell>& cells, std::initializer_list<MapLetter> letters, const QString& none)
    {
        m_page.element("td", [&] {
            bool any = false;
            for (MapLetter each : letters)
                for (const MapCell& cell : cells)
                    any = any || cell.letters.has(each);
            if (!any) {
                m_page.text(none);
                return;
            }
            m_page.element("ul", [&] {
                for (MapLetter each : letters)
                    for (std::size_t i = 0; i < cells.size(); ++i)
                        if (cells[i].letters.has(each))
                            m_page.element("li", [&] { bodyInCell(cells[i], i, each); });
            });
        });
    }

    void bodyInCell(const MapCell& cell, std::size_t column, MapLetter each)
    {
        letter(each);
        m_page.text(u' ' + map().columns[column].name);
        if (each == MapLetter::decides && cell.cannotHold)
            m_page.element("span", u' ' + HtmlMapText::tr("Cannot hold this decision: %1").arg(cell.reason), {{"class", QStringLiteral("open")}});
    }

    void joined(const QStringList& lines)
    {
        QStringList said = lines;
        said.removeAll(QString());
        m_page.element("td", said.join(QStringLiteral("; ")));
    }

    void row(const MapTableLine& line)
    {
        const MapRow& row = map().rows[line.row];
        const std::vector<MapCell>& cells = line.decision ? line.decision->cells : row.cells;
        const QStringList open = openWords(row, line.decision);
        m_page.element("tr", [&] {
            m_page.element("th", [&] {
                m_page.text(line.cells[1]);
                for (const QString& words : open)
                    m_page.element("div", capitalised(words), {{"class", QStringLiteral("open")}});
            }, {{"scope", QStringLiteral("row")}});
            bodies(cells, {MapLetter::decides}, HtmlMapText::tr("Nobody decides yet"));
            m_page.element("td", [&] {
                if (row.accountable.isNull()) {
                    m_page.text(HtmlMapText::tr("Nobody recorded"));
                    return;
                }
                letter(MapLetter::accountable);
                m_page.text(u' ' + row.accountableName);
            });
            bodies(cells, {MapLetter::recommends, MapLetter::advises}, {});
            bodies(cells, {MapLetter::consulted, MapLetter::informed}, {});
            bodies(cells, {MapLetter::delivers}, {});
            joined({row.held});
            joined({line.cells[7]});
            joined({row.level, row.population});
            joined({row.legalBasis, row.writtenIn});
            joined({row.effectiveFrom.isEmpty() ? QString() : HtmlMapText::tr("from %1").arg(dateWords(row.effectiveFrom)),
                    row.review.isEmpty() ? QString() : HtmlMapText::tr("review %1").arg(dateWords(row.review))});
        }, {{"class", open.isEmpty() ? QStringLiteral("complete") : QStringLiteral("fallsshort")}});
        m_page.text(QStringLiteral("\n"));
    }

    void footer()
    {
        for (const QString& acknowledgement : m_document.version.acknowledgements)
            m_page.element("p", acknowledgement);
        m_page.element("p", HtmlMapText::tr("Every ICS NHS body keeps and publishes a map like this one. Letters, words and shapes say the same as colours."));
    }

    const Publication& m_publication;
    const MapDocument& m_document;
    const HtmlMapOptions& m_options;
    HtmlPage m_page;
};

} // namespace

QByteArray htmlOf(const Publication& publication, const HtmlMapOptions& options)
{
    return MapPage(publication, options).written();
}

} // namespace placewright
