// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace placewright {

class Session;

/// Asks for what a new thing needs at least: its kind, its name, and for a forum what it stands under.
class AddDialog : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        QString words;
        int value;
    };

    AddDialog(const QString& title, QWidget* parent);

    void setKinds(const QString& label, const std::vector<Choice>& kinds, int chosen);
    /// Offers the forums of the session's system, and none.
    void setParents(const QString& label, const Session& session, const Id& chosen);

    int kind() const;
    QString name() const;
    Id parentForum() const;

private:
    QFormLayout* m_form;
    QComboBox* m_kind = nullptr;
    QComboBox* m_parent = nullptr;
    QLineEdit* m_name;
    QPushButton* m_add;
};

} // namespace placewright
