// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/export_dialog.h"
#include "tests/app/test_window.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// A file that is open with an edit that is not in it, and how it stood before anything was done.
class WatchedFile {
public:
    explicit WatchedFile(TestWindow& test) : m_path(test.at(QStringLiteral("mine/w.placewright"))) {
        REQUIRE(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
        REQUIRE(test.window().files().saveAs(m_path));
        test.choose("insert.place");
        test.settle();
        // So that any write would show.
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000), QFileDevice::FileModificationTime));
        file.close();
        m_bytes = bytes();
    }

    void checkUntouched() const {
        CHECK(bytes() == m_bytes);
        CHECK(QFileInfo(m_path).lastModified() == QDateTime::fromSecsSinceEpoch(1'700'000'000));
        QStringList beside =
            QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        beside.removeAll(QStringLiteral(".~lock.w.placewright#"));
        CHECK(beside == QStringList{QStringLiteral("w.placewright")});
    }

private:
    QByteArray bytes() const {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QString m_path;
    QByteArray m_bytes;
};

} // namespace

TEST_CASE("no export touches the file that is open, nor puts anything beside it", "[app][untouched]") {
    TestWindow test;
    const WatchedFile file(test);
    int written = 0;
    for (const ExportWhat what : allExports)
        for (const ExportForm form : allForms) {
            // Comparisons are saved from the view that shows them.
            if (!canExport(what, form) || what == ExportWhat::comparison)
                continue;
            const QString path = test.at(QStringLiteral("out-%1-%2").arg(wordOf(what), wordOf(form)));
            WhenAsked asked("exportDialog", [&](QDialog& dialog) {
                auto* whats = dialog.findChild<QComboBox*>(QStringLiteral("what"));
                whats->setCurrentIndex(whats->findData(static_cast<int>(what)));
                auto* forms = dialog.findChild<QComboBox*>(QStringLiteral("form"));
                forms->setCurrentIndex(forms->findData(static_cast<int>(form)));
                dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(path);
                press(dialog, QStringLiteral("Export"));
            });
            WhenAsked done("exportDone", [](QDialog& dialog) { press(dialog, QStringLiteral("Close")); });
            test.choose("file.export");
            INFO(path.toStdString());
            REQUIRE(done.wasAsked());
            CHECK(QFileInfo(path).size() > 100);
            ++written;
        }
    CHECK(written > 8);
    file.checkUntouched();
    CHECK(test.window().isWindowModified());
    test.session().document().discardWork();
}

TEST_CASE("neither a copy for sharing nor Save As touches the file that was open", "[app][untouched]") {
    TestWindow test;
    const WatchedFile file(test);
    REQUIRE(test.window().files().saveCopyForSharing(test.at(QStringLiteral("shared.placewright"))));
    file.checkUntouched();
    CHECK(test.window().isWindowModified());

    const QString copy = test.at(QStringLiteral("copy.placewright"));
    REQUIRE(test.window().files().saveAs(copy));
    CHECK(readWorkspaceFile(copy)->workspace == test.workspace());
    test.choose("insert.place");
    test.choose("file.save");
    CHECK(readWorkspaceFile(copy)->workspace == test.workspace());
    file.checkUntouched();
}
