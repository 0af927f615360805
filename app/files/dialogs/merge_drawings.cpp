// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/merge_drawings.h"

#include "model/options/body_of.h"
#include "model/options/comparison_words.h"
#include "views/drawing/dark_ground.h"
#include "views/drawing/structure_picture.h"

#include <QVBoxLayout>

namespace placewright {

namespace {

/// Wide enough to be read in half a dialog, as side by side in the Compare view.
constexpr double drawnWidth = 1100;

/// At which names in boxes are read.
constexpr double readableZoom = 0.7;

Id optionOf(const EntityKey& key, const Id& otherwise) {
    if (key.kind == Kind::option)
        return key.id;
    return key.option.isNull() ? otherwise : key.option;
}

Difference signOf(const ConflictId& id) {
    return id.field == QLatin1String("position") || id.field == QLatin1String("rank") ? Difference::moved : Difference::changed;
}

} // namespace

MergeDrawings::MergeDrawings(const Workspace& mine, const Workspace& theirs, const Id& system, const Id& option)
    : m_system(system),
      m_option(option),
      m_sides{Drawn{&mine, tr("Yours"), {}}, Drawn{&theirs, tr("Theirs"), {}}},
      m_row(new CanvasRow) {
    setObjectName(QStringLiteral("mergeDrawings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_row->setTheme(theme(hasDarkGround(palette()) ? ThemeKind::dark : ThemeKind::light));
}

void MergeDrawings::draw(const Id& option) {
    m_drawnOption = option;
    for (Drawn& side : m_sides) {
        StructureOptions options;
        options.system = m_system;
        options.width = drawnWidth;
        side.picture = side.workspace->options.contains(option) ? structurePicture(Design(*side.workspace, option), options) : DisplayList();
    }
}

void MergeDrawings::show(const std::vector<ConflictId>& question) {
    const Id option = question.empty() ? m_option : optionOf(question.front().key, m_option);
    if (option != m_drawnOption)
        draw(option);
    std::vector<CanvasRow::Shown> shown;
    m_chosen.clear();
    for (const Drawn& side : m_sides) {
        CanvasRow::Shown one;
        one.option = option;
        one.name = side.name;
        one.role = side.workspace->options.contains(option) ? optionName(*side.workspace, option) : tr("this option is not there");
        one.picture = side.picture;
        for (const ConflictId& id : question)
            for (const Id& subject : subjectsOf(side, id.key))
                one.signs.emplace(subject, signOf(id));
        m_chosen.push_back(one.signs.empty() ? Id() : one.signs.begin()->first);
        shown.push_back(std::move(one));
    }
    m_row->show(std::move(shown));
    m_row->reveal(m_chosen);
    // The drawings find their size when the dialog is shown.
    QMetaObject::invokeMethod(this, &MergeDrawings::bringNear, Qt::QueuedConnection);
}

void MergeDrawings::bringNear() {
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        CompareCanvas& canvas = *m_row->canvases()[i];
        if (m_chosen[i].isNull() || canvas.zoom() >= readableZoom)
            continue;
        canvas.lookAt(canvas.picture().boundsOf(m_chosen[i]).center(), readableZoom);
        break;
    }
    m_row->reveal(m_chosen);
}

/// The thing itself where it is drawn, else the body that it belongs to, such as a decision's decider; of an organisation and a
/// person their seats.
std::vector<Id> MergeDrawings::subjectsOf(const Drawn& side, const EntityKey& key) const {
    const auto isDrawn = [&](const Id& id) { return !id.isNull() && !side.picture.marksOf(id).empty(); };
    if (isDrawn(key.id))
        return {key.id};
    if (!side.workspace->options.contains(m_drawnOption))
        return {};
    auto entity = side.workspace->find(key);
    for (const Drawn& other : m_sides)
        if (!entity)
            entity = other.workspace->find(key);
    if (!entity)
        return {};
    if (const auto* placement = std::get_if<Placement>(&*entity))
        return isDrawn(placement->subject) ? std::vector{placement->subject} : std::vector<Id>();
    const BodyView view(*side.workspace, m_drawnOption);
    std::vector<Id> subjects;
    if (const auto* decision = std::get_if<Decision>(&*entity))
        subjects = view.deciders(*decision);
    if (key.kind == Kind::organisation || key.kind == Kind::person)
        for (const auto& [id, seat] : view.design().table<Seat>())
            if (seat.drawnFrom == key.id || seat.person == key.id)
                subjects.push_back(id);
    std::erase_if(subjects, [&](const Id& id) { return !isDrawn(id); });
    if (const Id body = view.bodyOf(*entity); subjects.empty() && isDrawn(body))
        subjects.push_back(body);
    return subjects;
}

} // namespace placewright
