// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/pdf/pdf_file.h"
#include "views/drawing/text/passage.h"

namespace placewright {

/// The structure of a tagged PDF: what is a heading, a table, a figure, in the order in which it is read.
class PdfTags {
public:
    explicit PdfTags(PdfFile& file) : m_file(file), m_document(file.reserve()) {}

    /// What follows is on this page.
    void beginPage(int pageObject);
    void open(const Passage& passage);
    void close();
    bool isOpen() const { return !m_open.empty(); }
    /// What is open innermost; only of use while something is.
    PassageRole role() const { return m_open.back().role; }
    /// Takes the next marked content of the page into what is open innermost, and says how the page begins it.
    QByteArray content();
    /// The page's number in `/StructParents`; ends the page.
    int endPage();
    /// Gives the number of the tree's root; 0 if nothing was tagged.
    int written();

private:
    struct Open {
        PassageRole role;
        int object;
        PdfElement element;
    };

    PdfFile& m_file;
    int m_document;
    int m_page = 0;
    std::vector<Open> m_open;
    std::vector<PdfElement::Kid> m_documentKids;
    std::vector<int> m_contents; ///< Of the page: which element each belongs to.
    QByteArray m_pages; ///< Each page's number and its contents.
    int m_pageCount = 0;
};

} // namespace placewright
