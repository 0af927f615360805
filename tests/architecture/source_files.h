// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

struct SourceFile {
    QString path; ///< From the top of the project.
    QString text;
};

/// All C++ files below a folder of the project, by path.
std::vector<SourceFile> sourceFiles(const QString& folder);
/// What the include lines of a file name, in order.
QStringList includesOf(const QString& text);
