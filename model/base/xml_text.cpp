// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/xml_text.h"

namespace placewright {

QString writableXml(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && c != QChar(0xFFFE) && c != QChar(0xFFFF) && (c >= u' ' || c == u'\t' || c == u'\n')) {
            clean += c;
        }
    }
    return clean;
}

} // namespace placewright
