// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/writing/pdf_writer.h"

#include "views/drawing/pdf/pdf_file.h"
#include "views/drawing/pdf/pdf_outline.h"
#include "views/drawing/pdf/pdf_painting.h"
#include "views/drawing/pdf/pdf_tags.h"
#include "views/drawing/text/drawing_text.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace placewright {

namespace {

constexpr double pointsPerUnit = 72.0 / 96.0;

/// Roles that hold others and have no words of their own.
bool holdsOthers(PassageRole role) {
    return role == PassageRole::table || role == PassageRole::list || role == PassageRole::row;
}

class Pages {
public:
    explicit Pages(PdfFile& file) : m_file(file), m_tags(file), m_parent(file.reserve()), m_resources(file.reserve()) {}

    void page(const Sheet& sheet) {
        const int object = m_file.reserve();
        const QSizeF points = sheet.paper.units() * pointsPerUnit;
        m_outline.page(object, points.height(), sheet.chapter, sheet.name);
        m_tags.beginPage(object);
        QByteArray content;
        content.reserve(64 * 1024);
        content += "0.75 0 0 -0.75 0 ";
        PdfFile::append(content, points.height());
        content += "cm\n";
        marks(sheet.marks, content);
        QByteArray box;
        PdfFile::append(box, points.width());
        PdfFile::append(box, points.height());
        m_file.set(object, "<</Type/Page/Parent " + PdfFile::reference(m_parent) + "/MediaBox[0 0 " + box + "]/Resources " +
                               PdfFile::reference(m_resources) + "/Tabs/S/StructParents " + QByteArray::number(m_tags.endPage()) + "/Contents " +
                               PdfFile::reference(m_file.addStream(content)) + ">>");
        m_pages += PdfFile::reference(object) + ' ';
        ++m_count;
    }

    QByteArray written(const QString& title, const QString& language) {
        m_file.set(m_parent, "<</Type/Pages/Count " + QByteArray::number(m_count) + "/Kids[" + m_pages + "]>>");
        m_file.set(m_resources, "<</Font" + m_fonts.writeTo(m_file) + ">>");
        QByteArray catalogue = "<</Type/Catalog/Pages " + PdfFile::reference(m_parent) + "/Lang" + PdfFile::text(language) +
                               "/ViewerPreferences<</DisplayDocTitle true>>";
        if (const int tree = m_tags.written(); tree != 0)
            catalogue += "/MarkInfo<</Marked true>>/StructTreeRoot " + PdfFile::reference(tree);
        if (const int outline = m_outline.writeTo(m_file); outline != 0)
            catalogue += "/Outlines " + PdfFile::reference(outline);
        const int root = m_file.add(catalogue + ">>");
        const QString made = QDateTime::currentDateTimeUtc().toString(QStringLiteral("'D:'yyyyMMddhhmmss'Z'"));
        const QString program = QStringLiteral("Placewright " PLACEWRIGHT_VERSION);
        const int information = m_file.add("<</Title" + PdfFile::text(title) + "/Creator" + PdfFile::text(program) + "/Producer" +
                                           PdfFile::text(program) + "/CreationDate" + PdfFile::text(made) + ">>");
        return m_file.written(root, information);
    }

private:
    void marks(const DisplayList& list, QByteArray& content) {
        std::vector<const Passage*> passages;
        for (const Passage& passage : list.passages)
            passages.push_back(&passage);
        std::stable_sort(passages.begin(), passages.end(), [](const Passage* a, const Passage* b) {
            return std::tuple(a->first, -a->end, a->role) < std::tuple(b->first, -b->end, b->role);
        });
        PdfPainting painting(content, m_fonts, printTheme());
        std::vector<int> ends;
        auto next = passages.begin();
        enum class In { nothing, artefact, words } in = In::nothing;
        bool said = false; // Whether what is open has words already.
        const auto leave = [&] {
            if (in != In::nothing)
                content += "EMC\n";
            in = In::nothing;
        };
        for (int i = 0; i < list.size(); ++i) {
            for (; next != passages.end() && (*next)->first <= i; ++next) {
                leave();
                m_tags.open(**next);
                ends.push_back((*next)->end);
                said = false;
            }
            const Mark& mark = list.at(i);
            // What no passage holds is not read out, nor are the lines and grounds between the cells of a table.
            const bool read = m_tags.isOpen() && !(holdsOthers(m_tags.role()) && mark.text.empty());
            const In wanted = passages.empty() ? In::nothing : read ? In::words : In::artefact;
            if (wanted != in) {
                leave();
                if (wanted == In::words)
                    content += m_tags.content();
                else if (wanted == In::artefact)
                    content += "/Artifact BMC\n";
                in = wanted;
            }
            painting.mark(mark, said && in == In::words);
            said = said || !mark.text.empty();
            while (!ends.empty() && ends.back() <= i + 1) {
                leave();
                m_tags.close();
                ends.pop_back();
            }
        }
        leave();
    }

    PdfFile& m_file;
    PdfTags m_tags;
    PdfOutline m_outline;
    PdfFonts m_fonts;
    int m_parent;
    int m_resources;
    QByteArray m_pages;
    int m_count = 0;
};

} // namespace

Result<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const QString& title, const QString& language) {
    if (sheets.empty())
        return failure(ExportText::tr("There is no sheet to write"));
    PdfFile file;
    Pages pages(file);
    for (const Sheet& sheet : sheets)
        pages.page(sheet);
    return pages.written(title, language);
}

} // namespace placewright
