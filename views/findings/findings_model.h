// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_grouping.h"
#include "views/session/session.h"

#include <QAbstractItemModel>

#include <optional>
#include <set>

namespace placewright {

/// Findings in parts, narrowed by words and strength. Remembers which of them the last change has brought.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    FindingsModel(Session& session, const FindingsSource& source, QObject* parent);

    void refresh();
    void setWords(const QString& words);
    /// Nothing shows all groups.
    void setGroup(std::optional<FindingGroup> group);
    void setGrouping(Grouping grouping);

    /// Null for a heading.
    const ShownFinding* findingAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& rule, const Id& subject) const;
    /// What a heading is known by; nothing for a finding.
    std::optional<QString> headingAt(const QModelIndex& index) const;
    int total() const { return static_cast<int>(m_all.size()); }
    const std::vector<ShownFinding>& all() const { return m_all; }

    /// True for what the last change of the design has brought.
    bool isNew(const ShownFinding& finding) const;
    int newOnes() const { return static_cast<int>(m_new.size()); }
    /// How many the last change has put right.
    int putRight() const { return m_putRight; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What a finding is about, then its state, as the second line of its row.
    QString secondLine(const ShownFinding& finding) const;

private:
    using Key = std::pair<QString, Id>;

    void sort();
    void compare();
    bool matches(const ShownFinding& finding) const;

    Session& m_session;
    const FindingsSource& m_source;
    std::vector<ShownFinding> m_all;
    std::vector<FindingPart> m_parts;
    QString m_words;
    std::optional<FindingGroup> m_only;
    Grouping m_grouping = Grouping::strength;
    std::set<Key> m_known;  ///< Those of the option that was looked at last.
    std::set<Key> m_waived; ///< Those of them that a waiver set aside.
    std::optional<Id> m_knownOf;
    std::set<Key> m_new;
    int m_putRight = 0;
};

} // namespace placewright
