// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_designs.h"

#include "model/exchange/exchange_reader.h"

namespace placewright {

namespace {

constexpr auto document = R"({
 "format": "placewright-exchange", "version": 1, "title": "A small system", "rulePacks": ["design-framework-2021"],
 "systems": [{"id": "sys", "name": "Smallshire"}],
 "organisations": [
  {"id": "nhse", "name": "NHS England", "kind": "nhs-england"},
  {"id": "body", "name": "NHS Smallshire", "kind": "ics-nhs-body", "homeSystem": "sys", "odsCode": "QX1"},
  {"id": "council", "name": "Smallshire Council", "shortName": "Council", "kind": "local-authority", "homeSystem": "sys"},
  {"id": "second-council", "name": "Otherley Council", "kind": "local-authority", "homeSystem": "sys"},
  {"id": "trust", "name": "Smallshire Hospitals", "kind": "nhs-trust", "homeSystem": "sys"},
  {"id": "charity", "name": "Helping Hands", "kind": "vcse", "statutory": false, "homeSystem": "sys"}],
 "options": [{"id": "a", "name": "Option A", "status": "draft",
  "forums": [
   {"id": "advice", "system": "sys", "name": "Clinical advice", "kind": "advisory-committee", "level": "system", "body": "body"},
   {"id": "finance", "system": "sys", "name": "Finance committee", "kind": "committee", "level": "system", "body": "body", "meetsInPublic": false},
   {"id": "the-board", "system": "sys", "name": "Board of NHS Smallshire", "kind": "board", "level": "system", "body": "body", "meetsInPublic": true},
   {"id": "partnership", "system": "sys", "name": "Smallshire Partnership", "kind": "ics-partnership", "level": "system"},
   {"id": "supra", "system": "sys", "name": "Specialised joint committee", "kind": "supra-forum", "level": "supra"},
   {"id": "north-forum", "system": "sys", "name": "North meeting", "kind": "place-partnership", "level": "place"},
   {"id": "south-forum", "system": "sys", "name": "South meeting", "kind": "consultative-forum", "level": "place"},
   {"id": "hospitals-forum", "system": "sys", "name": "Hospitals meeting", "kind": "collaborative-forum", "level": "collaborative"}],
  "seats": [{"id": "chair", "forum": "the-board", "title": "Chair", "category": "chair"},
            {"id": "trust-seat", "forum": "north-forum", "title": "Trust member", "drawnFrom": "trust", "status": "vacant"}],
  "places": [
   {"id": "north", "system": "sys", "name": "North", "forms": ["joint-committee"], "forum": "north-forum"},
   {"id": "south", "system": "sys", "name": "South", "forms": ["consultative-forum"], "forum": "south-forum"}],
  "collaboratives": [{"id": "hospitals", "name": "Hospitals together", "systems": ["sys"], "members": ["trust"], "forum": "hospitals-forum"}],
  "functions": FUNCTIONS, "decisions": DECISIONS MORE }]
})";

} // namespace

Workspace smallSystem(const QByteArray& functions, const QByteArray& decisions, const QByteArray& more)
{
    QByteArray json(document);
    json.replace("FUNCTIONS", functions).replace("DECISIONS", decisions).replace("MORE", more.isEmpty() ? QByteArray() : ',' + more);
    auto read = readExchange(json);
    if (!read)
        FAIL(read.error().lines().join(u'\n').toStdString());
    return std::move(read->workspace);
}

} // namespace placewright
