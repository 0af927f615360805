// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "app/window/dialogs/about_dialog.h"
#include "app/window/dialogs/add_dialog.h"
#include "app/window/dialogs/export_dialog.h"
#include "app/window/dialogs/shortcuts_dialog.h"
#include "app/window/findings_updater.h"
#include "model/catalogue/function_catalogue.h"
#include "model/exchange/exchange_writer.h"
#include "tests/app/test_window.h"
#include "tests/app/visible_texts.h"

#include <QTranslator>

#include <catch2/catch.hpp>

#ifdef PLACEWRIGHT_PSEUDO

using namespace placewright;

namespace {

/// Everything a person can read, in a language in which what was translated stands in brackets.
class Pseudo {
public:
    Pseudo() {
        REQUIRE(m_translator.load(QStringLiteral(PLACEWRIGHT_PSEUDO)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Pseudo() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Pseudo)

private:
    QTranslator m_translator;
};

bool saysNothing(const QString& text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Texts of a widget that are neither translated nor found in `data`.
QStringList untranslated(QWidget& widget, const QString& data) {
    QStringList wrong;
    for (const VisibleText& found : visibleTexts(widget)) {
        const bool isData = data.contains(u'"' + found.text + u'"');
        if (!found.text.contains(u'⟦') && !saysNothing(found.text) && !isData)
            wrong.append(found.where + QStringLiteral(": ") + found.text);
    }
    wrong.removeDuplicates();
    return wrong;
}

/// What belongs to the workspace or to the machine, each in quotes.
QString dataOf(const Session& session) {
    QString data = QString::fromUtf8(writeExchange(session.document().workspace()));
    for (const char* text : {"Placewright", "PDF", "SVG", "PNG", "HTML", "CSV"})
        data += QStringLiteral("\"%1\"").arg(QLatin1String(text));
    for (const CatalogueSubject& subject : shippedCatalogue().subjects)
        data += QStringLiteral("\"%1\"").arg(subject.name);
    return data;
}

} // namespace

TEST_CASE("no text of the welcome page has been left out of translation", "[app][language]") {
    const Pseudo pseudo;
    TestWindow test;
    CHECK(untranslated(test.window(), QStringLiteral("\"Placewright\"")) .join(u'\n').toStdString() == "");
}

TEST_CASE("no text around an open document has been left out of translation", "[app][language]") {
    const Pseudo pseudo;
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const QString data = dataOf(test.session());
    CHECK(untranslated(test.window(), data) .join(u'\n').toStdString() == "");
    test.choose("view.decisions");
    CHECK(untranslated(test.window(), data) .join(u'\n').toStdString() == "");
    const Design design = test.session().design();
    for (const Id& id : {design.table<Place>().begin()->first, design.table<Seat>().begin()->first,
                         design.table<Forum>().begin()->first, design.table<Organisation>().begin()->first,
                         design.table<Function>().begin()->first}) {
        test.session().select({id});
        test.settle();
        CHECK(untranslated(test.window(), data) .join(u'\n').toStdString() == "");
    }
}

TEST_CASE("no text of a dialog has been left out of translation", "[app][language]") {
    const Pseudo pseudo;
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const QString data = dataOf(test.session());
    ShortcutsDialog shortcuts(test.window().actions());
    AboutDialog about;
    ExportDialog exporting(test.session(), ShownView::structure, nullptr);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&about, &exporting})
        CHECK(untranslated(*dialog, data) .join(u'\n').toStdString() == "");
}

#endif
