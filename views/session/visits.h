// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <deque>

namespace placewright {

/// What was looked at in a window, to go back and forward through: one thing selected, in a view of an option and system.
class Visits : public QObject {
    Q_OBJECT

public:
    struct Visit {
        int view = 0; ///< As the window numbers its views.
        Id option;
        Id system;
        Id thing; ///< Null for the drawing as a whole.

        friend bool operator==(const Visit&, const Visit&) = default;
    };

    explicit Visits(Session& session, QObject* parent = nullptr);

    /// The view that is now in the middle of the window.
    void setView(int view);
    bool canGoBack() const { return previous() >= 0; }
    bool canGoForward() const { return next() >= 0; }
    /// Shows what was looked at before; what is no longer there is passed by.
    void back() { go(previous()); }
    void forward() { go(next()); }
    /// The things looked at last, the latest first, without what is selected now; each once.
    std::vector<Id> latest(std::size_t most) const;

Q_SIGNALS:
    /// The window is to show this view.
    void viewWanted(int view);
    void changed();

private:
    void note();
    void go(int to);
    int previous() const { return nearest(m_at - 1, -1); }
    int next() const { return nearest(m_at + 1, 1); }
    int nearest(int from, int step) const;
    bool isThere(const Visit& visit) const;
    Visit here() const;

    Session& m_session;
    std::deque<Visit> m_visits;
    int m_at = 0;
    int m_view = 0;
    bool m_going = false;
};

} // namespace placewright
