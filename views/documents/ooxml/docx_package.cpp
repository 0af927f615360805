// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_package.h"

#include "model/base/xml_text.h"
#include "views/documents/ooxml/docx_parts.h"
#include "views/documents/ooxml/ooxml_package.h"

namespace placewright {

namespace {

QByteArray footer(const QString& foot) {
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr "
               "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle "
               "w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%1 · </w:t></w:r><w:fldSimple w:instr=\" PAGE "
               "\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
        .arg(writableXml(foot).toHtmlEscaped())
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
    for (std::size_t i = 0; i < pictures; ++i) {
        add(docxPictureRelation(i), "image", QStringLiteral("media/picture%1.png").arg(i + 1));
        add(docxPictureRelation(i) + QStringLiteral("Svg"), "image", QStringLiteral("media/picture%1.svg").arg(i + 1));
    }
    return xml + "</Relationships>";
}

} // namespace

QString docxPictureRelation(std::size_t picture) {
    return QStringLiteral("rIdPicture%1").arg(picture + 1);
}

Result<QByteArray> docxOf(const DocxContent& content) {
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("[Content_Types].xml"), docxContentTypes()},
        {QStringLiteral("_rels/.rels"), docxPackageRelations()},
        {QStringLiteral("docProps/core.xml"), ooxmlProperties(content.title, content.language, content.date)},
        {QStringLiteral("word/document.xml"), content.body},
        {QStringLiteral("word/_rels/document.xml.rels"), relations(content.pictures.size())},
        {QStringLiteral("word/styles.xml"), docxStyles(content.language)},
        {QStringLiteral("word/numbering.xml"), docxNumbering()},
        {QStringLiteral("word/settings.xml"), docxSettings()},
        {QStringLiteral("word/footer1.xml"), footer(content.foot)}};
    for (std::size_t i = 0; i < content.pictures.size(); ++i) {
        files.emplace_back(QStringLiteral("word/media/picture%1.png").arg(i + 1), content.pictures[i]->png);
        files.emplace_back(QStringLiteral("word/media/picture%1.svg").arg(i + 1), content.pictures[i]->svg);
    }
    return ooxmlPackage(files);
}

} // namespace placewright
