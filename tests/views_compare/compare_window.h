// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/examples.h"
#include "model/exchange/exchange_reader.h"
#include "views/compare/canvas_row.h"
#include "views/compare/changes/change_list_model.h"
#include "views/compare/compare_view.h"

#include <QApplication>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

namespace placewright::test {

inline Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

/// Two options of an example side by side, on a screen nobody sees.
struct CompareWindow {
    Session session;
    CompareView view{session};

    CompareWindow()
        : CompareWindow(readExchange(exampleDocument(QStringLiteral("blmk")).value()).value().workspace) {}
    explicit CompareWindow(const Workspace& workspace) : session(Document::untitled(workspace)) {
        view.resize(1280, 800);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        settle();
    }
    ~CompareWindow() { session.document().discardWork(); }
    static void settle() { QApplication::processEvents(); }
    const Workspace& workspace() const { return session.document().workspace(); }
    const ChangeListModel& model() const { return view.changes(); }
    CompareCanvas& canvas(std::size_t i) const { return *view.row()->canvases().at(i); }
    void choose(Kind kind, const char* thing, const char* body) const {
        const QModelIndex index = model().indexOf({{}, kind, id(thing)}, id(body));
        REQUIRE(index.isValid());
        view.list()->setCurrentIndex(index);
        settle();
    }
    void apply(const Result<Edit>& edit) {
        REQUIRE(session.apply(edit));
        settle();
    }
};

} // namespace placewright::test
