// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/drawing/sheet.h"

namespace placewright {

/// Sets sections as pages of words: headings, facts, lists and tables, each kept together as far as a page can.
class WordsFlow {
public:
    explicit WordsFlow(const Paper& paper);

    /// Begins a page. `chapter` stands above the title, and is the heading that `level2` titles belong to where it is new.
    void begin(const PublicationSection& section, const QString& chapter, bool newChapter);
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

    Paper m_paper;
    double m_scale;
    QString m_chapter;
    QString m_title;
    double m_y = 0;
    std::vector<Sheet> m_pages;
};

} // namespace placewright
