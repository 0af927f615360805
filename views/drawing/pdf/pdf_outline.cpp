// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_outline.h"

namespace placewright {

void PdfOutline::page(int pageObject, double top, const QString& chapter, const QString& name) {
    QByteArray place = '[' + PdfFile::reference(pageObject) + "/XYZ 0 ";
    PdfFile::append(place, top);
    place += "null]";
    if (!chapter.isEmpty() && chapter != m_chapter) {
        m_chapter = chapter;
        m_name.clear();
        m_entries.push_back({chapter, place, {}});
    }
    if (!name.isEmpty() && name != m_name && name != m_chapter) {
        m_name = name;
        (m_chapter.isEmpty() ? m_entries : m_entries.back().inner).push_back({name, place, {}});
    }
}

PdfOutline::Span PdfOutline::write(PdfFile& file, const std::vector<Entry>& entries, int parent) {
    std::vector<int> objects;
    for (std::size_t i = 0; i < entries.size(); ++i)
        objects.push_back(file.reserve());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QByteArray value = "<</Title" + PdfFile::text(entries[i].words) + "/Parent " + PdfFile::reference(parent) + "/Dest" + entries[i].place;
        if (i > 0)
            value += "/Prev " + PdfFile::reference(objects[i - 1]);
        if (i + 1 < entries.size())
            value += "/Next " + PdfFile::reference(objects[i + 1]);
        if (!entries[i].inner.empty()) {
            const Span inner = write(file, entries[i].inner, objects[i]);
            value += "/First " + PdfFile::reference(inner.first) + "/Last " + PdfFile::reference(inner.last) + "/Count -" +
                     QByteArray::number(static_cast<qulonglong>(entries[i].inner.size()));
        }
        file.set(objects[i], value + ">>");
    }
    return {objects.front(), objects.back()};
}

int PdfOutline::writeTo(PdfFile& file) const {
    if (m_entries.empty())
        return 0;
    const int outline = file.reserve();
    const Span all = write(file, m_entries, outline);
    file.set(outline, "<</Type/Outlines/First " + PdfFile::reference(all.first) + "/Last " + PdfFile::reference(all.last) + "/Count " +
                          QByteArray::number(static_cast<qulonglong>(m_entries.size())) + ">>");
    return outline;
}

} // namespace placewright
