// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <future>
#include <memory>
#include <vector>

class QPDF;

namespace placewright {

/// An element of the structure tree: what holds what, in the order in which it is read.
struct PdfElement {
    /// A piece of marked content of the page, or another element.
    struct Kid {
        int number; ///< Of the content, or of the other's object.
        bool isElement;
    };

    const char* tag; ///< Such as `/TD`.
    int page = 0;    ///< The object of the page on which its contents are; 0 if it has none of its own.
    const char* scope = nullptr; ///< Of a heading in a table: `/Row` or `/Column`.
    QString alternative;         ///< What a figure shows, in words.
    std::vector<Kid> kids;
};

/// The objects of one PDF 1.7 file (ISO 32000-1), which libqpdf keeps and writes: values packed into object streams, and
/// all streams deflated.
class PdfFile {
public:
    PdfFile();
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /// A number for an object whose value is to be set later.
    int reserve();
    void set(int object, const QByteArray& value);
    int add(const QByteArray& value);
    void setElement(int object, int parent, const PdfElement& element);
    int addReferences(const std::vector<int>& objects);
    /// `entries` are those of its dictionary, other than its length and filter. Deflated in a thread beside.
    int addStream(const QByteArray& content, const QByteArray& entries = {});
    /// The whole file; what nothing refers to is left out.
    QByteArray written(int catalogue, int information);

    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }
    /// A text string, as it stands in a dictionary.
    static QByteArray text(const QString& text);
    /// Appends a number to the thousandth, and a space.
    static void append(QByteArray& to, double number);

private:
    struct Stream {
        int object;
        std::future<QByteArray> deflated;
    };

    std::unique_ptr<QPDF> m_pdf;
    std::vector<Stream> m_streams;
};

} // namespace placewright
