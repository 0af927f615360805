// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_source.h"
#include "views/session/session.h"

#include <QModelIndex>
#include <QStringList>

class QTreeView;

/// A small system with a board, two places and a collaborative, and the session that views share.
class PanelFixture {
public:
    PanelFixture();

    placewright::Design design() const { return session.design(); }
    template <class T>
    const T* get(const char* id) const {
        return session.design().get<T>(placewright::Id(QString::fromLatin1(id)));
    }
    /// Sets a finding of the board aside, without a name or a day.
    bool waiveForBoard(const char* rule);
    std::size_t edits() const { return session.document().history().size(); }

    placewright::Session session;
    QStringList said;
    QStringList failures;
};

inline placewright::Id idOf(const char* text) {
    return placewright::Id(QString::fromLatin1(text));
}

/// Findings that a test sets.
class GivenFindings : public placewright::FindingsSource {
public:
    std::vector<placewright::ShownFinding> findings() const override { return given; }
    std::vector<placewright::WaiverLine> waivers() const override { return givenWaivers; }
    int rulesChecked() const override { return rules; }
    std::vector<placewright::BrokenRule> broken() const override { return brokenRules; }
    placewright::CheckState checkState() const override { return state; }
    void stopCheck() override { tell({placewright::CheckState::Step::stopped, 0}); }
    void checkNow() override { tell({}); }
    void tell(const placewright::CheckState& now) {
        state = now;
        Q_EMIT checkStateChanged();
    }
    void give(std::vector<placewright::ShownFinding> findings) {
        given = std::move(findings);
        Q_EMIT changed();
    }

    std::vector<placewright::ShownFinding> given;
    std::vector<placewright::WaiverLine> givenWaivers;
    int rules = 62;
    std::vector<placewright::BrokenRule> brokenRules;
    placewright::CheckState state;
};

placewright::ShownFinding finding(const char* rule,
                                  placewright::ShownFinding::Strength strength,
                                  placewright::Kind kind,
                                  const char* subject,
                                  const char* message);

/// The row with that text, anywhere in a tree.
QModelIndex rowNamed(const QTreeView& tree, const QString& name);
