// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/xlsx_comparison.h"

#include "views/documents/ooxml/xlsx_workbook.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct XlsxComparison {
    Q_DECLARE_TR_FUNCTIONS(XlsxComparison)
};

/// A sheet for each table of a section, with the words and the figure of the section on the first; one for a figure that has no table.
std::vector<XlsxSheet> sheetsOf(const ComparisonSection& section, const std::vector<XlsxPicture>& figures) {
    std::vector<XlsxSheet> sheets;
    QStringList words{section.kind};
    const XlsxPicture* picture = nullptr;
    for (const PublicationBlock& block : section.blocks) {
        if (const auto* table = std::get_if<WordTable>(&block))
            sheets.push_back({.name = table->title, .table = table});
        else if (const auto* text = std::get_if<TextBlock>(&block))
            words << text->text;
        else if (const auto* figure = std::get_if<FigureBlock>(&block))
            picture = &figures[figure->figure];
    }
    words.removeAll(QString());
    if (sheets.empty())
        sheets.push_back({.name = section.title});
    sheets.front().note = words.join(u'\n');
    if (picture) {
        sheets.front().png = picture->png;
        sheets.front().pictureWords = picture->words;
    }
    return sheets;
}

} // namespace

Result<QByteArray> xlsxOf(const ComparisonReport& report, const std::vector<XlsxPicture>& figures) {
    XlsxContent content;
    content.title = report.title;
    content.coverName = XlsxComparison::tr("Comparison");
    content.groupHeading = XlsxComparison::tr("Body or function");
    content.date = report.version.date;
    QStringList summary;
    for (const ComparisonSection& section : report.sections) {
        for (const PublicationBlock& block : section.blocks) {
            if (const auto* facts = std::get_if<FactBlock>(&block))
                content.cover = facts->facts;
            else if (const auto* list = std::get_if<ListBlock>(&block); list && section.part == ComparisonPart::summary)
                summary << list->items;
        }
        for (XlsxSheet& sheet : sheetsOf(section, figures))
            content.sheets.push_back(std::move(sheet));
    }
    content.summary = summary.join(u'\n');
    // Names of sheets are short and must differ, which the titles of tables of two long-named options needn't.
    for (std::size_t i = 0; i < content.sheets.size(); ++i)
        content.sheets[i].name = QStringLiteral("%1 %2").arg(i + 1).arg(content.sheets[i].name);
    return xlsxOf(content);
}

} // namespace placewright
