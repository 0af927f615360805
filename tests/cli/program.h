// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

/// How one run of the program ended and what it said.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QString message() const { return QString::fromUtf8(err).trimmed(); }
    QList<QByteArray> errLines() const { return err.trimmed().split('\n'); }
};

/// Runs the program as a script would: no display, no window system named, English.
Ran runProgram(const QStringList& arguments);

/// What another program said on standard output; it must end well.
QByteArray said(const QString& tool, const QStringList& arguments);
inline QString word(const char* text) {
    return QString::fromLatin1(text);
}

/// A folder that goes with the test.
class Folder {
public:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }
    QStringList entries() const;

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);
/// A file of tests/data/exchange.
QString exchangeFile(const QString& name);
/// A new workspace of an example in the folder.
QString newExample(const Folder& folder, const QString& example);
