// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QCoreApplication>

#include <memory>

namespace placewright {

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

/// A row of the outline: an entity, a heading, or a hint where a heading has nothing below it yet.
struct OutlineNode {
    enum class Role { entity, heading, hint };

    Role role = Role::heading;
    QString key; ///< Names the row among its siblings.
    Id id;       ///< Null for headings and hints.
    Kind kind = Kind::workspace;
    QString name;
    QString detail; ///< Said beside the name: who a seat is drawn from, how many there are.
    QString search; ///< Further words by which it can be found, such as a short name.
    bool vacant = false;

    OutlineNode* parent = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;

    OutlineNode& add(std::unique_ptr<OutlineNode> child);
    int row() const;
};

/// Everything of one option for one system: structure, shared organisations and people, functions, records.
std::unique_ptr<OutlineNode> outlineOf(const Design& design, const Id& system);

/// The part of the outline that lists organisations, people, functions and records.
void addRecordsTo(OutlineNode& root, const Design& design);

std::unique_ptr<OutlineNode> headingNode(const QString& key, const QString& name);
std::unique_ptr<OutlineNode> hintNode(const QString& words);
std::unique_ptr<OutlineNode> entityNode(Kind kind, const Id& id, const QString& name, const QString& detail = {});

} // namespace placewright
