// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_comparison.h"

#include "views/documents/ooxml/docx_blocks.h"

namespace placewright {

namespace {

bool isAcross(ComparisonPart part) {
    return part == ComparisonPart::drawings || part == ComparisonPart::changes || part == ComparisonPart::findings;
}

class ComparisonBody {
public:
    ComparisonBody(const ComparisonReport& report, const std::vector<DocxPicture>& figures) : m_report(report), m_figures(figures) {
        for (const ComparisonPart part : report.parts)
            m_places.emplace(headingOf(part), wordOf(part));
    }

    QByteArray written() {
        for (const ComparisonPart part : m_report.parts)
            this->part(part);
        return m_word.finished();
    }

    const std::vector<const DocxPicture*>& pictures() const { return m_pictures; }

private:
    void part(ComparisonPart part) {
        if (part == ComparisonPart::cover) {
            m_word.paragraph("Title", m_report.title);
        } else {
            const bool turned = m_across != isAcross(part);
            m_across = isAcross(part);
            m_word.turn(m_across);
            m_word.heading("Heading1", headingOf(part), wordOf(part), !turned);
        }
        bool first = true;
        for (const ComparisonSection* section : m_report.sectionsOf(part)) {
            if (!section->title.isEmpty())
                m_word.paragraph("Heading2", section->title, !first);
            if (!section->kind.isEmpty())
                m_word.paragraph("Subtitle", section->kind);
            writeBlocks(m_word, section->blocks, part == ComparisonPart::cover ? m_places : DocxPlaces(),
                        [this](std::size_t figure) { picture(m_figures[figure]); });
            first = false;
        }
    }

    void picture(const DocxPicture& picture) {
        // The part's heading, the section's and a line under it.
        m_word.picture(docxPictureRelation(m_pictures.size()), picture.size, picture.words, 3);
        m_pictures.push_back(&picture);
    }

    const ComparisonReport& m_report;
    const std::vector<DocxPicture>& m_figures;
    DocxPlaces m_places;
    DocxWriter m_word;
    std::vector<const DocxPicture*> m_pictures;
    bool m_across = false;
};

} // namespace

Result<QByteArray> docxOf(const ComparisonReport& report, const std::vector<DocxPicture>& figures, const QString& language) {
    ComparisonBody document(report, figures);
    DocxContent content{report.title, language, report.version.date,
                        report.title + QStringLiteral(" · ") + dateWords(report.version.date.toString(Qt::ISODate)), document.written(), {}};
    content.pictures = document.pictures();
    return docxOf(content);
}

} // namespace placewright
