// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/xlsx_reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace placewright {

namespace {

struct XlsxReaderText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

constexpr int mostRows = 1'048'576;                 // Of the format.
constexpr int mostColumns = 16'384;                 // Of the format.
constexpr qint64 mostCharacters = 128LL * 1024 * 1024; // In all cells together: a small file can unfold into a large one.
constexpr zip_uint64_t largestPart = 768ULL * 1024 * 1024;

Error notReadable(const QString& why) {
    return {XlsxReaderText::tr("the workbook can't be read: %1").arg(why), {}, XlsxReaderText::tr("Open it in a spreadsheet program and save it as .xlsx, or as .csv"), {}};
}

Error tooLarge() {
    return {XlsxReaderText::tr("the workbook holds more than any table of a map"), {}, XlsxReaderText::tr("Choose the file that Export wrote, as it was edited"), {}};
}

Error stoppedReading() {
    return {XlsxReaderText::tr("stopped; nothing has been changed"), {}, {}, {}};
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

/// A part of the package, unpacked while it is read.
class PartDevice : public QIODevice {
public:
    PartDevice(zip_t* archive, const QString& name) : m_file(zip_fopen(archive, name.toUtf8().constData(), 0)) {
        if (m_file)
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartDevice() override {
        if (m_file)
            zip_fclose(m_file);
    }
    Q_DISABLE_COPY_MOVE(PartDevice)

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override { return zip_fread(m_file, data, static_cast<zip_uint64_t>(most)); }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file_t* m_file;
};

/// Where the parts of a workbook are, by the ids that it gives them.
struct WorkbookParts {
    std::vector<std::pair<QString, QString>> sheets; ///< Name and part.
    bool from1904 = false;                           ///< Days are counted from 1904 rather than 1900.
};

class XlsxReader {
public:
    XlsxReader(zip_t* archive, const TableProgress& progress) : m_archive(archive), m_progress(progress) {}

    Result<std::vector<SheetCells>> read();

private:
    Result<WorkbookParts> workbook() const;
    Result<QHash<QString, QString>> relations() const;
    Result<void> sharedStrings();
    Result<void> styles();
    Result<void> sheet(const QString& part, SheetCells& into);
    Result<void> row(QXmlStreamReader& xml, SheetCells& into, int rowNumber);
    QString valueOf(const QString& type, const QString& raw, int style) const;
    QString dayOf(double serial) const;

    zip_t* m_archive;
    const TableProgress& m_progress;
    std::vector<QString> m_strings;
    std::vector<bool> m_isDay; ///< By style.
    bool m_from1904 = false;
    qint64 m_characters = 0;
};

/// All words within an element, rich text put together and without what is only said aloud.
QString wordsWithin(QXmlStreamReader& xml) {
    QString words;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
                continue;
            }
            if (xml.name() == u"t") {
                words += xml.readElementText(QXmlStreamReader::SkipChildElements);
                continue;
            }
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return words;
}

/// "BC14" is column 54; -1 if it is no place of a cell.
int columnIn(QStringView place) {
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

Result<void> readPart(zip_t* archive, const QString& name, const std::function<Result<void>(QXmlStreamReader&)>& element, bool needed = true) {
    zip_stat_t about;
    if (zip_stat(archive, name.toUtf8().constData(), 0, &about) == 0 && (about.valid & ZIP_STAT_SIZE) && about.size > largestPart)
        return tl::unexpected<Error>(tooLarge());
    PartDevice part(archive, name);
    if (!part.isOpen())
        return needed ? Result<void>(tl::unexpected<Error>(notReadable(XlsxReaderText::tr("it has no part “%1”").arg(name)))) : Result<void>();
    QXmlStreamReader xml(&part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return tl::unexpected<Error>(notReadable(XlsxReaderText::tr("“%1” is not as the format has it").arg(name)));
        if (xml.isStartElement())
            if (auto done = element(xml); !done)
                return done;
    }
    if (xml.hasError())
        return tl::unexpected<Error>(notReadable(QStringLiteral("%1, %2: %3").arg(name).arg(xml.lineNumber()).arg(xml.errorString())));
    return {};
}

Result<QHash<QString, QString>> XlsxReader::relations() const {
    QHash<QString, QString> parts;
    const auto read = readPart(m_archive, QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == u"Relationship") {
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            parts.insert(xml.attributes().value(QLatin1String("Id")).toString(), target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
        }
        return {};
    });
    return read ? Result<QHash<QString, QString>>(parts) : tl::unexpected<Error>(read.error());
}

Result<WorkbookParts> XlsxReader::workbook() const {
    const auto parts = relations();
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    WorkbookParts made;
    const auto read = readPart(m_archive, QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& xml) -> Result<void> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            made.from1904 = attributes.value(QLatin1String("date1904")) == u"1" || attributes.value(QLatin1String("date1904")) == u"true";
        if (xml.name() == u"sheet")
            for (const QXmlStreamAttribute& attribute : attributes)
                if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
                    made.sheets.emplace_back(attributes.value(QLatin1String("name")).toString(), parts->value(attribute.value().toString()));
        return {};
    });
    return read ? Result<WorkbookParts>(made) : tl::unexpected<Error>(read.error());
}

Result<void> XlsxReader::sharedStrings() {
    return readPart(
        m_archive, QStringLiteral("xl/sharedStrings.xml"),
        [&](QXmlStreamReader& xml) -> Result<void> {
            if (xml.name() != u"si")
                return {};
            m_strings.push_back(wordsWithin(xml));
            m_characters += m_strings.back().size();
            return m_characters > mostCharacters ? Result<void>(tl::unexpected<Error>(tooLarge())) : Result<void>();
        },
        false);
}

/// Which styles show a number as a day.
Result<void> XlsxReader::styles() {
    QHash<int, QString> formats;
    bool inCells = false;
    return readPart(
        m_archive, QStringLiteral("xl/styles.xml"),
        [&](QXmlStreamReader& xml) -> Result<void> {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"numFmt")
                formats.insert(attributes.value(QLatin1String("numFmtId")).toInt(), attributes.value(QLatin1String("formatCode")).toString());
            else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
                inCells = xml.name() == u"cellXfs";
            else if (xml.name() == u"xf" && inCells) {
                const int format = attributes.value(QLatin1String("numFmtId")).toInt();
                QString code = formats.value(format).toLower();
                code.remove(QStringLiteral("general"));
                const bool named = code.contains(u'y') || (code.contains(u'd') && code.contains(u'm'));
                m_isDay.push_back((format >= 14 && format <= 17) || format == 22 || named);
            }
            return {};
        },
        false);
}

QString XlsxReader::dayOf(double serial) const {
    // The format counts a 29 February 1900 that never was, so that from March on it is right to begin two days early.
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return first.addDays(static_cast<qint64>(serial)).toString(Qt::ISODate);
}

QString XlsxReader::valueOf(const QString& type, const QString& raw, int style) const {
    if (type == QLatin1String("s")) {
        bool fine = false;
        const uint at = raw.toUInt(&fine);
        return fine && at < m_strings.size() ? m_strings[at] : QString();
    }
    if (type == QLatin1String("b"))
        return raw == QLatin1String("1") ? XlsxReaderText::tr("Yes") : XlsxReaderText::tr("No");
    if (!type.isEmpty() && type != QLatin1String("n"))
        return raw;
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isNumber)
        return raw;
    if (style >= 0 && static_cast<std::size_t>(style) < m_isDay.size() && m_isDay[static_cast<std::size_t>(style)] && number > 0 && number < 2'958'466)
        return dayOf(number);
    return QString::number(number, 'g', 15);
}

Result<void> XlsxReader::row(QXmlStreamReader& xml, SheetCells& into, int rowNumber) {
    QStringList& cells = into.rows[static_cast<std::size_t>(rowNumber)];
    int column = -1;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto place = attributes.value(QLatin1String("r"));
        column = place.isEmpty() ? column + 1 : columnIn(place);
        if (column < 0 || column >= mostColumns)
            return tl::unexpected<Error>(notReadable(XlsxReaderText::tr("a cell stands nowhere")));
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.hasAttribute(QLatin1String("s")) ? attributes.value(QLatin1String("s")).toInt() : -1;
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                text = valueOf(type, xml.readElementText(QXmlStreamReader::SkipChildElements), style);
            else if (xml.name() == u"is")
                text = wordsWithin(xml);
            else {
                if (xml.name() == u"f")
                    into.formulas.emplace(rowNumber, column);
                xml.skipCurrentElement();
            }
        }
        if (text.isEmpty() && !into.formulas.contains({rowNumber, column}))
            continue;
        m_characters += text.size() + 8;
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = text;
    }
    return m_characters > mostCharacters ? Result<void>(tl::unexpected<Error>(tooLarge())) : Result<void>();
}

Result<void> XlsxReader::sheet(const QString& part, SheetCells& into) {
    int next = 0;
    int rowsSaid = 0;
    auto done = readPart(m_archive, part, [&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == u"dimension") {
            const QString to = xml.attributes().value(QLatin1String("ref")).toString().section(u':', 1);
            rowsSaid = QStringView(to).mid(columnIn(to) >= 26 ? (columnIn(to) >= 702 ? 3 : 2) : 1).toInt();
        }
        if (xml.name() != u"row")
            return {};
        const auto number = xml.attributes().value(QLatin1String("r"));
        const int row = number.isEmpty() ? next : number.toInt() - 1;
        if (row < next || row >= mostRows)
            return tl::unexpected<Error>(notReadable(XlsxReaderText::tr("its rows are out of order")));
        // Rows in between count, as a spreadsheet program numbers them.
        m_characters += row - next;
        into.rows.resize(static_cast<std::size_t>(row) + 1);
        next = row + 1;
        if (m_progress && row % 1000 == 999 && !m_progress(row, std::max(rowsSaid, row)))
            return tl::unexpected<Error>(stoppedReading());
        return this->row(xml, into, row);
    });
    while (!into.rows.empty() && into.rows.back().isEmpty())
        into.rows.pop_back();
    return done;
}

Result<std::vector<SheetCells>> XlsxReader::read() {
    const auto parts = workbook();
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    m_from1904 = parts->from1904;
    for (const auto& step : {sharedStrings(), styles()})
        if (!step)
            return tl::unexpected<Error>(step.error());
    std::vector<SheetCells> sheets;
    for (const auto& [name, part] : parts->sheets) {
        SheetCells cells;
        cells.name = name;
        if (const auto done = sheet(part, cells); !done) {
            Error error = done.error();
            error.where = XlsxReaderText::tr("sheet “%1”").arg(name);
            return tl::unexpected<Error>(std::move(error));
        }
        sheets.push_back(std::move(cells));
    }
    return sheets;
}

} // namespace

Result<std::vector<SheetCells>> readXlsx(const QByteArray& bytes, const TableProgress& progress) {
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &fault);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &fault) : nullptr);
    if (!archive) {
        if (source)
            zip_source_free(source);
        const QString why = QString::fromUtf8(zip_error_strerror(&fault));
        zip_error_fini(&fault);
        return tl::unexpected<Error>(notReadable(why));
    }
    if (zip_name_locate(archive.get(), "xl/workbook.xml", 0) < 0)
        return failure(zip_name_locate(archive.get(), "mimetype", 0) < 0 ? XlsxReaderText::tr("this is no workbook")
                                                                          : XlsxReaderText::tr("this is a workbook in the OpenDocument form"),
                       {}, XlsxReaderText::tr("Save it as .xlsx or .csv and choose that file"));
    return XlsxReader(archive.get(), progress).read();
}

} // namespace placewright
