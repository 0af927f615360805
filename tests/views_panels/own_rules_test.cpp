// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_panels/panel_fixture.h"
#include "views/rules/own_rule_dialog.h"
#include "views/rules/own_rules_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class RuleFixture : public PanelFixture {
public:
    QString outcome(const OwnRuleDialog& dialog) const {
        return dialog.findChild<QLabel*>(QStringLiteral("ruleOutcome"))->text();
    }
};

/// That each place has a seat of the voluntary sector.
OwnRule ofVoluntarySector(const char* id, const char* name) {
    OwnRule rule;
    rule.id = QString::fromLatin1(id);
    rule.name = QString::fromLatin1(name);
    rule.subject = QStringLiteral("place");
    rule.field = QStringLiteral("sector");
    rule.value = QStringLiteral("vcse");
    return rule;
}

} // namespace

TEST_CASE_METHOD(RuleFixture, "A sentence is chosen from lists, names the rule, and is tried on the option shown") {
    OwnRuleDialog dialog(design(), {}, {}, nullptr);
    dialog.findChild<QSpinBox*>(QStringLiteral("ruleAtLeast"))->setValue(1);
    auto* value = dialog.findChild<QComboBox*>(QStringLiteral("ruleValue"));
    value->setCurrentIndex(value->findData(QStringLiteral("vcse")));
    dialog.tryOut();
    CHECK(outcome(dialog).startsWith(QStringLiteral("It finds 2.")));
    CHECK(outcome(dialog).contains(QStringLiteral("Needs 1")));
    const OwnRule made = dialog.rule();
    CHECK(made.subject == QStringLiteral("place"));
    CHECK(made.field == QStringLiteral("sector"));
    CHECK(made.value == QStringLiteral("vcse"));
    CHECK(made.name->startsWith(QStringLiteral("Every place has at least 1 seat")));
    CHECK(Id::isWellFormed(made.id.value_or(QString())));
    CHECK(!made.query);
}

TEST_CASE_METHOD(RuleFixture, "A query that can't run says why, and one without words is not taken") {
    OwnRuleDialog dialog(design(), {}, {}, nullptr);
    dialog.findChild<QTabWidget*>(QStringLiteral("ruleWays"))->setCurrentIndex(1);
    dialog.accept();
    CHECK(outcome(dialog).contains(QStringLiteral("name")));
    dialog.findChild<QLineEdit*>(QStringLiteral("ruleName"))->setText(QStringLiteral("Forums say what they are for"));
    dialog.accept();
    CHECK(outcome(dialog).contains(QStringLiteral("SELECT")));
    auto* query = dialog.findChild<QPlainTextEdit*>(QStringLiteral("ruleQuery"));
    query->setPlainText(QStringLiteral("SELECT id AS subject, colour FROM forums"));
    dialog.tryOut();
    CHECK(outcome(dialog).contains(QStringLiteral("no such column")));
    query->setPlainText(QStringLiteral("SELECT id AS subject, name FROM forums WHERE purpose IS NULL"));
    dialog.findChild<QLineEdit*>(QStringLiteral("ruleMessage"))->setText(QStringLiteral("{name} says nothing"));
    dialog.tryOut();
    CHECK(outcome(dialog).contains(QStringLiteral("says nothing")));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.rule().id == QStringLiteral("own-forums-say-what-they-are-for"));
}

TEST_CASE_METHOD(RuleFixture, "The list shows what runs and what is broken, and lets a rule go") {
    const OwnRule good = ofVoluntarySector("own-good", "Good");
    OwnRule bad = good;
    bad.id = QStringLiteral("own-bad");
    bad.name = QStringLiteral("Bad");
    bad.query = QStringLiteral("SELEC");
    Workspace workspace = session.document().workspace();
    workspace.info.ownRules = std::vector{good, bad};
    OwnRulesList list(Design(workspace, session.option()), {{QStringLiteral("own"), QStringLiteral("own-bad"), QStringLiteral("syntax error")}});
    auto* tree = list.findChild<QTreeWidget*>(QStringLiteral("ownRules"));
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(0)->text(1) == QStringLiteral("Runs"));
    CHECK(tree->topLevelItem(1)->text(1) == QStringLiteral("Broken: syntax error"));
    tree->setCurrentItem(tree->topLevelItem(1));
    list.findChild<QPushButton*>(QStringLiteral("ownRuleRemove"))->click();
    REQUIRE(list.rules().size() == 1);
    CHECK(list.rules().front().id == QStringLiteral("own-good"));
}

TEST_CASE_METHOD(RuleFixture, "Of two rules with one id the first runs, and the second is shown as broken") {
    const OwnRule first = ofVoluntarySector("own-twice", "First");
    OwnRule second = first;
    second.name = QStringLiteral("Second");
    Workspace workspace = session.document().workspace();
    workspace.info.ownRules = std::vector{first, second};
    OwnRulesList list(Design(workspace, session.option()), {{QStringLiteral("own"), QStringLiteral("own-twice"), QStringLiteral("another rule has the id")}});
    auto* tree = list.findChild<QTreeWidget*>(QStringLiteral("ownRules"));
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(0)->text(1) == QStringLiteral("Runs"));
    CHECK(tree->topLevelItem(1)->text(1).startsWith(QStringLiteral("Broken: ")));
}
