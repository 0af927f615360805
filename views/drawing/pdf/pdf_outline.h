// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/pdf/pdf_file.h"

namespace placewright {

/// The bookmarks of a PDF: chapters, closed, with what stands in each.
class PdfOutline {
public:
    /// A page whose sheet has these names begins at `top`; a name that the page before has too gets no bookmark of its own.
    void page(int pageObject, double top, const QString& chapter, const QString& name);
    /// Gives the number of the outline; 0 if it has no bookmark.
    int writeTo(PdfFile& file) const;

private:
    struct Entry {
        QString words;
        QByteArray place;
        std::vector<Entry> inner;
    };
    struct Span {
        int first = 0, last = 0;
    };
    static Span write(PdfFile& file, const std::vector<Entry>& entries, int parent);

    std::vector<Entry> m_entries;
    QString m_chapter;
    QString m_name;
};

} // namespace placewright
