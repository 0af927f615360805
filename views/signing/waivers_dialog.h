// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_source.h"
#include "views/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace placewright {

/// All waivers of the option shown: what was set aside, why, by whom, and whether that still holds. One can be taken
/// back.
class WaiversDialog : public QDialog {
    Q_OBJECT

public:
    /// `source` must outlive the dialog.
    WaiversDialog(Session& session, const FindingsSource& source, QWidget* parent);

private:
    void fill();
    void takeBack();
    void showSubject();
    Id current() const;

    Session& m_session;
    const FindingsSource& m_source;
    QTreeWidget* m_list;
    QLabel* m_words;
    QPushButton* m_back;
    QPushButton* m_show;
};

/// "Holds", "The facts have changed", "No longer needed".
QString shownWord(WaiverState state);

} // namespace placewright
