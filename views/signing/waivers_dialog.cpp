// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signing/waivers_dialog.h"

#include "model/domain/labels.h"
#include "model/edits/assurance.h"
#include "model/map/map_words.h"
#include "model/rules/rule_statement.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

namespace {

constexpr int waiverRole = Qt::UserRole;
constexpr int subjectRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2;

QString ruleWords(const Design& design, const Waiver& waiver) {
    const QString rule = waiver.rule.value_or(QString());
    const QString statement = statementOf(design.workspace().info, rule);
    return statement.isEmpty() ? WaiversDialog::tr("Rule: %1").arg(rule) : WaiversDialog::tr("Rule: %1 (%2)").arg(statement, rule);
}

} // namespace

QString shownWord(WaiverState state) {
    switch (state) {
    case WaiverState::inForce:
        return WaiversDialog::tr("Holds");
    case WaiverState::lapsed:
        return WaiversDialog::tr("The facts have changed");
    case WaiverState::notNeeded:
        break;
    }
    return WaiversDialog::tr("No longer needed");
}

WaiversDialog::WaiversDialog(Session& session, const FindingsSource& source, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_source(source),
      m_list(new QTreeWidget),
      m_words(new QLabel) {
    setObjectName(QStringLiteral("waiversDialog"));
    setWindowTitle(tr("Waivers"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_list->setHeaderLabels({tr("State"), tr("About"), tr("Reason"), tr("By"), tr("On")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    auto* buttons = new QDialogButtonBox;
    m_show = buttons->addButton(tr("&Show on the drawing"), QDialogButtonBox::ActionRole);
    m_back = buttons->addButton(tr("&Take back"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &WaiversDialog::takeBack);
    connect(m_show, &QPushButton::clicked, this, &WaiversDialog::showSubject);
    connect(m_list, &QTreeWidget::itemActivated, this, &WaiversDialog::showSubject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        m_words->setText(item ? item->data(0, wordsRole).toString() : QString());
        m_back->setEnabled(item);
        m_show->setEnabled(item);
    });
    connect(&source, &FindingsSource::changed, this, &WaiversDialog::fill);
    fill();
    resize(760, 380);
}

void WaiversDialog::fill() {
    const Id before = current();
    m_list->clear();
    const Design design = m_session.design();
    for (const WaiverLine& line : m_source.waivers()) {
        const Waiver& waiver = line.waiver;
        auto* item = new QTreeWidgetItem(
            m_list, {shownWord(line.state), displayName(design, waiver.subject), waiver.reason.value_or(QString()),
                     waiver.by.value_or(QString()), dateWords(waiver.on.value_or(QString()))});
        QStringList words{waiver.reason.value_or(tr("No reason is recorded.")),
                          ruleWords(design, waiver)};
        if (waiver.found)
            words << tr("Found then: %1").arg(*waiver.found);
        if (!line.now.isEmpty())
            words << tr("Found now: %1").arg(line.now);
        item->setData(0, wordsRole, words.join(u'\n'));
        item->setData(0, waiverRole, waiver.id.text());
        item->setData(0, subjectRole, waiver.subject.text());
        item->setToolTip(2, waiver.reason.value_or(QString()));
        if (waiver.id == before)
            m_list->setCurrentItem(item);
    }
    for (int each : {0, 1, 3, 4})
        m_list->resizeColumnToContents(each);
    m_list->setColumnWidth(1, std::min(m_list->columnWidth(1), 240));
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const bool any = m_list->topLevelItemCount() > 0;
    m_back->setEnabled(any);
    m_show->setEnabled(any);
    if (!any)
        m_words->setText(tr("Nothing has been waived in this option. A finding is waived in the findings panel, with a reason."));
}

Id WaiversDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? Id(item->data(0, waiverRole).toString()) : Id();
}

void WaiversDialog::takeBack() {
    if (const Id waiver = current(); !waiver.isNull())
        m_session.apply(placewright::takeBack(m_session.design(), waiver));
}

void WaiversDialog::showSubject() {
    const QTreeWidgetItem* item = m_list->currentItem();
    const Id subject = item ? Id(item->data(0, subjectRole).toString()) : Id();
    if (m_session.design().locate(subject)) {
        m_session.reveal(subject);
        accept();
    }
}

} // namespace placewright
