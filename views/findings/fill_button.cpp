// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/fill_button.h"

#include "model/domain/labels.h"
#include "views/session/literal_words.h"

#include <QMenu>

#include <algorithm>
#include <map>
#include <set>

namespace placewright {

namespace {

/// Seats of several forums, which may be many, stand under their forum's name; all else stands in the menu itself.
class ForumMenus {
public:
    ForumMenus(const Design& design, const std::vector<FieldToFill>& fields, QMenu* menu) : m_design(design), m_menu(menu) {
        std::set<Id> forums;
        for (const FieldToFill& each : fields)
            forums.insert(forumOf(each));
        forums.erase(Id());
        m_isApart = forums.size() > 1;
    }

    QMenu* menuFor(const FieldToFill& field) {
        const Id forum = forumOf(field);
        if (!m_isApart || forum.isNull())
            return m_menu;
        QMenu*& menu = m_menus[forum];
        if (!menu)
            menu = m_menu->addMenu(literalWords(displayName(m_design, forum)));
        return menu;
    }

private:
    Id forumOf(const FieldToFill& field) const {
        const auto* seat = m_design.get<Seat>(field.id);
        return seat ? seat->forum : Id();
    }

    const Design& m_design;
    QMenu* m_menu;
    std::map<Id, QMenu*> m_menus;
    bool m_isApart = false;
};

} // namespace

void dropMenu(QPushButton* button) {
    QMenu* before = button->menu();
    button->setMenu(nullptr);
    if (before)
        before->deleteLater();
}

FillButton::FillButton(QWidget* parent) : ElidingButton(parent) {
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_fields.size() == 1)
            lead(0);
    });
}

void FillButton::offer(const Design& design, std::vector<FieldToFill> fields, const Id& subject) {
    dropMenu(this);
    m_fields = std::move(fields);
    setVisible(!m_fields.empty());
    if (m_fields.empty())
        return;
    const FieldToFill& first = m_fields.front();
    const bool isOneField = std::all_of(m_fields.begin(), m_fields.end(),
                                        [&](const FieldToFill& each) { return each.label == first.label; });
    if (m_fields.size() > 1)
        setText(isOneField ? tr("Fill in “%1” of").arg(first.label) : tr("Fill in"));
    else if (first.id == subject)
        setText(tr("Fill in “%1”").arg(first.label));
    else
        setText(tr("Fill in “%1” of %2").arg(first.label, displayName(design, first.id)));
    setToolTip(text());
    if (m_fields.size() > 1)
        fillMenu(design, isOneField);
}

void FillButton::fillMenu(const Design& design, bool isOneField) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("findingFields"));
    ForumMenus menus(design, m_fields, menu);
    // The fields by their place: the menu may outlast the finding it was made for.
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString name = displayName(design, m_fields[i].id);
        const QString words = isOneField ? name : tr("“%1” of %2").arg(m_fields[i].label, name);
        connect(menus.menuFor(m_fields[i])->addAction(literalWords(words)), &QAction::triggered, this, [this, i] { lead(i); });
    }
    setMenu(menu);
}

void FillButton::lead(std::size_t field) {
    if (field >= m_fields.size())
        return;
    const FieldToFill chosen = m_fields[field];
    Q_EMIT wanted(chosen.id, chosen.key);
}

} // namespace placewright
