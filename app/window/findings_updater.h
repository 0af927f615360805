// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/change_set.h"
#include "model/rules/finding.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace placewright {

class Checker;
class Session;

/// Keeps the findings of the option shown up to date with the document: once after however many changes came in a row, and only
/// when the picture of them has been painted.
class FindingsUpdater : public QObject
{
    Q_OBJECT

public:
    explicit FindingsUpdater(Session& session);
    ~FindingsUpdater() override;

    const std::vector<Finding>& findings() const { return m_findings; }
    /// Checks at once what is not yet checked.
    void update();

Q_SIGNALS:
    void updated(const std::vector<placewright::Finding>& findings);
    /// The rules can't be run; said once.
    void failed(const placewright::Error& error);

private:
    bool begin();
    void follow(const ChangeSet& changes);

    Session& m_session;
    std::unique_ptr<Checker> m_checker;
    std::vector<Finding> m_findings;
    QTimer m_soon;
};

} // namespace placewright
