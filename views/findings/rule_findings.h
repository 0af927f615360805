// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/findings/findings_source.h"
#include "views/session/session.h"

#include <QHash>

namespace placewright {

/// The rule engine's findings as the list shows them, with what each rule asks for.
class RuleFindings : public FindingsSource {
    Q_OBJECT

public:
    explicit RuleFindings(const Session& session, QObject* parent = nullptr);

    std::vector<ShownFinding> findings() const override { return m_findings; }
    int rulesChecked() const override { return m_rules; }

public Q_SLOTS:
    /// Takes over what the engine has found; the rules' own texts are read with the first.
    void setFindings(const std::vector<placewright::Finding>& findings);

private:
    void readStatements();

    const Session& m_session;
    QStringList m_packs; ///< Whose statements are read.
    QHash<QString, QString> m_statements;
    std::vector<ShownFinding> m_findings;
    int m_rules = 0;
};

} // namespace placewright
