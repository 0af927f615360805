// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

namespace placewright {

namespace {

constexpr std::array whatWords{"map", "structure", "decisions", "assurance", "comparison"};
constexpr std::array formWords{"pdf", "svg", "png", "html", "csv", "xlsx", "docx", "pptx"};
constexpr std::array paperWords{"a4", "a3", "a2", "a1", "a0"};

template <class E>
QString wordAt(const auto& words, E value) {
    return QString::fromLatin1(words[static_cast<std::size_t>(value)]);
}

template <class E>
std::optional<E> valueOf(const auto& words, const QString& word) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word.compare(QLatin1String(words[i]), Qt::CaseInsensitive) == 0)
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

QString wordOf(ExportWhat what) {
    return wordAt(whatWords, what);
}

QString wordOf(ExportForm form) {
    return wordAt(formWords, form);
}

QString wordOf(PaperSize paper) {
    return wordAt(paperWords, paper);
}

std::optional<ExportWhat> exportWhatOf(const QString& word) {
    return valueOf<ExportWhat>(whatWords, word);
}

std::optional<ExportForm> exportFormOf(const QString& word) {
    return valueOf<ExportForm>(formWords, word);
}

std::optional<PaperSize> paperOf(const QString& word) {
    return valueOf<PaperSize>(paperWords, word);
}

bool canExport(ExportWhat what, ExportForm form) {
    if (what == ExportWhat::comparison)
        return form != ExportForm::svg && form != ExportForm::png && form != ExportForm::csv;
    const bool asPicture = form == ExportForm::svg || form == ExportForm::png || form == ExportForm::pptx;
    if (form == ExportForm::docx)
        return what == ExportWhat::map;
    if (what == ExportWhat::assurance)
        return !asPicture;
    if (form == ExportForm::xlsx)
        return what == ExportWhat::map;
    return form == ExportForm::pdf || asPicture || what != ExportWhat::decisions;
}

bool canExportPage(ExportForm form) {
    return form == ExportForm::pdf || form == ExportForm::html || form == ExportForm::docx || form == ExportForm::pptx;
}

Paper usualPaper(ExportWhat what, ExportForm form) {
    const bool small = what == ExportWhat::assurance || (what == ExportWhat::comparison && form == ExportForm::pptx);
    return {small ? PaperSize::a4 : PaperSize::a3, true};
}

} // namespace placewright
