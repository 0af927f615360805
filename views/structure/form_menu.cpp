// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/form_menu.h"

#include "model/domain/labels.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace placewright {

namespace {

struct FormMenuText
{
    Q_DECLARE_TR_FUNCTIONS(FormMenu)
};

/// What a place of this form can decide (domain 4).
QString canDecide(PlaceForm form) {
    switch (form) {
    case PlaceForm::consultativeForum:
        return FormMenuText::tr("informs; decides nothing itself");
    case PlaceForm::committee:
        return FormMenuText::tr("decides what the NHS body delegates to it, money included");
    case PlaceForm::jointCommittee:
        return FormMenuText::tr("decides what the bodies on it delegate to it together");
    case PlaceForm::individualDirector:
        return FormMenuText::tr("one director decides what is delegated to that post");
    case PlaceForm::leadProvider:
        return FormMenuText::tr("one provider manages resources and delivery under a contract");
    }
    return {};
}

} // namespace

void fillFormMenu(QMenu* menu, const Design& design, const Id& placeId, std::function<void(PlaceForm)> choose) {
    const Place* place = design.get<Place>(placeId);
    const auto forms = place ? place->forms.value_or(std::vector<PlaceForm>()) : std::vector<PlaceForm>();
    menu->setAccessibleName(FormMenuText::tr("Form of %1").arg(design.nameOf(placeId)));
    auto* group = new QActionGroup(menu);
    group->setExclusive(forms.size() < 2);
    for (PlaceForm form : {PlaceForm::consultativeForum, PlaceForm::committee, PlaceForm::jointCommittee,
                           PlaceForm::individualDirector, PlaceForm::leadProvider}) {
        QAction* action = menu->addAction(FormMenuText::tr("%1: %2").arg(wordLabel(wordOf(form)), canDecide(form)));
        action->setCheckable(true);
        action->setChecked(std::find(forms.begin(), forms.end(), form) != forms.end());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, form] { choose(form); });
    }
}

} // namespace placewright
