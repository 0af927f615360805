// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/weighing/criterion_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace placewright {

namespace {

QLineEdit* field(const char* name, const QString& text) {
    auto* edit = new QLineEdit(text);
    edit->setObjectName(QLatin1String(name));
    return edit;
}

QString numberShown(const Recorded<double>& number) {
    return number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

/// Nothing for an empty field; not good if what stands there is no number.
Recorded<double> numberIn(const QLineEdit* edit, bool& good) {
    if (!edit || edit->text().trimmed().isEmpty())
        return std::nullopt;
    bool read = false;
    const double number = QLocale().toDouble(edit->text().trimmed(), &read);
    good = good && read;
    return read ? Recorded<double>(number) : std::nullopt;
}

Count weightIn(const QLineEdit* edit, bool& good) {
    if (edit->text().trimmed().isEmpty())
        return std::nullopt;
    bool read = false;
    const qint64 number = QLocale().toLongLong(edit->text().trimmed(), &read);
    read = read && number >= 0;
    good = good && read;
    return read ? Count(number) : std::nullopt;
}

} // namespace

CriterionDialog::CriterionDialog(const Criterion& before,
                                 std::vector<MeasureKind> measures,
                                 MeasuredBy measuredBy,
                                 QWidget* parent)
    : QDialog(parent),
      m_before(before),
      m_measuredBy(std::move(measuredBy)),
      m_name(field("criterionName", before.name.value_or(QString()))),
      m_description(new QPlainTextEdit(before.description.value_or(QString()))),
      m_weight(field("criterionWeight", before.weight ? QLocale().toString(*before.weight) : QString())),
      m_missing(new QLabel) {
    setObjectName(QStringLiteral("criterionDialog"));
    setWindowTitle(before.measure ? tr("A measured criterion") : tr("A criterion that people score"));
    m_name->setMinimumWidth(420);
    m_description->setObjectName(QStringLiteral("criterionDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(70);
    m_weight->setPlaceholderText(tr("A whole number; 0 leaves it out"));
    m_missing->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (before.measure) {
        m_measure = new QComboBox;
        m_measure->setObjectName(QStringLiteral("criterionMeasure"));
        for (const MeasureKind kind : measures)
            m_measure->addItem(nameOf(kind), static_cast<int>(kind));
        m_measure->setCurrentIndex(std::max(0, m_measure->findData(static_cast<int>(*before.measure))));
        m_figure = new QComboBox;
        m_figure->setObjectName(QStringLiteral("criterionFigure"));
        m_more = new QRadioButton(tr("&More is better"));
        m_more->setObjectName(QStringLiteral("criterionMore"));
        m_less = new QRadioButton(tr("&Less is better"));
        m_less->setObjectName(QStringLiteral("criterionLess"));
        m_more->setChecked(before.better == Better::more);
        m_less->setChecked(before.better == Better::less);
        m_least = field("criterionLeast", numberShown(before.least));
        m_most = field("criterionMost", numberShown(before.most));
        m_least->setPlaceholderText(tr("The least of the options compared"));
        m_most->setPlaceholderText(tr("The most of the options compared"));
        form->addRow(tr("M&easure"), m_measure);
        form->addRow(tr("&Figure"), m_figure);
    }
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&What it means"), m_description);
    if (before.measure) {
        auto* direction = new QHBoxLayout;
        direction->addWidget(m_more);
        direction->addWidget(m_less);
        direction->addStretch(1);
        form->addRow(tr("What is better"), direction);
        form->addRow(tr("Scale f&rom"), m_least);
        form->addRow(tr("Scale &to"), m_most);
    }
    form->addRow(tr("Wei&ght"), m_weight);
    form->addRow(m_missing);
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_measure) {
        connect(m_measure, &QComboBox::currentIndexChanged, this, &CriterionDialog::fillFigures);
        connect(m_figure, &QComboBox::currentIndexChanged, this, &CriterionDialog::suggestName);
        for (QRadioButton* button : {m_more, m_less})
            connect(button, &QRadioButton::toggled, this, &CriterionDialog::showWhatIsMissing);
        fillFigures();
    }
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &CriterionDialog::showWhatIsMissing);
    showWhatIsMissing();
    (m_measure ? static_cast<QWidget*>(m_measure) : m_name)->setFocus();
}

void CriterionDialog::fillFigures() {
    const auto kind = static_cast<MeasureKind>(m_measure->currentData().toInt());
    m_figures = figuresOf(m_measuredBy(kind));
    m_figure->clear();
    int chosen = 0;
    for (const Figure& figure : m_figures) {
        if (kind == m_before.measure && figure.kind == m_before.figure.value_or(FigureKind::row) &&
            figure.row == m_before.row.value_or(QString()))
            chosen = m_figure->count();
        m_figure->addItem(figure.name);
    }
    m_figure->setCurrentIndex(chosen);
    suggestName();
}

void CriterionDialog::suggestName() {
    if (!m_name->text().isEmpty() && m_name->text() != m_suggested)
        return;
    m_suggested = m_figure->currentText();
    m_name->setText(m_suggested);
}

void CriterionDialog::showWhatIsMissing() {
    bool numbers = true;
    const Recorded<double> least = numberIn(m_least, numbers);
    const Recorded<double> most = numberIn(m_most, numbers);
    weightIn(m_weight, numbers);
    QString missing;
    if (m_name->text().trimmed().isEmpty())
        missing = tr("It needs a name.");
    else if (!numbers)
        missing = tr("The ends of the scale are numbers, a weight is a whole number, 0 or more; each may be left empty.");
    else if (least && most && *least >= *most)
        missing = tr("The scale runs from a smaller number to a larger one, whatever is better.");
    else if (m_more && !m_more->isChecked() && !m_less->isChecked())
        missing = tr("It scores nothing until you say whether more or less of it is better.");
    m_missing->setText(missing);
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty() && numbers && !(least && most && *least >= *most));
}

Criterion CriterionDialog::criterion() const {
    Criterion made = m_before;
    bool good = true;
    made.name = m_name->text();
    made.description = m_description->toPlainText();
    made.weight = weightIn(m_weight, good);
    if (!m_measure)
        return made;
    made.measure = static_cast<MeasureKind>(m_measure->currentData().toInt());
    if (const int at = m_figure->currentIndex(); at >= 0) {
        const Figure& figure = m_figures[static_cast<std::size_t>(at)];
        made.figure = figure.kind;
        made.row = figure.kind == FigureKind::row ? Text(figure.row) : Text();
    }
    made.better = m_more->isChecked()   ? Recorded<Better>(Better::more)
                  : m_less->isChecked() ? Recorded<Better>(Better::less)
                                        : std::nullopt;
    made.least = numberIn(m_least, good);
    made.most = numberIn(m_most, good);
    return made;
}

} // namespace placewright
