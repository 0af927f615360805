// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_publication.h"

#include "model/base/xml_text.h"
#include "model/map/map_table.h"
#include "views/documents/ooxml/docx_parts.h"
#include "views/documents/ooxml/docx_writer.h"
#include "views/documents/ooxml/ooxml_package.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct DocxText {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

bool isAcross(PublicationPart part) {
    return part == PublicationPart::structure || part == PublicationPart::map || part == PublicationPart::table ||
           part == PublicationPart::findings;
}

class DocxBody {
public:
    DocxBody(const Publication& publication, const DocxOptions& options) : m_publication(publication), m_options(options) {}

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
            blocks(section->blocks, true);
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
            m_word.picture(QStringLiteral("rIdPicture%1").arg(m_pictures.size()), picture.size, picture.words);
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
            blocks(section->blocks, false);
            first = false;
        }
    }

    void blocks(const std::vector<PublicationBlock>& blocks, bool withLinks) {
        for (const PublicationBlock& block : blocks) {
            if (const auto* words = std::get_if<TextBlock>(&block)) {
                m_word.paragraph("Normal", words->text);
            } else if (const auto* facts = std::get_if<FactBlock>(&block)) {
                for (const auto& [label, value] : facts->facts)
                    m_word.fact(label, value);
            } else if (const auto* list = std::get_if<ListBlock>(&block)) {
                m_word.paragraph("Heading2", list->intro);
                for (const QString& item : list->items)
                    listed(item, withLinks);
            } else {
                const auto& table = std::get<WordTable>(block);
                m_word.paragraph("Heading3", table.title);
                m_word.table(table);
            }
        }
    }

    void listed(const QString& item, bool withLinks) {
        for (const PublicationPart part : m_publication.parts)
            if (withLinks && item == headingOf(part))
                return m_word.link(wordOf(part), item);
        m_word.paragraph("ListBullet", item);
    }

    const Publication& m_publication;
    const DocxOptions& m_options;
    DocxWriter m_word;
    std::vector<const DocxPicture*> m_pictures;
    bool m_across = false;
    bool m_begun = false;
};

QByteArray footer(const Publication& publication) {
    const MapVersion& version = publication.map.version;
    QStringList parts{publication.title()};
    for (const QString& part : {version.option, version.status, dateWords(version.date.toString(Qt::ISODate))})
        if (!part.isEmpty())
            parts << part;
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr "
               "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle "
               "w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%1 · </w:t></w:r><w:fldSimple w:instr=\" PAGE "
               "\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
        .arg(writableXml(parts.join(QStringLiteral(" · "))).toHtmlEscaped())
        .toUtf8();
}

QByteArray relations(std::size_t pictures) {
    QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                   "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const auto add = [&](const QString& id, const char* type, const QString& target) {
        xml += QStringLiteral("<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" Target=\"%3\"/>")
                   .arg(id, QLatin1String(type), target)
                   .toUtf8();
    };
    add(QStringLiteral("rIdStyles"), "styles", QStringLiteral("styles.xml"));
    add(QStringLiteral("rIdNumbering"), "numbering", QStringLiteral("numbering.xml"));
    add(QStringLiteral("rIdSettings"), "settings", QStringLiteral("settings.xml"));
    add(QStringLiteral("rIdFooter"), "footer", QStringLiteral("footer1.xml"));
    for (std::size_t i = 1; i <= pictures; ++i) {
        add(QStringLiteral("rIdPicture%1").arg(i), "image", QStringLiteral("media/picture%1.png").arg(i));
        add(QStringLiteral("rIdPicture%1Svg").arg(i), "image", QStringLiteral("media/picture%1.svg").arg(i));
    }
    return xml + "</Relationships>";
}

} // namespace

Result<QByteArray> docxOf(const Publication& publication, const DocxOptions& options) {
    DocxBody document(publication, options);
    const QByteArray body = document.written();
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("[Content_Types].xml"), docxContentTypes()},
        {QStringLiteral("_rels/.rels"), docxPackageRelations()},
        {QStringLiteral("docProps/core.xml"), ooxmlProperties(publication.title(), options.language, publication.map.version.date)},
        {QStringLiteral("word/document.xml"), body},
        {QStringLiteral("word/_rels/document.xml.rels"), relations(document.pictures().size())},
        {QStringLiteral("word/styles.xml"), docxStyles(options.language)},
        {QStringLiteral("word/numbering.xml"), docxNumbering()},
        {QStringLiteral("word/settings.xml"), docxSettings()},
        {QStringLiteral("word/footer1.xml"), footer(publication)}};
    for (std::size_t i = 0; i < document.pictures().size(); ++i) {
        files.emplace_back(QStringLiteral("word/media/picture%1.png").arg(i + 1), document.pictures()[i]->png);
        files.emplace_back(QStringLiteral("word/media/picture%1.svg").arg(i + 1), document.pictures()[i]->svg);
    }
    return ooxmlPackage(files);
}

} // namespace placewright
