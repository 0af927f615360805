// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/sheets/sheet_maker.h"
#include "views/drawing/publication/preflight.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace placewright {

class Session;
class SheetPreview;

/// Chooses the sheets of the published map, shows each as it will be printed, and lists what is wrong with them before they
/// are saved as PDF or printed. Remembers what was chosen.
class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    /// What is `known` of the option shown need not be checked again; may be null.
    SheetsDialog(const Session& session, std::shared_ptr<const KnownChecks> known, QWidget* parent);

    SheetPlan plan() const;
    const std::vector<PreflightIssue>& issues() const { return m_issues; }

    void done(int result) override;

private:
    QWidget* choices();
    QWidget* results();
    void restore();
    void fillPages();
    void orderSheets();
    void showMade();
    void showSheet(int row);
    void followTo(int issue);
    void spread();
    void savePdf();
    void print();

    const Session& m_session;
    const std::shared_ptr<const KnownChecks> m_known;
    QListWidget* m_parts;
    QComboBox* m_only;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_words;
    QComboBox* m_scale;
    QDoubleSpinBox* m_leastType;
    QCheckBox* m_split;
    QComboBox* m_tile;
    QListWidget* m_sheets;
    SheetPreview* m_preview;
    QLabel* m_verdict;
    QListWidget* m_preflight;
    QPushButton* m_spread;
    QPushButton* m_save;
    QPushButton* m_print;
    SheetMaker m_maker;
    QTimer m_soon;
    std::vector<PreflightIssue> m_issues;
};

} // namespace placewright
