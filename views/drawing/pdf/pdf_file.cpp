// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_file.h"

#include <QCryptographicHash>

#include <zlib.h>

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr std::size_t mostInStream = 200; ///< Values of an object stream: a reader that wants one unpacks all of them.

QByteArray deflated(const QByteArray& content) {
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    // Pages come out 4 % larger than at the usual level, in half the time. It fails only where there is no memory left.
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(content.constData()),
              static_cast<uLong>(content.size()), 4);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

QByteArray dictionaryOf(const QByteArray& entries, qsizetype length) {
    return "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(length) + ">>";
}

/// Where each object lies, as the cross-reference stream says it.
class Places {
public:
    explicit Places(std::size_t objects) : m_rows(objects, {0, 0, 0}) {}

    void inFile(std::size_t object, qsizetype at) { m_rows[object] = {1, at, 0}; }
    void inStream(std::size_t object, std::size_t stream, std::size_t place) {
        m_rows[object] = {2, static_cast<qsizetype>(stream), static_cast<qsizetype>(place)};
    }

    QByteArray bytes() const {
        QByteArray all;
        for (const Row& row : m_rows) {
            all += static_cast<char>(row.kind);
            for (const int shift : {24, 16, 8, 0})
                all += static_cast<char>((row.first >> shift) & 0xff);
            for (const int shift : {8, 0})
                all += static_cast<char>((row.second >> shift) & 0xff);
        }
        return all;
    }

private:
    struct Row {
        int kind;
        qsizetype first, second;
    };
    std::vector<Row> m_rows;
};

void addStreamTo(QByteArray& file, std::size_t object, const QByteArray& dictionary, const QByteArray& content) {
    file += QByteArray::number(static_cast<qulonglong>(object)) + " 0 obj\n" + dictionary + "\nstream\n" + content + "\nendstream\nendobj\n";
}

} // namespace

int PdfFile::reserve() {
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size() - 1);
}

int PdfFile::add(QByteArray value) {
    const int object = reserve();
    set(object, std::move(value));
    return object;
}

int PdfFile::addStream(const QByteArray& content, const QByteArray& entries) {
    const int object = reserve();
    Object& made = m_objects.back();
    made.stream = deflated(content);
    made.value = dictionaryOf(entries, made.stream.size());
    made.isStream = true;
    return object;
}

QByteArray PdfFile::written(int catalogue, int information) const {
    std::vector<std::size_t> values;
    qsizetype size = 0;
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        size += m_objects[i].value.size() + m_objects[i].stream.size() + 40;
        if (!m_objects[i].isStream)
            values.push_back(i);
    }
    const std::size_t streams = (values.size() + mostInStream - 1) / mostInStream;
    const std::size_t table = m_objects.size() + streams;
    Places places(table + 1);
    QByteArray file;
    file.reserve(size);
    file += "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"; // Bytes beyond ASCII tell programs that carry it that it isn't text.
    for (std::size_t i = 1; i < m_objects.size(); ++i)
        if (m_objects[i].isStream) {
            places.inFile(i, file.size());
            addStreamTo(file, i, m_objects[i].value, m_objects[i].stream);
        }
    for (std::size_t i = 0; i < streams; ++i) {
        const std::size_t number = m_objects.size() + i;
        const std::size_t first = i * mostInStream;
        const std::size_t end = std::min(first + mostInStream, values.size());
        QByteArray head, body;
        for (std::size_t j = first; j < end; ++j) {
            head += QByteArray::number(static_cast<qulonglong>(values[j])) + ' ' + QByteArray::number(body.size()) + ' ';
            body += m_objects[values[j]].value + '\n';
            places.inStream(values[j], number, j - first);
        }
        const QByteArray packed = deflated(head + body);
        places.inFile(number, file.size());
        addStreamTo(file, number,
                    dictionaryOf("/Type/ObjStm/N " + QByteArray::number(static_cast<qulonglong>(end - first)) + "/First " + QByteArray::number(head.size()), packed.size()),
                    packed);
    }
    const QByteArray id = '<' + QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex() + '>';
    const qsizetype at = file.size();
    places.inFile(table, at);
    const QByteArray packed = deflated(places.bytes());
    addStreamTo(file, table,
                dictionaryOf("/Type/XRef/W[1 4 2]/Size " + QByteArray::number(static_cast<qulonglong>(table + 1)) + "/Root " + reference(catalogue) +
                                 "/Info " + reference(information) + "/ID[" + id + id + ']',
                             packed.size()),
                packed);
    file += "startxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    return file;
}

QByteArray PdfFile::text(const QString& text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!ascii) {
        QByteArray hex = "<FEFF";
        for (const QChar c : text)
            hex += QByteArray::number(0x10000 | c.unicode(), 16).mid(1);
        return hex + '>';
    }
    QByteArray literal = "(";
    for (const QChar c : text) {
        if (c == u'(' || c == u')' || c == u'\\')
            literal += '\\';
        literal += c.toLatin1();
    }
    return literal + ')';
}

void PdfFile::append(QByteArray& to, double number) {
    qint64 thousandths = std::llround(number * 1000);
    char digits[24];
    char* at = std::end(digits);
    *--at = ' ';
    const bool negative = thousandths < 0;
    auto rest = static_cast<quint64>(negative ? -thousandths : thousandths);
    bool fraction = false;
    for (int place = 0; place < 3; ++place, rest /= 10)
        if (fraction || rest % 10 != 0) {
            *--at = static_cast<char>('0' + rest % 10);
            fraction = true;
        }
    if (fraction)
        *--at = '.';
    do {
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (negative)
        *--at = '-';
    to.append(at, std::end(digits) - at);
}

} // namespace placewright
