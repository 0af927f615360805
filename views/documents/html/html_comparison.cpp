// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_comparison.h"

#include "views/documents/html/html_blocks.h"
#include "views/documents/html/html_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlComparisonText {
    Q_DECLARE_TR_FUNCTIONS(HtmlComparison)
};

class ComparisonPage {
public:
    ComparisonPage(const ComparisonReport& report, const std::vector<QByteArray>& figures, const QString& language)
        : m_report(report), m_figures(figures), m_page(language, report.title, HtmlComparisonText::tr("Skip to the comparison")) {}

    QByteArray written() {
        m_page.element("header", [&] { header(); });
        m_page.element("nav", [&] { contents(); }, {{"aria-label", HtmlComparisonText::tr("Contents")}});
        m_page.element("main",
                       [&] {
                           for (const ComparisonPart part : m_report.parts)
                               if (part != ComparisonPart::cover)
                                   this->part(part);
                       },
                       {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
        m_page.element("footer", [&] {
            for (const QString& sentence : m_report.version.acknowledgements)
                m_page.element("p", sentence);
        });
        return m_page.finished();
    }

private:
    static QString pageId(ComparisonPart part, std::size_t section) {
        return QStringLiteral("%1-%2").arg(wordOf(part)).arg(section + 1);
    }

    /// What the cover has; contents and acknowledgements stand elsewhere on a page.
    void header() {
        m_page.element("h1", m_report.title, {{"id", QStringLiteral("title")}});
        for (const ComparisonSection* cover : m_report.sectionsOf(ComparisonPart::cover))
            for (const PublicationBlock& block : cover->blocks) {
                if (const auto* facts = std::get_if<FactBlock>(&block))
                    writeFacts(m_page, *facts, QStringLiteral("version"));
                else if (const auto* table = std::get_if<WordTable>(&block))
                    writeTable(m_page, *table, QStringLiteral("title"), QStringLiteral("options"));
            }
    }

    void link(const QString& to, const QString& words) { m_page.element("a", words, {{"href", u'#' + to}}); }

    void contents() {
        m_page.element("ul", [&] {
            for (const ComparisonPart part : m_report.parts)
                if (part != ComparisonPart::cover)
                    m_page.element("li", [&] {
                        link(wordOf(part), headingOf(part));
                        pages(part);
                    });
        });
    }

    void pages(ComparisonPart part) {
        const auto sections = m_report.sectionsOf(part);
        if (sections.size() < 2)
            return;
        m_page.element("ul", [&] {
            for (std::size_t i = 0; i < sections.size(); ++i)
                if (!sections[i]->title.isEmpty())
                    m_page.element("li", [&] { link(pageId(part, i), sections[i]->title); });
        });
    }

    void part(ComparisonPart part) {
        m_page.element("h2", headingOf(part), {{"id", wordOf(part)}});
        const auto sections = m_report.sectionsOf(part);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            QString id = wordOf(part);
            QString headings = id;
            if (!sections[i]->title.isEmpty()) {
                id = pageId(part, i);
                headings += u' ' + id;
                m_page.element("h3", sections[i]->title, {{"id", id}});
            }
            if (!sections[i]->kind.isEmpty())
                m_page.element("p", sections[i]->kind, {{"class", QStringLiteral("kind")}});
            writeBlocks(m_page, sections[i]->blocks, id, headings, m_figures);
        }
    }

    const ComparisonReport& m_report;
    const std::vector<QByteArray>& m_figures;
    HtmlPage m_page;
};

} // namespace

QByteArray htmlOf(const ComparisonReport& report, const std::vector<QByteArray>& figures, const QString& language) {
    return ComparisonPage(report, figures, language).written();
}

} // namespace placewright
