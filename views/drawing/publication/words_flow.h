// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/drawing/sheet.h"

#include <functional>

namespace placewright {

/// Paints a figure of a document for the room that there is, in drawing units.
using FigurePainter = std::function<DisplayList(std::size_t figure, QSizeF room)>;

/// Sets sections as pages of words: headings, facts, lists, tables and figures, each kept together as far as a page can.
class WordsFlow {
public:
    struct Head {
        QString title;
        QString kind{};       ///< A line under the title; may be empty.
        bool isCover = false; ///< Larger and lower down.
        bool isPage = false;  ///< One of several of a chapter, which stands above the title.
    };

    /// Without a painter, what it sets must have no figures.
    explicit WordsFlow(const Paper& paper, FigurePainter figures = {});

    /// Begins a page. `chapter` is what its title belongs to; where it is new it is a heading of its own.
    void begin(const Head& head, const QString& chapter, bool newChapter);
    void blocks(const std::vector<PublicationBlock>& blocks);
    /// The pages so far, without their feet; starts anew.
    std::vector<Sheet> taken();

private:
    struct Style;
    DisplayList& page() { return m_pages.back().marks; }
    double left() const;
    double width() const;
    double bottom() const;
    void turn();
    void room(double height);
    int put(const QString& text, double x, double width, double pt, bool bold, ThemeRole colour);
    void heading(const QString& text);
    void text(const TextBlock& block);
    void facts(const FactBlock& block);
    void list(const ListBlock& block);
    void table(const WordTable& table);
    void figure(const FigureBlock& block);

    Paper m_paper;
    FigurePainter m_figures;
    double m_scale;
    QString m_chapter;
    QString m_title;
    double m_y = 0;
    std::vector<Sheet> m_pages;
};

} // namespace placewright
