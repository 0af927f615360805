// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/replace_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

namespace placewright {

namespace {

const QString leftoverSuffix = QStringLiteral(".placewright-saving");
constexpr qint64 leftoverSeconds = 3600;

QString wordsFor(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return QCoreApplication::translate("Store", "the disk is full");
    case EROFS:
        return QCoreApplication::translate("Store", "the disk is read-only");
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("Store", "its folder is write-protected");
    case ENOENT:
    case ENOTDIR:
        return QCoreApplication::translate("Store", "its folder does not exist");
    case EIO:
    case ENXIO:
        return QCoreApplication::translate("Store", "the disk can't be written");
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ETIMEDOUT:
        return QCoreApplication::translate("Store", "the network drive does not answer");
    case ENAMETOOLONG:
        return QCoreApplication::translate("Store", "its name is too long");
    case EFBIG:
        return QCoreApplication::translate("Store", "the file is larger than the disk allows");
    default:
        return qt_error_string(error);
    }
}

tl::unexpected<Error> notWritten(const QString& path, const QString& reason) {
    return failure(QCoreApplication::translate("Store", "the file could not be written (%1)").arg(reason), path,
                   QCoreApplication::translate(
                       "Store", "What was there before is unchanged; choose another place or free some space"));
}

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    /// False if the system reports, only now, that something was not written.
    bool close() {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0 || errno == EINTR;
    }

private:
    int m_number;
};

template <class Call>
auto uninterrupted(const Call& call) {
    for (;;)
        if (const auto done = call(); done >= 0 || errno != EINTR)
            return done;
}

bool writeAll(int file, const QByteArray& bytes) {
    for (qint64 at = 0; at < bytes.size();) {
        const auto written = uninterrupted(
            [&] { return ::write(file, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at)); });
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

bool holds(int file, const QByteArray& bytes) {
    std::array<char, 1 << 16> part{};
    qint64 at = 0;
    for (;;) {
        const auto got = uninterrupted([&] { return ::pread(file, part.data(), part.size(), at); });
        if (got <= 0)
            return got == 0 && at == bytes.size();
        if (at + got > bytes.size() ||
            std::memcmp(part.data(), bytes.constData() + at, static_cast<std::size_t>(got)) != 0)
            return false;
        at += got;
    }
}

/// Access lists and other marks that the file carries; a disk that has none of them loses nothing.
void copyMarks(const QByteArray& from, int to) {
    const auto size = ::listxattr(from.constData(), nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, Qt::Uninitialized);
    const auto filled = ::listxattr(from.constData(), names.data(), static_cast<std::size_t>(size));
    for (const QByteArray& name : names.left(std::max<qsizetype>(filled, 0)).split('\0')) {
        const auto length = name.isEmpty() ? -1 : ::getxattr(from.constData(), name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, Qt::Uninitialized);
        if (::getxattr(from.constData(), name.constData(), value.data(), static_cast<std::size_t>(length)) == length)
            ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(length), 0);
    }
}

/// Makes the new file what the old one was to everybody who may read it. What the system doesn't let this user give
/// away stays the user's own, and then never becomes readable to another group.
void takeOverPermissions(const QByteArray& from, const struct stat& old, int to) {
    struct stat now {};
    if (::fstat(to, &now) != 0)
        return;
    mode_t mode = old.st_mode & 07777;
    if (now.st_uid != old.st_uid || now.st_gid != old.st_gid)
        if (::fchown(to, old.st_uid, old.st_gid) != 0 && ::fchown(to, static_cast<uid_t>(-1), old.st_gid) != 0)
            mode &= ~static_cast<mode_t>(S_IRWXG | S_ISUID | S_ISGID);
    ::fchmod(to, mode);
    copyMarks(from, to);
}

/// The file that a chain of links ends in, whether or not it is there; nothing if the chain has no end.
std::optional<QString> behindLinks(const QString& path) {
    QString at = path;
    for (int links = 0; links < 40; ++links) {
        const QFileInfo info(at);
        if (!info.isSymLink())
            return info.absoluteFilePath();
        at = info.symLinkTarget();
    }
    return std::nullopt;
}

/// A name may have 255 bytes, of which the mark takes some.
QString shortened(const QString& name) {
    return name.left(50);
}

/// What a run of the program that was killed while it saved may have left beside the file.
void removeLeftovers(const QFileInfo& target) {
    const QDir folder = target.dir();
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-leftoverSeconds);
    const QString name = u'.' + shortened(target.fileName()) + u'.';
    for (const QFileInfo& entry :
         folder.entryInfoList({QStringLiteral(".*") + leftoverSuffix}, QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (entry.fileName().startsWith(name) && entry.lastModified() < limit)
            QFile::remove(entry.filePath());
}

/// A file without a name, which a crash leaves no trace of; closed if the disk knows no such thing.
int openUnnamed(const QByteArray& folder, mode_t mode) {
    return uninterrupted([&] { return ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode); });
}

int openNamed(const QByteArray& name, mode_t mode) {
    return uninterrupted([&] { return ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode); });
}

} // namespace

Result<void> flushFolder(const QString& folder) {
    Descriptor handle(uninterrupted(
        [&] { return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    // Some network drives can't flush a folder and say so by EINVAL; there is nothing more to be done then.
    if (!handle.isOpen() || (uninterrupted([&] { return ::fsync(handle.number()); }) != 0 && errno != EINVAL))
        return failure(QCoreApplication::translate("Store", "the disk did not confirm that the file is safe (%1)")
                           .arg(wordsFor(errno)),
                       folder, QCoreApplication::translate("Store", "Save again, or to another place"));
    return {};
}

Result<void> writeNewFile(const QString& path, const QByteArray& bytes) {
    Descriptor file(openNamed(QFile::encodeName(path), 0600));
    if (!file.isOpen() || !writeAll(file.number(), bytes) ||
        uninterrupted([&] { return ::fsync(file.number()); }) != 0 || !file.close()) {
        const int error = errno;
        QFile::remove(path);
        return failure(
            QCoreApplication::translate("Store", "the file could not be written (%1)").arg(wordsFor(error)), path,
            QCoreApplication::translate("Store", "Free some space and try again; what was done before is kept"));
    }
    return {};
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes, const std::function<Result<void>()>& confirm) {
    const auto target = behindLinks(path);
    if (!target)
        return notWritten(path, QCoreApplication::translate("Store", "its link leads back to itself"));
    const QFileInfo info(*target);
    if (info.isDir())
        return notWritten(path, QCoreApplication::translate("Store", "there is a folder of that name"));
    const QByteArray name = QFile::encodeName(*target);
    struct stat old {};
    const bool replaces = ::stat(name.constData(), &old) == 0;
    if (replaces && !S_ISREG(old.st_mode))
        return notWritten(path, QCoreApplication::translate("Store", "that name belongs to a device, not a file"));
    // A protected file in a folder that may be written could be replaced by renaming: its protection is meant, so it is
    // kept.
    if (replaces && ::access(name.constData(), W_OK) != 0)
        return notWritten(path, errno == EROFS ? wordsFor(errno)
                                               : QCoreApplication::translate("Store", "it is write-protected"));
    removeLeftovers(info);

    const QByteArray temporary =
        QFile::encodeName(QStringLiteral("%1/.%2.%3%4")
                              .arg(info.path(), shortened(info.fileName()),
                                   QString::number(QRandomGenerator::global()->generate(), 16), leftoverSuffix));
    // Nobody may read the copy of a file before it has the permissions of the file.
    const mode_t mode = replaces ? 0600 : 0666;
    const Descriptor unnamed(openUnnamed(QFile::encodeName(info.path()), mode));
    const bool hasName = !unnamed.isOpen();
    Descriptor named(hasName ? openNamed(temporary, mode) : -1);
    const auto failed = [&](const QString& reason) {
        if (hasName)
            ::unlink(temporary.constData());
        return notWritten(path, reason);
    };
    const int file = hasName ? named.number() : unnamed.number();
    if (file < 0)
        return notWritten(path, wordsFor(errno));
    if (!writeAll(file, bytes))
        return failed(wordsFor(errno));
    if (replaces)
        takeOverPermissions(name, old, file);
    if (uninterrupted([&] { return ::fsync(file); }) != 0)
        return failed(wordsFor(errno));
    if (!holds(file, bytes))
        return failed(QCoreApplication::translate("Store", "reading it back gave something else"));
    if (confirm)
        if (auto confirmed = confirm(); !confirmed) {
            if (hasName)
                ::unlink(temporary.constData());
            return confirmed;
        }
    const QByteArray handle = "/proc/self/fd/" + QByteArray::number(file);
    if (!hasName && ::linkat(AT_FDCWD, handle.constData(), AT_FDCWD, temporary.constData(), AT_SYMLINK_FOLLOW) != 0)
        return failed(wordsFor(errno));
    if (!named.close() || ::rename(temporary.constData(), name.constData()) != 0) {
        const int error = errno;
        ::unlink(temporary.constData());
        return notWritten(path, wordsFor(error));
    }
    return flushFolder(info.path());
}

} // namespace placewright
