// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_report.h"
#include "model/map/map_document.h"

#include <array>
#include <variant>

namespace placewright {

/// What the published map consists of, in its order. A person may leave any of them out.
enum class PublicationPart : quint8 { cover, structure, map, table, delegated, forums, places, organisations, findings, legend };
inline constexpr std::array allPublicationParts{
    PublicationPart::cover,  PublicationPart::structure, PublicationPart::map,           PublicationPart::table,    PublicationPart::delegated,
    PublicationPart::forums, PublicationPart::places,    PublicationPart::organisations, PublicationPart::findings, PublicationPart::legend};

/// Labels with what is recorded for each.
struct FactBlock {
    std::vector<std::pair<QString, QString>> facts;
    friend bool operator==(const FactBlock&, const FactBlock&) = default;
};
struct TextBlock {
    QString text;
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};
struct ListBlock {
    QString intro; ///< May be empty.
    QStringList items;
    friend bool operator==(const ListBlock&, const ListBlock&) = default;
};
/// A picture; whoever writes the document paints it.
struct FigureBlock {
    std::size_t figure = 0; ///< Among the figures of its document.
    QString caption;        ///< May be empty.
    friend bool operator==(const FigureBlock&, const FigureBlock&) = default;
};
using PublicationBlock = std::variant<TextBlock, FactBlock, ListBlock, WordTable, FigureBlock>;

/// A chapter without pictures, or the page of one forum, place or organisation.
struct PublicationSection {
    PublicationPart part = PublicationPart::cover;
    Id subject;    ///< Whose page it is; null for a chapter.
    QString title; ///< "Finance committee"
    QString kind;  ///< "Committee"; empty for a chapter.
    std::vector<PublicationBlock> blocks;
};

/// The functions and decisions map as it is published: the one content that every format is written from.
struct Publication {
    MapDocument map;
    AssuranceReport assurance;
    std::vector<PublicationPart> parts;       ///< Those that were asked for, in order.
    std::vector<PublicationSection> sections; ///< Of those parts that are words alone, in order.

    QString title() const { return map.title(); }
    bool has(PublicationPart part) const;
    /// The sections of one part.
    std::vector<const PublicationSection*> sectionsOf(PublicationPart part) const;
};

/// "Forums", "What this means for each organisation" ...: the part's heading.
QString headingOf(PublicationPart part);
/// "forums": the part's word on the command line and in addresses within a page.
QString wordOf(PublicationPart part);
std::optional<PublicationPart> publicationPartOf(const QString& word);

/// `parts` empty takes all. What the rules say takes longest to find out, so it may be added later.
Publication publication(const Design& design, const MapScope& scope, const QDate& date, const std::vector<PublicationPart>& parts = {});
/// Leaves of the pages of forums, places and organisations the one of `subject`.
void keepPageOf(Publication& publication, const Id& subject);
/// Puts in what the rules say.
void addAssurance(Publication& publication, AssuranceReport assurance);

} // namespace placewright
