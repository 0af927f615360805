// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#include <catch2/catch.hpp>

namespace {

/// "app/main.cpp" to "app".
QString topOf(const QString& path) {
    return path.section(u'/', 0, 0);
}

/// Files of `folder` with an include that `isWrong` says no to, as "file: include".
template <class IsWrong>
QStringList wrongIncludes(const QString& folder, const IsWrong& isWrong) {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(folder))
        for (const QString& include : includesOf(file.text))
            if (isWrong(include))
                wrong.append(file.path + QStringLiteral(": ") + include);
    return wrong;
}

/// True if a module of Qt has the header: <QtGui/QColor>, <QColor>.
bool belongsTo(const QString& module, const QString& include) {
    if (include.startsWith(module + u'/'))
        return true;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return include.startsWith(u'Q') && QFileInfo::exists(headers + u'/' + module + u'/' + include);
}

bool isOfWidgets(const QString& include) {
    return belongsTo(QStringLiteral("QtWidgets"), include) || belongsTo(QStringLiteral("QtPrintSupport"), include);
}

} // namespace

TEST_CASE("each layer includes only itself and what is below it", "[architecture]") {
    REQUIRE_FALSE(sourceFiles(QStringLiteral("model")).empty());
    REQUIRE_FALSE(sourceFiles(QStringLiteral("views")).empty());
    REQUIRE_FALSE(sourceFiles(QStringLiteral("app")).empty());
    const QStringList none;
    CHECK(wrongIncludes(QStringLiteral("model"), [](const QString& include) {
              const QString top = topOf(include);
              return top == u"views" || top == u"app" || top == u"tests";
          }) == none);
    CHECK(wrongIncludes(QStringLiteral("views"), [](const QString& include) {
              const QString top = topOf(include);
              return top == u"app" || top == u"tests";
          }) == none);
    CHECK(wrongIncludes(QStringLiteral("app"), [](const QString& include) { return topOf(include) == u"tests"; }) ==
          none);
}

TEST_CASE("the model knows no window system", "[architecture]") {
    CHECK(wrongIncludes(QStringLiteral("model"), [](const QString& include) {
              return belongsTo(QStringLiteral("QtGui"), include) || isOfWidgets(include) ||
                     belongsTo(QStringLiteral("QtSvg"), include);
          }) == QStringList());
}

TEST_CASE("what draws for paper and files knows no widgets", "[architecture]") {
    CHECK(wrongIncludes(QStringLiteral("views/drawing"), isOfWidgets) == QStringList());
    CHECK(wrongIncludes(QStringLiteral("views/documents"), isOfWidgets) == QStringList());
    CHECK(wrongIncludes(QStringLiteral("app/cli"), isOfWidgets) == QStringList());
}

TEST_CASE("project headers are named from the top of the project", "[architecture]") {
    for (const char* folder : {"model", "views", "app", "tests"}) {
        const QStringList wrong = wrongIncludes(QString::fromLatin1(folder), [](const QString& include) {
            return include.endsWith(u".h") && include.startsWith(u"..");
        });
        CHECK(wrong == QStringList());
    }
}

TEST_CASE("each source file says its licence first, and each header guards itself", "[architecture]") {
    QStringList wrong;
    for (const char* folder : {"model", "views", "app", "tests"})
        for (const SourceFile& file : sourceFiles(QString::fromLatin1(folder))) {
            if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                wrong.append(file.path);
            if (file.path.endsWith(u".h") && !file.text.contains(u"\n#pragma once\n"))
                wrong.append(file.path);
        }
    CHECK(wrong == QStringList());
}

TEST_CASE("the include rule sees a wrong line", "[architecture]") {
    CHECK(includesOf(QStringLiteral("#include \"app/main_window.h\"\n  # include <QColor>\n// #include <QNo>\n")) ==
          QStringList({QStringLiteral("app/main_window.h"), QStringLiteral("QColor")}));
    CHECK(belongsTo(QStringLiteral("QtGui"), QStringLiteral("QColor")));
    CHECK(isOfWidgets(QStringLiteral("QtWidgets/QLabel")));
    CHECK_FALSE(belongsTo(QStringLiteral("QtGui"), QStringLiteral("QString")));
}
