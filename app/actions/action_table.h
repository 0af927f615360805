// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QMenu;
class QToolBar;

namespace placewright {

/// One thing a person can ask for. Menus, toolbar, context menus and the page of shortcuts are all made from these.
struct ActionSpec {
    QString id;   ///< Topic and name, such as "file.save"; never shown.
    QString text; ///< With the letter to press after Alt marked by &.
    QList<QKeySequence> shortcuts{};
    QString icon{}; ///< Name of a file of resources/icons without ending; empty for none.
    QString tip{};  ///< A sentence for the status bar.
    std::function<void()> run;
    std::function<bool()> enabled{};  ///< Left out where it can always be done.
    std::function<bool()> checked{};  ///< Given for what is on or off.
    std::function<QString()> label{}; ///< Given where the text says what it would do: "Undo add place".
};

/// All actions of a window, by topic.
class ActionTable : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A topic is a menu: its name has its Alt letter.
    void addTopic(const QString& topic, const QString& name);
    QAction* add(ActionSpec spec);
    /// The action of an id that was added.
    QAction* at(const QString& id) const;

    struct Topic {
        QString id;
        QString name;
        std::vector<QString> actions;
    };
    const std::vector<Topic>& topics() const { return m_topics; }

    /// Adds actions in the order of `ids`; "-" stands for a separator.
    void fill(QMenu* menu, const QStringList& ids) const;
    void fill(QToolBar* bar, const QStringList& ids) const;

    /// Asks each action anew whether it can be done, is on, and what it is called.
    void refresh();

private:
    struct Entry {
        ActionSpec spec;
        QAction* action;
    };
    std::vector<Topic> m_topics;
    std::map<QString, Entry> m_entries;
};

} // namespace placewright
