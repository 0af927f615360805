// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weighing/weighed_designs.h"

#include "model/exchange/exchange_reader.h"

#include <catch2/catch.hpp>

namespace placewright::test {

namespace {

constexpr auto document = R"({
 "format": "placewright-exchange", "version": 1, "title": "Weighed by hand",
 "systems": [{"id": "s", "name": "Testbourne"}],
 "criteria": [
  {"id": "ease", "name": "Ease of change", "weight": 3},
  {"id": "size", "name": "The largest forum", "measure": "forum-sizes", "figure": "largest", "better": "less", "weight": 1}],
 "scores": [
  {"id": "ease-a", "criterion": "ease", "option": "a", "score": 4, "reason": "Two bodies to close"},
  {"id": "ease-b", "criterion": "ease", "option": "b", "score": 8},
  {"id": "ease-c", "criterion": "ease", "option": "c", "score": 6}],
 "options": [
  {"id": "a", "name": "A", "forums": [{"id": "f", "system": "s", "name": "Forum", "kind": "board"}],
   "seats": [{"id": "s1", "forum": "f"}, {"id": "s2", "forum": "f"}]},
  {"id": "b", "name": "B", "forums": [{"id": "f", "system": "s", "name": "Forum", "kind": "board"}],
   "seats": [{"id": "s1", "forum": "f"}, {"id": "s2", "forum": "f"}, {"id": "s3", "forum": "f"}, {"id": "s4", "forum": "f"},
             {"id": "s5", "forum": "f"}]},
  {"id": "c", "name": "C", "basedOn": "b", "forums": [{"id": "f", "system": "s", "name": "Forum", "kind": "board"}],
   "seats": [{"id": "s1", "forum": "f"}, {"id": "s2", "forum": "f"}, {"id": "s3", "forum": "f"}]}]
})";

} // namespace

Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

Workspace weighed() {
    auto read = readExchange(document);
    REQUIRE(read);
    return std::move(read->workspace);
}

std::vector<Id> weighedOptions() {
    return {id("a"), id("b"), id("c")};
}

} // namespace placewright::test
