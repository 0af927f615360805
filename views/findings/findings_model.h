// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_source.h"
#include "views/session/session.h"

#include <QAbstractItemModel>
#include <optional>

namespace placewright {

/// Findings in groups: must, expected, may, to confirm, set aside; narrowed by words and strength.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Group { must, expected, may, toConfirm, setAside };

    FindingsModel(Session& session, const FindingsSource& source, QObject* parent);

    void refresh();
    void setWords(const QString& words);
    /// Nothing shows all groups.
    void setGroup(std::optional<Group> group);

    /// Null for a heading.
    const ShownFinding* findingAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& rule, const Id& subject) const;
    /// Null for a finding.
    std::optional<Group> groupAt(const QModelIndex& index) const;
    int total() const { return static_cast<int>(m_all.size()); }
    int falling() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What a finding is about, then its state, as the second line of its row.
    QString secondLine(const ShownFinding& finding) const;

private:
    struct Part
    {
        Group group;
        std::vector<const ShownFinding*> findings;
    };

    void sort();
    bool matches(const ShownFinding& finding) const;

    Session& m_session;
    const FindingsSource& m_source;
    std::vector<ShownFinding> m_all;
    std::vector<Part> m_parts;
    QString m_words;
    std::optional<Group> m_only;
};

QString groupName(FindingsModel::Group group);

} // namespace placewright
