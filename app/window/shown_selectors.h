// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QObject>
#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QToolBar;

namespace placewright {

class Session;

/// The two lists in the toolbar that choose which option and which system the views show. The systems' is there only
/// where there are several.
class ShownSelectors : public QObject {
    Q_OBJECT

public:
    /// Adds the lists at the end of the bar.
    explicit ShownSelectors(QToolBar* bar);

    void follow(Session* session);

private:
    struct Selector {
        QComboBox* box = nullptr;
        QAction* labelAction = nullptr;
        QAction* boxAction = nullptr;
    };
    Selector addSelector(QToolBar* bar, const QString& label, const QString& name);
    void refresh();

    Selector m_options;
    Selector m_systems;
    QPointer<Session> m_session;
};

} // namespace placewright
