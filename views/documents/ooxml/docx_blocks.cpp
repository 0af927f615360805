// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_blocks.h"

namespace placewright {

void writeBlocks(DocxWriter& word, const std::vector<PublicationBlock>& blocks, const DocxPlaces& places,
                 const std::function<void(std::size_t)>& figure) {
    for (const PublicationBlock& block : blocks) {
        if (const auto* words = std::get_if<TextBlock>(&block)) {
            word.paragraph("Normal", words->text);
        } else if (const auto* facts = std::get_if<FactBlock>(&block)) {
            for (const auto& [label, value] : facts->facts)
                word.fact(label, value);
        } else if (const auto* list = std::get_if<ListBlock>(&block)) {
            if (!list->intro.isEmpty())
                word.paragraph("Heading2", list->intro);
            for (const QString& item : list->items) {
                if (const auto place = places.find(item); place != places.end())
                    word.link(place->second, item);
                else
                    word.paragraph("ListBullet", item);
            }
        } else if (const auto* shown = std::get_if<FigureBlock>(&block)) {
            figure(shown->figure);
        } else {
            const auto& table = std::get<WordTable>(block);
            word.paragraph("Heading3", table.title);
            word.table(table);
        }
    }
}

} // namespace placewright
