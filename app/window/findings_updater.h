// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "model/base/result.h"
#include "model/change/change_set.h"
#include "model/rules/finding.h"
#include "views/findings/findings_source.h"
#include "views/structure/choices/choice.h"

#include <QTimer>

#include <map>
#include <memory>

namespace placewright {

class Checker;
class Session;

/// Keeps the findings of the option shown up to date with the document: once after however many changes came in a row,
/// and only when the picture of them has been painted.
class FindingsUpdater : public FindingsSource {
    Q_OBJECT

public:
    explicit FindingsUpdater(Session& session);
    ~FindingsUpdater() override;

    std::vector<ShownFinding> findings() const override;
    std::vector<WaiverLine> waivers() const override;
    int rulesChecked() const override { return static_cast<int>(m_rules.size()); }
    /// Rules that can't be used, each with the reason.
    std::vector<BrokenRule> broken() const;
    /// As the rules give them.
    const std::vector<Finding>& found() const { return m_found; }

    /// What the rules would say to edits that are not made, for the option shown; nothing while they can't be run.
    std::vector<Foresight> foresee(const std::vector<const Edit*>& edits);

    /// Every rule with how the option shown stands to it; empty while the rules can't be run.
    AssuranceList assurance();

    /// How many findings each of these options has; empty while the rules can't be run.
    std::map<Id, FindingCounts> countsOf(const std::vector<Id>& options);

    /// Checks at once what is not yet checked.
    void update();

Q_SIGNALS:
    /// The rules can't be run.
    void failed(const placewright::Error& error);

private:
    bool begin();
    void follow(const ChangeSet& changes);

    Session& m_session;
    std::unique_ptr<Checker> m_checker;
    std::map<QString, Rule> m_rules; ///< By id.
    std::vector<Finding> m_found;
    QTimer m_soon;
};

} // namespace placewright
