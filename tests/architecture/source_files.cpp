// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

std::vector<SourceFile> sourceFiles(const QString& folder) {
    const QDir root(QStringLiteral(PLACEWRIGHT_SOURCE_DIR));
    std::vector<SourceFile> files;
    QDirIterator found(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QStringList includesOf(const QString& text) {
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = line.globalMatch(text); match.hasNext();)
        includes.append(match.next().captured(1));
    return includes;
}
