// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/change_details.h"

namespace placewright {

namespace {

QString cell(const QString& tag, const QString& text) {
    return QStringLiteral("<%1 align=\"left\" valign=\"top\">%2</%1>")
        .arg(tag, text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

ChangeDetails::ChangeDetails(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("changeDetails"));
    setAccessibleName(tr("What is chosen, in both options"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setOpenLinks(false);
}

void ChangeDetails::showChange(const OptionChange& change, const QString& from, const QString& to) {
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(change.headline().toHtmlEscaped());
    if (change.fields.empty()) {
        const QString sentence = change.isLayout                    ? tr("Only where it stands differs, not what it means.")
                                 : change.what == Difference::added ? tr("It is in %1 and not in %2.").arg(to, from)
                                                                    : tr("It is in %1 and not in %2.").arg(from, to);
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    } else {
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><tr>") + cell(QStringLiteral("th"), {}) +
                cell(QStringLiteral("th"), from) + cell(QStringLiteral("th"), to) + QStringLiteral("</tr>");
        const QString nothing = tr("not recorded");
        for (const FieldWords& field : change.fields)
            html += QStringLiteral("<tr>") + cell(QStringLiteral("th"), field.field) +
                    cell(QStringLiteral("td"), field.before.isEmpty() ? nothing : field.before) +
                    cell(QStringLiteral("td"), field.after.isEmpty() ? nothing : field.after) + QStringLiteral("</tr>");
        html += QStringLiteral("</table>");
    }
    setHtml(html);
}

void ChangeDetails::showGroup(const ChangeGroup& group) {
    setHtml(QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(group.name.toHtmlEscaped(), group.summary.toHtmlEscaped()));
}

void ChangeDetails::clear(const QString& words) {
    setHtml(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
}

} // namespace placewright
