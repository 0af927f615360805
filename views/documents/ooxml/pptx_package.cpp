// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/pptx_package.h"

#include "views/documents/ooxml/docx_parts.h"
#include "views/documents/ooxml/ooxml_package.h"

#include <cmath>

namespace placewright {

namespace {

constexpr auto begin = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto spaces = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
constexpr auto emptyTree = "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>%1</p:spTree>";
constexpr auto titlePlace = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>"
                            "<p:spPr><a:xfrm><a:off x=\"0\" y=\"-571500\"/><a:ext cx=\"9144000\" cy=\"381000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
                            "<p:txBody><a:bodyPr/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>";

QByteArray part(const QString& text) {
    return begin + text.toUtf8();
}

QString relations(const std::vector<std::pair<QString, QString>>& targets) {
    QString text = QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (std::size_t i = 0; i < targets.size(); ++i)
        text += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" Target=\"%3\"/>")
                    .arg(i + 1)
                    .arg(targets[i].first, targets[i].second);
    return text + QStringLiteral("</Relationships>");
}

QString contentTypes(std::size_t slides) {
    const QString base = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");
    QString text = QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                  "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                  "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    const auto add = [&](const QString& name, const QString& type) {
        text += QStringLiteral("<Override PartName=\"%1\" ContentType=\"%2\"/>").arg(name, type);
    };
    add(QStringLiteral("/ppt/presentation.xml"), base + QStringLiteral("presentation.main+xml"));
    add(QStringLiteral("/ppt/slideMasters/slideMaster1.xml"), base + QStringLiteral("slideMaster+xml"));
    add(QStringLiteral("/ppt/slideLayouts/slideLayout1.xml"), base + QStringLiteral("slideLayout+xml"));
    add(QStringLiteral("/ppt/theme/theme1.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml"));
    add(QStringLiteral("/docProps/core.xml"), QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    for (std::size_t i = 1; i <= slides; ++i)
        add(QStringLiteral("/ppt/slides/slide%1.xml").arg(i), base + QStringLiteral("slide+xml"));
    return text + QStringLiteral("</Types>");
}

QString presentation(const PptxContent& content) {
    QString slides;
    for (std::size_t i = 0; i < content.slides.size(); ++i)
        slides += QStringLiteral("<p:sldId id=\"%1\" r:id=\"rId%2\"/>").arg(256 + i).arg(2 + i);
    const auto emu = [](double millimetres) { return QString::number(std::llround(millimetres * 36000)); };
    return QStringLiteral("<p:presentation %1><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst>%2</p:sldIdLst>"
                          "<p:sldSz cx=\"%3\" cy=\"%4\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>")
        .arg(QLatin1String(spaces), slides, emu(content.millimetres.width()), emu(content.millimetres.height()));
}

QString master() {
    return QStringLiteral("<p:sldMaster %1><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>%2</p:cSld>"
                          "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" "
                          "accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
                          "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>")
        .arg(QLatin1String(spaces), QString::fromLatin1(emptyTree).arg(QLatin1String(titlePlace)));
}

QString layout() {
    return QStringLiteral("<p:sldLayout %1 type=\"titleOnly\"><p:cSld name=\"Sheet\">%2</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>")
        .arg(QLatin1String(spaces), QString::fromLatin1(emptyTree).arg(QLatin1String(titlePlace)));
}

QString theme() {
    QString colours;
    for (const auto& [name, value] : {std::pair("dk1", "212B32"), std::pair("lt1", "FFFFFF"), std::pair("dk2", "003087"), std::pair("lt2", "E8EDEE"),
                                      std::pair("accent1", "005EB8"), std::pair("accent2", "007F3B"), std::pair("accent3", "ED8B00"), std::pair("accent4", "7C2855"),
                                      std::pair("accent5", "00A499"), std::pair("accent6", "768692"), std::pair("hlink", "005EB8"), std::pair("folHlink", "330072")})
        colours += QStringLiteral("<a:%1><a:srgbClr val=\"%2\"/></a:%1>").arg(QLatin1String(name), QLatin1String(value));
    const QString font = QStringLiteral("<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    const QString fill = QStringLiteral("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
    const QString line = QStringLiteral("<a:ln w=\"9525\">%1</a:ln>").arg(fill);
    const QString effect = QStringLiteral("<a:effectStyle><a:effectLst/></a:effectStyle>");
    return QStringLiteral("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Placewright\"><a:themeElements>"
                          "<a:clrScheme name=\"Placewright\">%1</a:clrScheme><a:fontScheme name=\"Placewright\"><a:majorFont>%2</a:majorFont><a:minorFont>%2</a:minorFont></a:fontScheme>"
                          "<a:fmtScheme name=\"Placewright\"><a:fillStyleLst>%3%3%3</a:fillStyleLst><a:lnStyleLst>%4%4%4</a:lnStyleLst><a:effectStyleLst>%5%5%5</a:effectStyleLst>"
                          "<a:bgFillStyleLst>%3%3%3</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")
        .arg(colours, font, fill, line, effect);
}

} // namespace

Result<QByteArray> pptxOf(const PptxContent& content) {
    const QString office = QStringLiteral("http://schemas.openxmlformats.org/");
    std::vector<std::pair<QString, QString>> parts{{QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")}};
    for (std::size_t i = 1; i <= content.slides.size(); ++i)
        parts.emplace_back(QStringLiteral("slide"), QStringLiteral("slides/slide%1.xml").arg(i));
    parts.emplace_back(QStringLiteral("theme"), QStringLiteral("theme/theme1.xml"));
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("[Content_Types].xml"), part(contentTypes(content.slides.size()))},
        {QStringLiteral("_rels/.rels"),
         part(QStringLiteral("<Relationships xmlns=\"%1package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"%1officeDocument/2006/relationships/officeDocument\" "
                             "Target=\"ppt/presentation.xml\"/><Relationship Id=\"rId2\" Type=\"%1package/2006/relationships/metadata/core-properties\" "
                             "Target=\"docProps/core.xml\"/></Relationships>")
                  .arg(office))},
        {QStringLiteral("docProps/core.xml"), ooxmlProperties(content.title, content.language, content.date)},
        {QStringLiteral("ppt/presentation.xml"), part(presentation(content))},
        {QStringLiteral("ppt/_rels/presentation.xml.rels"), part(relations(parts))},
        {QStringLiteral("ppt/slideMasters/slideMaster1.xml"), part(master())},
        {QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
         part(relations({{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")}, {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}}))},
        {QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), part(layout())},
        {QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"),
         part(relations({{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}}))},
        {QStringLiteral("ppt/theme/theme1.xml"), part(theme())}};
    for (std::size_t i = 0; i < content.slides.size(); ++i) {
        files.emplace_back(QStringLiteral("ppt/slides/slide%1.xml").arg(i + 1), content.slides[i]);
        files.emplace_back(QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(i + 1),
                           part(relations({{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")}})));
    }
    return ooxmlPackage(files);
}

} // namespace placewright
