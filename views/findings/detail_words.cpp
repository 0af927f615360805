// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/detail_words.h"

#include <QLabel>

namespace placewright {

QLabel* wordsLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QString partHtml(const QString& heading, const QString& html) {
    return html.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), html);
}

QString part(const QString& heading, const QString& words) {
    return partHtml(heading, words.toHtmlEscaped());
}

} // namespace placewright
