// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/measures/figure.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace placewright {

/// What a criterion is: a figure of a measure, with the direction that people choose, or something that they score
/// themselves.
class CriterionDialog : public QDialog {
    Q_OBJECT

public:
    /// Measures the options that are weighed.
    using MeasuredBy = std::function<Measure(MeasureKind kind)>;

    CriterionDialog(const Criterion& before, std::vector<MeasureKind> measures, MeasuredBy measuredBy, QWidget* parent = nullptr);

    /// As it is filled in; id and rank are those of the one before.
    Criterion criterion() const;

private:
    void fillFigures();
    void suggestName();
    void showWhatIsMissing();

    Criterion m_before;
    MeasuredBy m_measuredBy;
    std::vector<Figure> m_figures;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QComboBox* m_measure = nullptr; ///< Null where people score.
    QComboBox* m_figure = nullptr;
    QRadioButton* m_more = nullptr;
    QRadioButton* m_less = nullptr;
    QLineEdit* m_least = nullptr;
    QLineEdit* m_most = nullptr;
    QLineEdit* m_weight;
    QLabel* m_missing;
    QPushButton* m_ok;
    QString m_suggested; ///< The name as long as nobody has typed one.
};

} // namespace placewright
