// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/change_page.h"

namespace placewright {

namespace {

/// An import changes thousands of things; nobody reads on beyond this.
constexpr std::size_t mostShown = 200;

QString paragraph(const QString& html) {
    return QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p>").arg(html);
}

QString strong(const QString& words) {
    return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped());
}

QString lines(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

ChangePage::ChangePage(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("What changed"));
    setTabChangesFocus(true);
    // Read by keyboard as well: arrows scroll, Shift and arrows select.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ChangePage::showWords(const QString& heading, const QString& words) {
    setHtml(paragraph(strong(heading)) + (words.isEmpty() ? QString() : paragraph(lines(words))));
}

void ChangePage::showChanges(const QString& heading, const std::vector<EntityWords>& changes) {
    QString html = heading.isEmpty() ? QString() : paragraph(heading.toHtmlEscaped());
    for (std::size_t i = 0; i < changes.size() && i < mostShown; ++i) {
        QString entry = strong(changes[i].headline());
        for (const FieldWords& field : changes[i].fields) {
            QString values;
            if (changes[i].what == EntityWords::What::removed)
                values = lines(field.before);
            else if (changes[i].what == EntityWords::What::added)
                values = lines(field.after);
            else
                values = tr("%1 → %2").arg(lines(field.before.isEmpty() ? tr("not recorded") : field.before),
                                           lines(field.after.isEmpty() ? tr("not recorded") : field.after));
            entry += QStringLiteral("<br>") + tr("%1: %2").arg(field.field.toHtmlEscaped(), values);
        }
        html += paragraph(entry);
    }
    if (changes.size() > mostShown)
        html += paragraph(tr("and %n more", nullptr, static_cast<int>(changes.size() - mostShown)).toHtmlEscaped());
    setHtml(html);
}

} // namespace placewright
