// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QPDF;

namespace placewright {

/// The objects of one PDF 1.7 file (ISO 32000-1), which libqpdf keeps and writes: values packed into object streams, and
/// all streams deflated.
class PdfFile {
public:
    PdfFile();
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /// A number for an object whose value is set later; null until then.
    int reserve();
    void set(int object, const QByteArray& value);
    int add(const QByteArray& value);
    /// `entries` are those of its dictionary, other than its length and filter.
    int addStream(const QByteArray& content, const QByteArray& entries = {});
    /// The whole file; what nothing refers to is left out.
    QByteArray written(int catalogue, int information);

    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    /// A text string, as it stands in a dictionary.
    static QByteArray text(const QString& text);
    /// Appends a number to the thousandth, and a space.
    static void append(QByteArray& to, double number);

private:
    std::unique_ptr<QPDF> m_pdf;
};

} // namespace placewright
