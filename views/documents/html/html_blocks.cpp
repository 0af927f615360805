// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_blocks.h"

#include "views/documents/html/html_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlBlocksText {
    Q_DECLARE_TR_FUNCTIONS(HtmlBlocks)
};

} // namespace

void writeFacts(HtmlPage& page, const FactBlock& block, const QString& style) {
    page.element("dl",
                 [&] {
                     for (const auto& [term, words] : block.facts) {
                         if (words.isEmpty())
                             continue;
                         page.element("dt", term);
                         page.element("dd", words);
                     }
                 },
                 {{"class", style}});
}

void writeBlocks(HtmlPage& page, const std::vector<PublicationBlock>& blocks, const QString& id, const QString& labelledBy,
                 const std::vector<QByteArray>& figures) {
    int tables = 0;
    for (const PublicationBlock& block : blocks) {
        if (const auto* words = std::get_if<TextBlock>(&block)) {
            page.element("p", words->text);
        } else if (const auto* facts = std::get_if<FactBlock>(&block)) {
            writeFacts(page, *facts, QStringLiteral("facts"));
        } else if (const auto* list = std::get_if<ListBlock>(&block)) {
            if (!list->intro.isEmpty())
                page.element("p", list->intro);
            page.element("ul", [&] {
                for (const QString& item : list->items)
                    page.element("li", item);
            });
        } else if (const auto* figure = std::get_if<FigureBlock>(&block)) {
            page.element("figure", [&] {
                page.svg(figures[figure->figure], QStringLiteral("figure-%1-").arg(figure->figure + 1));
                page.element("figcaption", HtmlBlocksText::tr("%1. The same in words stands below.").arg(figure->caption));
            });
        } else {
            writeTable(page, std::get<WordTable>(block), labelledBy, QStringLiteral("%1-table-%2").arg(id).arg(++tables));
        }
    }
}

} // namespace placewright
