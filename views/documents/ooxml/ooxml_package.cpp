// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/ooxml_package.h"

#include <QCoreApplication>

#include <zip.h>

namespace placewright {

namespace {

struct OoxmlText {
    Q_DECLARE_TR_FUNCTIONS(Ooxml)
};

// What a zip can't leave out; the year in which its clock begins.
constexpr zip_int64_t noTime = 315619200;

Error cannot(zip_error_t& fault) {
    const QString why = QString::fromUtf8(zip_error_strerror(&fault));
    return {OoxmlText::tr("the document could not be packed: %1").arg(why), {}, {}};
}

/// Bytes that a zip is written to or read from, released at the end.
class ZipSource {
public:
    ZipSource(const void* data, zip_uint64_t size, zip_error_t* fault) : m_held(zip_source_buffer_create(data, size, 0, fault)) {}
    ~ZipSource() {
        if (m_held)
            zip_source_free(m_held);
    }
    ZipSource(const ZipSource&) = delete;
    ZipSource& operator=(const ZipSource&) = delete;
    zip_source_t* get() const { return m_held; }

private:
    zip_source_t* m_held;
};

bool addAll(zip_t* zip, const std::vector<std::pair<QString, QByteArray>>& files) {
    for (const auto& [name, bytes] : files) {
        zip_source_t* content = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!content)
            return false;
        const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), noTime, 0);
    }
    return true;
}

} // namespace

Result<QByteArray> ooxmlPackage(const std::vector<std::pair<QString, QByteArray>>& files) {
    zip_error_t fault;
    zip_error_init(&fault);
    const ZipSource target(nullptr, 0, &fault);
    if (!target.get())
        return tl::unexpected<Error>(cannot(fault));
    zip_source_keep(target.get()); // The archive gives its hold up when it is closed; the bytes are read after that.
    zip_t* zip = zip_open_from_source(target.get(), ZIP_TRUNCATE, &fault);
    if (!zip) {
        zip_source_free(target.get());
        return tl::unexpected<Error>(cannot(fault));
    }
    if (!addAll(zip, files) || zip_close(zip) != 0) {
        Error error = cannot(*zip_get_error(zip));
        zip_discard(zip);
        return tl::unexpected<Error>(std::move(error));
    }
    zip_stat_t about;
    if (zip_source_stat(target.get(), &about) != 0 || zip_source_open(target.get()) != 0)
        return tl::unexpected<Error>(cannot(*zip_source_error(target.get())));
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), about.size);
    zip_source_close(target.get());
    if (read != static_cast<zip_int64_t>(about.size))
        return tl::unexpected<Error>(cannot(*zip_source_error(target.get())));
    return bytes;
}

} // namespace placewright
