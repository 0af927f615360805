// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <QDialog>

class QLineEdit;

namespace placewright {

/// Asks for a question and parks it on an entity.
class ParkDialog : public QDialog {
    Q_OBJECT

public:
    ParkDialog(Session& session, const Id& subject, QWidget* parent = nullptr);

    void accept() override;

private:
    Session& m_session;
    Id m_subject;
    QLineEdit* m_text;
};

} // namespace placewright
