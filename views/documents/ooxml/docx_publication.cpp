// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_publication.h"

#include "model/map/map_table.h"
#include "model/publication/page_foot.h"
#include "views/documents/ooxml/docx_blocks.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct DocxText {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

bool isAcross(PublicationPart part) {
    return part == PublicationPart::structure || part == PublicationPart::map || part == PublicationPart::table ||
           part == PublicationPart::delegated || part == PublicationPart::findings;
}

class DocxBody {
public:
    DocxBody(const Publication& publication, const DocxOptions& options) : m_publication(publication), m_options(options) {
        for (const PublicationPart part : publication.parts)
            m_places.emplace(headingOf(part), wordOf(part));
    }

    QByteArray written() {
        for (const PublicationPart part : m_publication.parts) {
            if (part == PublicationPart::cover) {
                cover();
                continue;
            }
            const bool turned = m_across != isAcross(part);
            m_across = isAcross(part);
            m_word.turn(m_across);
            m_word.heading("Heading1", headingOf(part), wordOf(part), m_begun && !turned);
            m_begun = true;
            this->part(part);
        }
        return m_word.finished();
    }

    const std::vector<const DocxPicture*>& pictures() const { return m_pictures; }

private:
    void cover() {
        const MapVersion& version = m_publication.map.version;
        m_word.paragraph("Title", m_publication.title());
        m_word.paragraph("Subtitle", version.option);
        for (const PublicationSection* section : m_publication.sectionsOf(PublicationPart::cover))
            writeBlocks(m_word, section->blocks, m_places);
        m_begun = true;
    }

    void part(PublicationPart part) {
        switch (part) {
        case PublicationPart::structure:
            show(m_options.structure);
            return bodies();
        case PublicationPart::map:
            show(m_options.map);
            for (const QString& sentence : m_publication.map.summary())
                m_word.paragraph("ListBullet", sentence);
            return;
        case PublicationPart::table:
            if (m_publication.map.map.rows.empty())
                m_word.paragraph("Normal", DocxText::tr("No function has been placed on the map yet."));
            else
                m_word.table(decisionsTable(m_publication.map.map));
            return;
        default:
            return pages(part);
        }
    }

    void show(const std::vector<DocxPicture>& pictures) {
        for (const DocxPicture& picture : pictures) {
            m_pictures.push_back(&picture);
            m_word.picture(docxPictureRelation(m_pictures.size() - 1), picture.size, picture.words);
        }
    }

    void bodies() {
        const DecisionsMap& map = m_publication.map.map;
        for (const MapTier tier : allTiers) {
            bool first = true;
            for (const MapBody& body : m_publication.map.bodies) {
                const MapColumn& column = map.columns[body.column];
                if (column.tier != tier)
                    continue;
                if (first)
                    m_word.paragraph("Heading2", wordsFor(tier));
                first = false;
                QString words = column.kindName.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.kindName);
                if (!body.facts.isEmpty())
                    words += QStringLiteral(". ") + body.facts.join(u' ');
                m_word.paragraph("ListBullet", words);
            }
        }
    }

    void pages(PublicationPart part) {
        bool first = true;
        for (const PublicationSection* section : m_publication.sectionsOf(part)) {
            if (!section->subject.isNull())
                m_word.paragraph("Heading2", section->title, !first);
            if (!section->kind.isEmpty())
                m_word.paragraph("Subtitle", section->kind);
            writeBlocks(m_word, section->blocks);
            first = false;
        }
    }

    const Publication& m_publication;
    const DocxOptions& m_options;
    DocxPlaces m_places;
    DocxWriter m_word;
    std::vector<const DocxPicture*> m_pictures;
    bool m_across = false;
    bool m_begun = false;
};

} // namespace

Result<QByteArray> docxOf(const Publication& publication, const DocxOptions& options) {
    DocxBody document(publication, options);
    DocxContent content{publication.title(), options.language, publication.map.version.date, footOf(publication), document.written(), {}};
    content.pictures = document.pictures();
    return docxOf(content);
}

} // namespace placewright
