// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clipboard/paste_list_dialog.h"

#include "model/domain/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

namespace placewright {

namespace {

template <class E>
void fill(QComboBox* box, E usual) {
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i)
        box->addItem(wordLabel(QLatin1String(Vocabulary<E>::words[i])), static_cast<int>(i));
    box->setCurrentIndex(static_cast<int>(usual));
}

} // namespace

PasteListDialog::PasteListDialog(Session& session, const QString& text, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_lines(pastedLines(session.design(), text)),
      m_asSeats(new QRadioButton(tr("&Seats on"))),
      m_asOrganisations(new QRadioButton(tr("New &organisations:"))),
      m_target(new QComboBox),
      m_category(new QComboBox),
      m_kind(new QComboBox),
      m_preview(new QTreeWidget),
      m_sum(new QLabel) {
    setObjectName(QStringLiteral("pasteListDialog"));
    setWindowTitle(tr("Paste a list"));
    m_target->setObjectName(QStringLiteral("pasteTarget"));
    m_target->setAccessibleName(tr("The forum, place or collaborative the seats are on"));
    m_category->setAccessibleName(tr("Category of the seats"));
    m_kind->setAccessibleName(tr("Kind of the organisations"));
    m_kind->setObjectName(QStringLiteral("pasteKind"));
    m_asOrganisations->setObjectName(QStringLiteral("pasteAsOrganisations"));
    m_preview->setHeaderLabels({tr("Line"), tr("What comes of it")});
    m_preview->setRootIsDecorated(false);
    m_preview->setAccessibleName(tr("What would come of each line"));
    m_preview->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_sum->setWordWrap(true);
    addTargets();
    fill<OrganisationKind>(m_kind, OrganisationKind::nhsTrust);
    fill<SeatCategory>(m_category, usualCategory(session.design(), target()));

    auto* buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_asSeats, 0, 0);
    grid->addWidget(m_target, 0, 1);
    grid->addWidget(m_category, 0, 2);
    grid->addWidget(m_asOrganisations, 1, 0);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_preview, 2, 0, 1, 3);
    grid->addWidget(m_sum, 3, 0, 1, 3);
    grid->addWidget(buttons, 4, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);

    const bool anywhere = m_target->count() > 0;
    m_asSeats->setEnabled(anywhere);
    const bool here = !joinTarget(session.design(), session.selectedOne()).isNull();
    (anywhere && here ? m_asSeats : m_asOrganisations)->setChecked(true);
    connect(m_asSeats, &QRadioButton::toggled, this, &PasteListDialog::show);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        m_category->setCurrentIndex(static_cast<int>(usualCategory(m_session.design(), target())));
        show();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, &PasteListDialog::show);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PasteListDialog::show);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteListDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show();
    resize(700, 480);
}

void PasteListDialog::addTargets() {
    const Design design = m_session.design();
    std::set<Id> housed;
    const auto add = [&](const Id& id) {
        m_target->addItem(displayName(design, id), id.text());
        if (id == joinTarget(design, m_session.selectedOne()))
            m_target->setCurrentIndex(m_target->count() - 1);
    };
    for (const Place* place : inOrder(design.table<Place>())) {
        housed.insert(place->forum);
        add(place->id);
    }
    for (const Collaborative* collaborative : inOrder(design.table<Collaborative>())) {
        housed.insert(collaborative->forum);
        add(collaborative->id);
    }
    for (const Forum* forum : inOrder(design.table<Forum>()))
        if (!housed.contains(forum->id))
            add(forum->id);
}

Id PasteListDialog::target() const {
    return Id(m_target->currentData().toString());
}

std::vector<NewSeat> PasteListDialog::seats() const {
    return asSeats(m_session.design(), target(), m_lines, static_cast<SeatCategory>(m_category->currentData().toInt()));
}

std::vector<NewOrganisation> PasteListDialog::organisations() const {
    return asOrganisations(m_lines, static_cast<OrganisationKind>(m_kind->currentData().toInt()));
}

void PasteListDialog::show() {
    const bool asSeats = m_asSeats->isChecked();
    m_target->setEnabled(asSeats);
    m_category->setEnabled(asSeats);
    m_kind->setEnabled(!asSeats);
    m_preview->clear();
    const Design design = m_session.design();
    const auto seats = asSeats ? this->seats() : std::vector<NewSeat>();
    const auto bodies = asSeats ? std::vector<NewOrganisation>() : organisations();
    for (const PastedLine& line : m_lines) {
        QString words = tr("is there already, left out");
        if (asSeats) {
            for (const NewSeat& seat : seats)
                if (line.known.isNull() ? seat.title == line.name : seat.drawnFrom == line.known)
                    words = line.known.isNull()
                                ? tr("vacant seat: %1").arg(wordLabel(wordOf(seat.category)))
                                : tr("vacant seat drawn from it: %1").arg(wordLabel(wordOf(seat.category)));
        } else {
            for (const NewOrganisation& body : bodies)
                if (body.name == line.name)
                    words = wordLabel(design.workspace(), wordOf(body.kind));
        }
        new QTreeWidgetItem(m_preview, {line.name, words});
    }
    const auto count = static_cast<int>(asSeats ? seats.size() : bodies.size());
    m_add->setEnabled(count > 0);
    m_sum->setText(m_lines.empty() ? tr("There is no line with words on the clipboard.")
                   : asSeats       ? tr("%n seat(s) will be added.", nullptr, count)
                                   : tr("%n organisation(s) will be added.", nullptr, count));
}

void PasteListDialog::accept() {
    const Design design = m_session.design();
    Result<Edit> edit = failure({});
    std::vector<Id> ids;
    const auto take = [&](auto made) {
        if (made) {
            edit = std::move(made->edit);
            ids = std::move(made->ids);
        } else {
            edit = tl::unexpected<Error>(made.error());
        }
    };
    if (m_asSeats->isChecked())
        take(addSeats(design, target(), seats()));
    else
        take(addOrganisations(design, m_session.system(), organisations()));
    if (!m_session.apply(edit))
        return;
    m_session.select(ids);
    QDialog::accept();
}

} // namespace placewright
