// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/trace_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace placewright {

TraceDialog::TraceDialog(Session& session, const Id& function, QWidget* parent)
    : QDialog(parent), m_session(session), m_function(function), m_place(new QComboBox), m_words(new QPlainTextEdit) {
    setObjectName(QStringLiteral("traceDialog"));
    setWindowTitle(tr("Who decides, and by what right"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_place->setObjectName(QStringLiteral("place"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("From who decides back to who is accountable"));
    auto* form = new QFormLayout;
    form->addRow(tr("For &place:"), m_place);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_words, 1);
    all->addWidget(buttons);
    refill();
    connect(m_place, &QComboBox::currentIndexChanged, this, &TraceDialog::follow);
    connect(&session.document(), &Document::changed, this, &TraceDialog::refill);
    connect(&session, &Session::shownChanged, this, &QDialog::close);
    connect(&session, &QObject::destroyed, this, &QDialog::close);
    resize(460, 260);
    // What it tells is lit on the drawing, so it keeps to the corner.
    if (parent) {
        constexpr int fromEdge = 32;
        const QRect window = parent->window()->geometry();
        move(window.right() - width() - fromEdge, window.bottom() - height() - fromEdge);
    }
}

std::vector<Id> TraceDialog::wayOf(const Trace& trace) {
    std::vector<Id> way;
    const auto add = [&](const Id& id) {
        if (!id.isNull() && std::find(way.begin(), way.end(), id) == way.end())
            way.push_back(id);
    };
    for (const TraceDecision& decision : trace.decisions)
        for (const TraceChain& chain : decision.chains)
            for (const TraceStep& step : chain.steps) {
                add(step.body);
                add(step.delegation);
            }
    add(trace.accountable);
    return way;
}

void TraceDialog::refill() {
    if (!m_session.design().get<Function>(m_function)) {
        close();
        return;
    }
    const QSignalBlocker quiet(m_place);
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    m_place->addItem(tr("any"));
    for (const Place* place : inOrder(m_session.design().table<Place>()))
        m_place->addItem(m_session.design().nameOf(place->id), place->id.text());
    m_place->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_place->findData(chosen)));
    follow();
}

void TraceDialog::follow() {
    const auto found = trace(m_session.design(), m_function, Id(m_place->currentData().toString()));
    m_words->setPlainText(found ? found->text() : found.error().sentence());
    if (found)
        m_session.select(wayOf(*found));
}

} // namespace placewright
