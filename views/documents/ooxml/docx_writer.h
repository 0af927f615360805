// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"

#include <QSizeF>
#include <QXmlStreamWriter>

namespace placewright {

/// Writes the body of a word-processing document, paragraph by paragraph. Pages stand upright or lie across; a change begins
/// a new page.
class DocxWriter {
public:
    DocxWriter();

    /// What follows stands on pages of this kind.
    void turn(bool across);
    void paragraph(const char* style, const QString& text, bool newPage = false);
    /// A heading that links can lead to.
    void heading(const char* style, const QString& text, const QString& bookmark, bool newPage = false);
    void link(const QString& bookmark, const QString& text);
    void fact(const QString& label, const QString& value);
    void table(const WordTable& table);
    /// The picture of a relation, as wide as the page has room and no higher than it has under that many lines of headings.
    void picture(const QString& relation, QSizeF size, const QString& words, int headings = 1);
    QByteArray finished();

private:
    void empty(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes);
    void start(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes = {});
    void end() { m_xml.writeEndElement(); }
    void run(const QString& text, bool bold = false);
    void cell(const QString& text, int width, bool bold, int span = 1);
    void sectionEnd(bool across);
    double roomAcross() const; ///< In twentieths of a point.

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_across = false;
    bool m_begun = false;
    int m_bookmarks = 0;
    int m_pictures = 0;
};

} // namespace placewright
