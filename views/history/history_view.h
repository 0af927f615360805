// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <QWidget>

class QTreeWidget;

namespace placewright {

/// Every edit of the document, newest first, and a line for how it was opened. Enter or a double click goes there.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    QTreeWidget* list() const { return m_list; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshIfShown();
    void goToRow();

    Session& m_session;
    QTreeWidget* m_list;
    bool m_stale = true;
};

} // namespace placewright
