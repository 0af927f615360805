// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_job.h"
#include "app/window/central_views.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace placewright {

class Session;

/// Asks what to write, in which form and where to. Remembers what was chosen last; asks before it replaces a file.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Session& session, ShownView shown, QWidget* parent);

    ExportJob job() const;
    QString path() const;

    void accept() override;

private:
    void offerForms();
    void followForm();
    void browse();
    ExportForm form() const;

    const Session& m_session;
    QComboBox* m_what;
    QComboBox* m_form;
    QComboBox* m_paper;
    QSpinBox* m_dpi;
    QLineEdit* m_path;
    QPushButton* m_export;
};

/// What belongs to a view: what is offered first to export or print.
ExportWhat exportWhatOf(ShownView shown);

/// Says that a file was written, and offers to open it or its folder.
void sayExported(QWidget& window, const QString& path);

/// Asks, writes, and says where; errors are shown.
void exportAsking(QWidget& window, Session& session, ShownView shown, const std::shared_ptr<const KnownChecks>& known);

} // namespace placewright
