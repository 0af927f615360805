// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace placewright {

/// The objects of one PDF 1.7 file (ISO 32000-1). Values are packed into object streams, and all streams deflated.
class PdfFile {
public:
    /// A number for an object whose value is set later.
    int reserve();
    void set(int object, QByteArray value) { m_objects[static_cast<std::size_t>(object)].value = std::move(value); }
    int add(QByteArray value);
    /// `entries` are those of its dictionary, other than its length and filter.
    int addStream(const QByteArray& content, const QByteArray& entries = {});
    /// The whole file. All that was reserved must be set.
    QByteArray written(int catalogue, int information) const;

    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    /// A text string, as it stands in a dictionary.
    static QByteArray text(const QString& text);
    /// Appends a number to the thousandth, and a space.
    static void append(QByteArray& to, double number);

private:
    struct Object {
        QByteArray value; ///< Of a stream, its dictionary.
        QByteArray stream;
        bool isStream = false;
    };

    std::vector<Object> m_objects{{}}; ///< By number; there is no object 0.
};

} // namespace placewright
