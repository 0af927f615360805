// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "app/window/dialogs/export_dialog.h"
#include "tests/app/test_window.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void fill(QDialog& dialog, const QString& path, ExportForm form) {
    auto* forms = dialog.findChild<QComboBox*>(QStringLiteral("form"));
    forms->setCurrentIndex(forms->findData(static_cast<int>(form)));
    dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(path);
    press(dialog, QStringLiteral("Export"));
}

} // namespace

TEST_CASE("the structure is exported from the window and it says where", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const QString path = test.at(QStringLiteral("structure.svg"));
    WhenAsked asked("exportDialog", [&](QDialog& dialog) { fill(dialog, path, ExportForm::svg); });
    WhenAsked done("exportDone", [](QDialog& dialog) { press(dialog, QStringLiteral("Close")); });
    test.choose("file.export");
    CHECK(asked.wasAsked());
    CHECK(done.wasAsked());
    CHECK(QFileInfo(path).size() > 1000);
}

TEST_CASE("Enter exports from wherever the keyboard is in the dialog", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const char* at = GENERATE("what", "path", "browse");
    const QString path = test.at(QStringLiteral("structure.svg"));
    WhenAsked asked("exportDialog", [&](QDialog& dialog) {
        CHECK(dialog.focusWidget() == dialog.findChild<QComboBox*>(QStringLiteral("what")));
        auto* forms = dialog.findChild<QComboBox*>(QStringLiteral("form"));
        forms->setCurrentIndex(forms->findData(static_cast<int>(ExportForm::svg)));
        dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(path);
        auto* focused = dialog.findChild<QWidget*>(QString::fromLatin1(at));
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_Return);
    });
    WhenAsked done("exportDone", [](QDialog& dialog) { press(dialog, QStringLiteral("Close")); });
    test.choose("file.export");
    CHECK(done.wasAsked());
    CHECK(QFileInfo::exists(path));
    test.session().document().discardWork();
}

TEST_CASE("an export replaces a file only when told to, and remembers what was chosen", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const QString path = test.at(QStringLiteral("mine.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    {
        WhenAsked asked("exportDialog", [&](QDialog& dialog) {
            fill(dialog, path, ExportForm::csv);
            dialog.reject();
        });
        WhenAsked replace("replaceQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        test.choose("file.export");
        CHECK(replace.wasAsked());
        CHECK(QFileInfo(path).size() == 4);
    }
    {
        WhenAsked asked("exportDialog", [&](QDialog& dialog) { fill(dialog, path, ExportForm::csv); });
        WhenAsked replace("replaceQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Replace")); });
        WhenAsked done("exportDone", [](QDialog& dialog) { dialog.reject(); });
        test.choose("file.export");
        CHECK(QFileInfo(path).size() > 100);
    }
    WhenAsked again("exportDialog", [&](QDialog& dialog) {
        CHECK(dialog.findChild<QComboBox*>(QStringLiteral("form"))->currentData().toInt() ==
              static_cast<int>(ExportForm::csv));
        CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("path"))->text().startsWith(QFileInfo(path).absolutePath()));
        dialog.reject();
    });
    test.choose("file.export");
    CHECK(again.wasAsked());
}

TEST_CASE("a picture is as fine as asked for", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    ExportDialog dialog(test.session(), ShownView::structure, &test.window());
    auto* forms = dialog.findChild<QComboBox*>(QStringLiteral("form"));
    auto* dpi = dialog.findChild<QSpinBox*>(QStringLiteral("dpi"));
    REQUIRE(dpi);
    forms->setCurrentIndex(forms->findData(static_cast<int>(ExportForm::pdf)));
    CHECK_FALSE(dpi->isEnabled());
    forms->setCurrentIndex(forms->findData(static_cast<int>(ExportForm::png)));
    CHECK(dpi->isEnabled());
    dpi->setValue(300);
    CHECK(dialog.job().dpi == 300);
}

TEST_CASE("a file is called by whole words of the title until a person says otherwise", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.session().document().title().endsWith(QStringLiteral("Luton and Milton Keynes")));
    const ExportDialog dialog(test.session(), ShownView::decisions, &test.window());
    CHECK(QFileInfo(dialog.path()).completeBaseName().endsWith(QStringLiteral("-luton-and-milton")));
}

TEST_CASE("the name follows the form", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    ExportDialog dialog(test.session(), ShownView::decisions, &test.window());
    auto* forms = dialog.findChild<QComboBox*>(QStringLiteral("form"));
    for (const auto& [form, ending] : {std::pair{ExportForm::html, ".html"}, std::pair{ExportForm::pdf, ".pdf"}}) {
        forms->setCurrentIndex(forms->findData(static_cast<int>(form)));
        CHECK(dialog.path().endsWith(QLatin1String(ending)));
        CHECK(dialog.path().count(u'.') == 1 + QFileInfo(dialog.path()).path().count(u'.'));
    }
    CHECK(dialog.job().what == ExportWhat::map);
}
