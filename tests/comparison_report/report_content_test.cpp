// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/assurance_export.h"
#include "app/export/comparison_export.h"
#include "model/weighing/decision_table.h"
#include "tests/comparison_report/three_options.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

ComparisonReport reportOf(const Workspace& workspace) {
    const auto report = comparisonReportOf(workspace, comparisonJob(workspace, ExportForm::pdf));
    REQUIRE(report);
    return *report;
}

std::vector<const WordTable*> tablesOf(const ComparisonReport& report, ComparisonPart part) {
    std::vector<const WordTable*> tables;
    for (const ComparisonSection* section : report.sectionsOf(part))
        for (const PublicationBlock& block : section->blocks)
            if (const auto* table = std::get_if<WordTable>(&block))
                tables.push_back(table);
    return tables;
}

bool isByForum(const WordTable* table) {
    return table->title.endsWith(QStringLiteral("forum by forum"));
}

/// Every measure there is, measured anew.
std::vector<Measure> measuresOf(const Workspace& workspace) {
    MeasureScope scope;
    auto checker = checkerOf(workspace);
    REQUIRE(checker);
    for (const Id& option : workspace.optionsInOrder())
        scope.findings[option] = countsOf(checker->findings(option));
    std::vector<Measure> measures;
    for (const MeasureKind kind : allMeasures)
        if (Measure measure = measured(kind, workspace, workspace.optionsInOrder(), scope); !measure.rows.empty())
            measures.push_back(std::move(measure));
    return measures;
}

} // namespace

TEST_CASE("the report's numbers are those of the measures, each with its chart and how it is counted", "[report]") {
    const Workspace workspace = threeOptions();
    const ComparisonReport report = reportOf(workspace);
    std::vector<const WordTable*> tables = tablesOf(report, ComparisonPart::measures);
    std::erase_if(tables, isByForum);
    tables.push_back(tablesOf(report, ComparisonPart::findings).front());
    const std::vector<Measure> measures = measuresOf(workspace);
    REQUIRE(measures.size() > 7);
    REQUIRE(tables.size() == measures.size());
    std::size_t charts = 0;
    for (const ComparisonFigure& figure : report.figures)
        if (const auto* chart = std::get_if<ChartOf>(&figure))
            CHECK(chart->measure == measures[charts++]);
    CHECK(charts == measures.size());
    for (std::size_t i = 0; i < measures.size(); ++i) {
        CHECK(tables[i]->headings == measures[i].table().headings);
        CHECK(tables[i]->rows == measures[i].table().rows);
    }
}

TEST_CASE("categories and sectors stand forum by forum too, and add up to all forums together", "[report]") {
    const Workspace workspace = threeOptions();
    const ComparisonReport report = reportOf(workspace);
    std::vector<const WordTable*> tables = tablesOf(report, ComparisonPart::measures);
    std::erase_if(tables, [](const WordTable* table) { return !isByForum(table); });
    REQUIRE(tables.size() == 2);
    const std::vector<Measure> measures = measuresOf(workspace);
    for (std::size_t kind = 0; kind < 2; ++kind) {
        const auto all = std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) {
            return measure.kind == (kind == 0 ? MeasureKind::seatsByCategory : MeasureKind::seatsBySector);
        });
        REQUIRE(all != measures.end());
        for (const MeasureRow& row : all->rows)
            for (std::size_t option = 0; option < 3; ++option) {
                int sum = 0;
                for (const WordTable::Row& each : tables[kind]->rows)
                    if (each.cells.front() == row.name)
                        sum += each.cells[static_cast<qsizetype>(option) + 1].toInt();
                CAPTURE(row.name.toStdString(), option);
                CHECK(sum == static_cast<int>(row.values[option]->value));
            }
        for (const WordTable::Row& each : tables[kind]->rows)
            CHECK_FALSE(each.group.isEmpty());
    }
}

TEST_CASE("criteria that people chose are weighed in the report, every part beside its total", "[report]") {
    Workspace workspace = threeOptions();
    CHECK(reportOf(workspace).sectionsOf(ComparisonPart::criteria).empty());
    Criterion ease;
    ease.id = Id(QStringLiteral("ease"));
    ease.name = QStringLiteral("Ease of change");
    ease.weight = 3;
    workspace.criteria.emplace(ease.id, ease);
    const std::vector<Id> options = workspace.optionsInOrder();
    for (std::size_t i = 0; i < options.size(); ++i) {
        Score score;
        score.id = Id(QStringLiteral("score-%1").arg(i));
        score.criterion = ease.id;
        score.option = options[i];
        score.score = static_cast<qint64>(2 + 3 * i);
        score.reason = QStringLiteral("Reason %1").arg(i);
        workspace.scores.emplace(score.id, score);
    }
    const ComparisonReport report = reportOf(workspace);
    CHECK(report.parts.back() == ComparisonPart::criteria);
    const auto tables = tablesOf(report, ComparisonPart::criteria);
    REQUIRE(tables.size() == 2);
    const DecisionTable weighed = decisionTable(workspace, options);
    CHECK(*tables.front() == weighed.table());
    CHECK(tables.front()->rows.back().cells.join(u' ').contains(weightedShown(*weighed.totals[2])));
    QString grounds;
    for (const WordTable::Row& row : tables.back()->rows)
        grounds += row.cells.join(u' ');
    CHECK(grounds.contains(QStringLiteral("Reason 1")));
}

TEST_CASE("the numbers at a glance are totals of the measures", "[report]") {
    const Workspace workspace = threeOptions();
    const WordTable glance = *tablesOf(reportOf(workspace), ComparisonPart::summary).front();
    REQUIRE(glance.headings.size() == 4);
    for (std::size_t i = 0; i < 3; ++i) {
        const Design design(workspace, workspace.optionsInOrder()[i]);
        const auto cell = [&](std::size_t row) { return glance.rows[row].cells[static_cast<qsizetype>(i) + 1]; };
        CHECK(glance.rows[0].cells.front() == QStringLiteral("Decisions"));
        CHECK(cell(0) == QString::number(design.table<Decision>().size()));
        CHECK(glance.rows[2].cells.front() == QStringLiteral("Seats"));
        CHECK(cell(2) == QString::number(design.table<Seat>().size()));
    }
}

TEST_CASE("every change that means something stands in the report, layout only if asked for", "[report]") {
    const Workspace workspace = threeOptions();
    for (const bool layout : {false, true}) {
        ExportJob job = comparisonJob(workspace, ExportForm::html);
        job.layout = layout;
        const auto report = comparisonReportOf(workspace, job);
        REQUIRE(report);
        const auto tables = tablesOf(*report, ComparisonPart::changes);
        REQUIRE(tables.size() == report->comparisons.size());
        for (std::size_t i = 0; i < tables.size(); ++i) {
            std::set<Id> listed;
            for (const WordTable::Row& row : tables[i]->rows)
                listed.insert(row.subject);
            for (const OptionChange& change : report->comparisons[i].changes)
                if (layout || !change.isLayout)
                    CHECK(listed.contains(change.key.id));
            CHECK(tables[i]->rows.size() >= static_cast<std::size_t>(report->comparisons[i].meaningCount()));
        }
    }
}

TEST_CASE("what is open stands once: with each option where they differ, apart where it is open in all alike", "[report]") {
    const Workspace workspace = threeOptions();
    const ComparisonReport report = reportOf(workspace);
    const auto sections = report.sectionsOf(ComparisonPart::findings);
    REQUIRE(sections.size() == 3);
    const auto& differing = std::get<WordTable>(sections[1]->blocks.front());
    const auto& alike = std::get<WordTable>(sections[2]->blocks.front());
    const auto& summaries = std::get<ListBlock>(sections[0]->blocks.front());
    REQUIRE(summaries.items.size() == 3);
    REQUIRE(differing.headings.size() == 8);
    for (std::size_t i = 0; i < 3; ++i) {
        const Checked checked = checkedOf(Design(workspace, workspace.optionsInOrder()[i]), comparisonJob(workspace, ExportForm::pdf));
        CHECK(summaries.items[static_cast<qsizetype>(i)].endsWith(checked.report.summary));
        std::map<std::pair<QString, Id>, QString> open;
        for (const OpenEntry& entry : checked.report.openEntries)
            open[{entry.rule, entry.subject}] = entry.state;
        std::size_t listed = alike.rows.size();
        for (const WordTable::Row& row : alike.rows)
            CHECK(open.contains({row.cells[4], row.subject}));
        for (const WordTable::Row& row : differing.rows) {
            const QString& cell = row.cells[static_cast<qsizetype>(i) + 3];
            const auto found = open.find({row.cells[7], row.subject});
            CHECK((cell != QStringLiteral("–")) == (found != open.end()));
            listed += found != open.end();
            if (found != open.end())
                CHECK(cell.startsWith(found->second));
        }
        CHECK(listed == open.size());
    }
}

TEST_CASE("options that don't differ make a report that says so", "[report]") {
    Workspace workspace = threeOptions();
    workspace.contents[Id(QStringLiteral("c"))] = workspace.contents.at(Id(QStringLiteral("b")));
    ExportJob job = comparisonJob(workspace, ExportForm::pdf);
    job.options = {Id(QStringLiteral("b")), Id(QStringLiteral("c"))};
    const auto report = comparisonReportOf(workspace, job);
    REQUIRE(report);
    CHECK(tablesOf(*report, ComparisonPart::changes).empty());
    const auto& overview = std::get<TextBlock>(report->sectionsOf(ComparisonPart::changes).front()->blocks.front());
    CHECK(overview.text.contains(QStringLiteral("no difference")));
    CHECK(exported(workspace, job));
}

TEST_CASE("options that can't be compared are refused with what would be right, and a report can be stopped", "[report]") {
    const Workspace workspace = threeOptions();
    for (const QStringList& asked : {QStringList{}, {QStringLiteral("a")}, {QStringLiteral("a"), QStringLiteral("a")}, {QStringLiteral("a"), QStringLiteral("zz")}})
        CHECK_FALSE(comparedOptions(workspace, asked));
    const auto options = comparedOptions(workspace, {QStringLiteral("c"), QStringLiteral("a")});
    REQUIRE(options);
    CHECK(*options == std::vector<Id>{Id(QStringLiteral("c")), Id(QStringLiteral("a"))});
    for (const ExportForm form : {ExportForm::pdf, ExportForm::html}) {
        int asked = 0;
        const auto stopped = exported(workspace, comparisonJob(workspace, form), [&](int done, int of) {
            CHECK(done < of);
            return ++asked < 5;
        });
        CHECK_FALSE(stopped);
        CHECK(asked == 5);
    }
}
