// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/sentence_page.h"

#include "model/domain/field.h"
#include "model/domain/labels.h"
#include "model/rules/own_rules.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace placewright {

namespace {

QString questionName(const QString& field) {
    return field == u"organisationKind" ? SentencePage::tr("kind of organisation it is drawn from")
                                        : fieldLabel(*findField(Kind::seat, field)).toLower();
}

void choose(QComboBox* box, const QString& data) {
    if (const int at = box->findData(data); at >= 0)
        box->setCurrentIndex(at);
}

/// A label as it stands within a sentence: what is written in capitals stays so.
QString insideSentence(const QString& label) {
    const bool isAbbreviation = label.size() > 1 && label[1].isUpper();
    return isAbbreviation ? label : label.left(1).toLower() + label.mid(1);
}

} // namespace

SentencePage::SentencePage(const OwnRule& rule, QWidget* parent)
    : QWidget(parent),
      m_subject(new QComboBox),
      m_atLeast(new QSpinBox),
      m_field(new QComboBox),
      m_value(new QComboBox) {
    m_subject->addItem(tr("place"), QStringLiteral("place"));
    m_subject->addItem(tr("forum"), QStringLiteral("forum"));
    m_subject->addItem(tr("collaborative"), QStringLiteral("collaborative"));
    m_atLeast->setRange(1, 99);
    for (const SeatQuestion& question : seatQuestions()) {
        const QString field = QString::fromLatin1(question.field);
        m_field->addItem(questionName(field), field);
    }
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_subject->setObjectName(QStringLiteral("ruleSubject"));
    m_atLeast->setObjectName(QStringLiteral("ruleAtLeast"));
    m_field->setObjectName(QStringLiteral("ruleField"));
    m_value->setObjectName(QStringLiteral("ruleValue"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int at, const QString& words, QWidget* field) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(0, tr("&Every"), m_subject);
    row(1, tr("has at &least"), m_atLeast);
    row(2, tr("seats &where the"), m_field);
    row(3, tr("&is"), m_value);
    grid->setRowStretch(4, 1);

    choose(m_subject, rule.subject.value_or(QString()));
    m_atLeast->setValue(static_cast<int>(std::clamp<qint64>(rule.atLeast.value_or(1), 1, 99)));
    choose(m_field, rule.field.value_or(QString()));
    fillValues();
    if (rule.value) {
        choose(m_value, *rule.value);
        if (m_value->currentData() != *rule.value)
            m_value->setEditText(*rule.value);
    }
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        Q_EMIT changed();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SentencePage::changed);
    connect(m_atLeast, &QSpinBox::valueChanged, this, &SentencePage::changed);
    connect(m_value, &QComboBox::editTextChanged, this, &SentencePage::changed);
}

void SentencePage::fillValues() {
    m_value->clear();
    for (const SeatQuestion& question : seatQuestions())
        if (m_field->currentData() == QString::fromLatin1(question.field))
            for (const QString& word : question.words)
                m_value->addItem(wordLabel(word), word);
}

QString SentencePage::value() const {
    const QString typed = m_value->currentText().trimmed();
    const int at = m_value->findText(typed);
    return at >= 0 ? m_value->itemData(at).toString() : typed;
}

void SentencePage::put(OwnRule& rule) const {
    rule.subject = m_subject->currentData().toString();
    rule.atLeast = m_atLeast->value();
    rule.field = m_field->currentData().toString();
    rule.value = value();
    rule.query.reset();
    rule.message.reset();
}

QString SentencePage::sentence() const {
    return tr("Every %1 has at least %n seat(s) where the %2 is %3", nullptr, m_atLeast->value())
        .arg(m_subject->currentText(), m_field->currentText(), insideSentence(m_value->currentText().trimmed()));
}

} // namespace placewright
