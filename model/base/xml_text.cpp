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

void appendXml(QByteArray& to, QStringView text, bool quoted) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'&')
            to += "&amp;";
        else if (c == u'<')
            to += "&lt;";
        else if (c == u'>')
            to += "&gt;";
        else if (c == u'"' && quoted)
            to += "&quot;";
        else if ((c == u'\n' || c == u'\t') && quoted)
            to += c == u'\n' ? "&#10;" : "&#9;"; // A reader would take either for a space.
        else if (c < 0x80 ? c >= u' ' || c == u'\n' || c == u'\t' : c < 0x800) {
            if (c >= 0x80)
                to += static_cast<char>(0xC0 | (c >> 6));
            to += static_cast<char>(c < 0x80 ? c : 0x80 | (c & 0x3F));
        } else if (c >= 0x80 && !text[i].isSurrogate() && c < 0xFFFE) {
            to += static_cast<char>(0xE0 | (c >> 12));
            to += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            to += static_cast<char>(0x80 | (c & 0x3F));
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to += text.mid(i++, 2).toUtf8();
        }
    }
}

} // namespace placewright
