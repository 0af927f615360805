// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/details_area.h"
#include "views/fixes/quick_fixes.h"
#include "views/session/session.h"

class QLabel;
class QPushButton;

namespace placewright {

class FillButton;

/// All that is known of one finding: reason, source, how to put it right, whom it concerns, and what can be done at
/// once.
class FindingDetails : public DetailsArea {
    Q_OBJECT

public:
    explicit FindingDetails(Session& session, QWidget* parent = nullptr);

    /// `fixAll` puts right all findings of the same rule.
    void show(const ShownFinding& finding, std::optional<QuickFix> fix, std::optional<QuickFix> fixAll);
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void confirmWanted();
    void setAsideWanted();
    void takeBackWanted();
    /// A person wants to fill in what isn't recorded.
    void fieldWanted(const placewright::Id& id, const QString& key);

private:
    void showReason(const ShownFinding& finding);
    void showLinks(const ShownFinding& finding);
    void fillWays();
    /// Shows on the drawing what a fix would do, or (null) nothing any more.
    void preview(const QuickFix* fix);
    void carryOut(const QuickFix& fix);
    QString lapsedWords(const ShownFinding& finding) const;
    void openReference();

    Session& m_session;
    QLabel* m_nothingChosen;
    QLabel* m_strength;
    QLabel* m_message;
    QPushButton* m_fixButton;
    QPushButton* m_fixAllButton;
    FillButton* m_fillButton;
    QPushButton* m_confirm;
    QPushButton* m_aside;
    QPushButton* m_back;
    QLabel* m_reason;
    QLabel* m_links;
    std::optional<QuickFix> m_fix;
    std::optional<QuickFix> m_fixAll;
    ShownFinding m_shown;
};

} // namespace placewright
