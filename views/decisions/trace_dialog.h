// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/trace.h"
#include "views/session/session.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace placewright {

/// Who decides a function, by what right, back to who is accountable, in words; the way is selected, so that the structure lights
/// it up. Stays open beside the window and follows what changes.
class TraceDialog : public QDialog {
    Q_OBJECT

public:
    TraceDialog(Session& session, const Id& function, QWidget* parent = nullptr);

    /// All that the ways run through: bodies, and the delegations between them.
    static std::vector<Id> wayOf(const Trace& trace);

private:
    void refill();
    void follow();

    Session& m_session;
    const Id m_function;
    QComboBox* m_place;
    QPlainTextEdit* m_words;
};

} // namespace placewright
