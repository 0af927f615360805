// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_panels/panel_fixture.h"

#include "model/edits/assurance.h"
#include "model/exchange/exchange_reader.h"

#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

constexpr auto content = R"({
  "format": "placewright-exchange", "version": 1, "title": "Two places", "terms": "white-paper",
  "rulePacks": ["design-framework-2021"],
  "systems": [{"id": "sys", "name": "Riverside"}],
  "areas": [
    {"id": "area-north", "system": "sys", "name": "Northshire", "socialCare": true, "authority": "north-council"},
    {"id": "area-south", "system": "sys", "name": "Southshire", "socialCare": true, "authority": "south-council"}],
  "organisations": [
    {"id": "body", "name": "NHS Riverside", "kind": "ics-nhs-body", "homeSystem": "sys", "systems": ["sys"]},
    {"id": "hospital", "name": "Riverside Hospitals", "shortName": "RHT", "kind": "nhs-trust", "services": ["acute"],
     "homeSystem": "sys", "systems": ["sys"]},
    {"id": "minds", "name": "Open Minds Trust", "kind": "foundation-trust", "services": ["mental-health"], "systems": ["sys"]},
    {"id": "north-council", "name": "Northshire Council", "kind": "local-authority", "systems": ["sys"]},
    {"id": "south-council", "name": "Southshire Council", "kind": "local-authority", "systems": ["sys"]},
    {"id": "pcn-quay", "name": "Quay Network", "kind": "pcn", "systems": ["sys"]}],
  "people": [],
  "options": [{"id": "a", "name": "First", "basedOn": null, "status": "draft",
    "forums": [
      {"id": "partnership", "system": "sys", "name": "The Partnership", "kind": "ics-partnership", "level": "system"},
      {"id": "board", "system": "sys", "name": "The board", "kind": "board", "level": "system", "body": "body"},
      {"id": "people-committee", "system": "sys", "name": "People committee", "kind": "committee", "level": "system",
       "body": "body", "parent": "board"},
      {"id": "north-forum", "system": "sys", "name": "North forum", "kind": "place-partnership", "level": "place"}],
    "seats": [
      {"id": "seat-chair", "forum": "board", "title": "Chair of the board", "category": "chair", "status": "appointed"},
      {"id": "seat-nurse", "forum": "board", "title": "Nursing director", "category": "executive",
       "role": "director-of-nursing", "status": "vacant"},
      {"id": "seat-north", "forum": "north-forum", "title": "Council leader", "category": "member",
       "drawnFrom": "north-council"}],
    "places": [
      {"id": "north", "system": "sys", "name": "North", "areas": ["area-north"], "forum": "north-forum"},
      {"id": "south", "system": "sys", "name": "South", "areas": ["area-south"], "forms": ["consultative-forum"]}],
    "neighbourhoods": [{"id": "quay", "place": "north", "name": "Quayside"}],
    "collaboratives": [{"id": "acute-together", "name": "Hospitals together", "systems": ["sys"], "members": ["hospital"]}],
    "functions": [{"id": "capital", "name": "Agree the capital plan", "subject": "money", "accountable": "body"}],
    "decisions": [{"id": "d1", "function": "capital", "text": "Approve the plan"}]}]
})";

std::unique_ptr<Document> smallDocument() {
    auto imported = readExchange(QByteArray(content));
    if (!imported)
        FAIL(imported.error().sentence().toStdString());
    return Document::untitled(std::move(imported->workspace));
}

QModelIndex find(const QAbstractItemModel& model, const QModelIndex& parent, const QString& name) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
        if (const QModelIndex below = find(model, index, name); below.isValid())
            return below;
    }
    return {};
}

} // namespace

PanelFixture::PanelFixture() : session(smallDocument()) {
    QObject::connect(&session, &Session::said, &session, [this](const QString& words) { said.append(words); });
    QObject::connect(&session, &Session::failed, &session,
                     [this](const Error& error) { failures.append(error.sentence()); });
}

bool PanelFixture::waiveForBoard(const char* rule) {
    return session.apply(placewright::waive(design(), {.rule = QString::fromLatin1(rule),
                                                       .subject = idOf("board"),
                                                       .reason = QStringLiteral("Shared"),
                                                       .by = {},
                                                       .on = {},
                                                       .found = {},
                                                       .ground = {}}));
}

ShownFinding
finding(const char* rule, ShownFinding::Strength strength, Kind kind, const char* subject, const char* message) {
    ShownFinding made;
    made.rule = QString::fromLatin1(rule);
    made.pack = QStringLiteral("design-framework-2021");
    made.strength = strength;
    made.subject = keyOf(kind, idOf("a"), idOf(subject));
    made.message = QString::fromUtf8(message);
    made.statement = QStringLiteral("Each place involves a director of public health.");
    made.fix = QStringLiteral("Add a seat with the role director of public health.");
    made.document = QStringLiteral("ICS design framework");
    made.section = QStringLiteral("Place-based partnerships");
    return made;
}

QModelIndex rowNamed(const QTreeView& tree, const QString& name) {
    return find(*tree.model(), {}, name);
}
