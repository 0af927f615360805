// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/error_box.h"

#include "model/base/capitalised.h"

#include <QMessageBox>

namespace placewright {

namespace {

constexpr std::size_t fewFaults = 6;

QString asSentence(QString text) {
    text = capitalised(text);
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u'!'))
        text += u'.';
    return text;
}

} // namespace

void showError(QWidget* parent, const QString& headline, const Error& error) {
    QMessageBox box(QMessageBox::Warning, QString(), headline, QMessageBox::Ok, parent);
    box.setObjectName(QStringLiteral("errorBox"));
    // Names and paths come from files; none of it is markup.
    box.setTextFormat(Qt::PlainText);
    QStringList words{asSentence(error.what)};
    if (!error.where.isEmpty())
        words.append(error.where);
    if (!error.remedy.isEmpty())
        words.append(asSentence(error.remedy));
    if (!error.also.empty() && error.also.size() <= fewFaults)
        for (const Error& further : error.also)
            words.append(further.lines());
    box.setInformativeText(words.join(QStringLiteral("\n\n")));
    if (error.also.size() > fewFaults)
        box.setDetailedText(error.lines().join(u'\n'));
    box.exec();
}

} // namespace placewright
