// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <functional>

namespace placewright {

/// Writes one accessible page: HTML that is well-formed XML too, one style sheet within, no scripts, nothing loaded from elsewhere.
class HtmlPage
{
public:
    using Inner = std::function<void()>;
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    /// Opens the page up to and including `body`, with a link that skips to the element with the id "main".
    HtmlPage(const QString& language, const QString& title, const QString& skipWords);
    /// Closes all that is open.
    QByteArray finished();

    void element(const char* name, const Inner& inner, Attributes attributes = {});
    void element(const char* name, const QString& text, Attributes attributes = {});
    void text(const QString& text);
    /// A picture's own elements, its ids made unique by `prefix`; false (and nothing written) if it is not well-formed.
    bool svg(const QByteArray& svg, const QString& prefix);

private:
    void open(const char* name, Attributes attributes);
    void copyElement(QXmlStreamReader& reader, const QString& prefix);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace placewright
