// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline_tree.h"

#include "model/domain/labels.h"
#include "model/map/map_bodies.h"

#include <algorithm>
#include <set>

namespace placewright {

OutlineNode& OutlineNode::add(std::unique_ptr<OutlineNode> child) {
    child->parent = this;
    children.push_back(std::move(child));
    return *children.back();
}

int OutlineNode::row() const {
    if (!parent)
        return 0;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [this](const auto& child) { return child.get() == this; });
    return static_cast<int>(found - parent->children.begin());
}

std::unique_ptr<OutlineNode> headingNode(const QString& key, const QString& name) {
    auto node = std::make_unique<OutlineNode>();
    node->key = QLatin1Char('#') + key;
    node->name = name;
    return node;
}

std::unique_ptr<OutlineNode> hintNode(const QString& words) {
    auto node = std::make_unique<OutlineNode>();
    node->role = OutlineNode::Role::hint;
    node->key = QStringLiteral("?");
    node->name = words;
    return node;
}

std::unique_ptr<OutlineNode> entityNode(Kind kind, const Id& id, const QString& name, const QString& detail) {
    auto node = std::make_unique<OutlineNode>();
    node->role = OutlineNode::Role::entity;
    node->key = id.text();
    node->id = id;
    node->kind = kind;
    node->name = name;
    node->detail = detail;
    return node;
}

namespace {

class StructureBuilder {
public:
    StructureBuilder(const Design& design, const Id& system)
        : m_design(design),
          m_workspace(design.workspace()),
          m_system(system) {
        for (const Seat* seat : inOrder(design.table<Seat>()))
            m_seats[seat->forum].push_back(seat);
        for (const Forum* forum : inOrder(design.table<Forum>()))
            m_forums.push_back(forum);
        for (const auto& [id, place] : design.table<Place>())
            m_housed.insert(place.forum);
        for (const auto& [id, collaborative] : design.table<Collaborative>())
            m_housed.insert(collaborative.forum);
    }

    void build(OutlineNode& root) {
        addSystem(root);
        addPlaces(root);
        addCollaboratives(root);
        addBeyond(root);
        // What nothing above has shown is under the system, so that everything can be found.
        for (const Forum* forum : m_forums)
            if (isHere(forum->system) && !m_shown.contains(forum->id))
                m_systemNode->add(forumNode(*forum));
    }

private:
    bool isHere(const Id& system) const { return system.isNull() || m_system.isNull() || system == m_system; }

    /// One that doesn't say which systems it works across is where its forum is.
    bool isHere(const Collaborative& collaborative) const {
        const Belongs told = belongsTo(m_design, collaborative.id, m_system);
        return told == Belongs::unknown ? belongsTo(m_design, collaborative.forum, m_system) != Belongs::no : told == Belongs::yes;
    }

    bool isBeyond(const Forum& forum) const {
        if (forum.level == ForumLevel::supra || forum.kind == ForumKind::supraForum)
            return true;
        return forum.kind == ForumKind::healthAndWellbeingBoard || forum.kind == ForumKind::scrutinyCommittee;
    }

    QString shortNameOf(const Id& id) const {
        if (const auto* organisation = m_design.get<Organisation>(id))
            if (organisation->shortName && !organisation->shortName->isEmpty())
                return *organisation->shortName;
        return displayName(m_design, id);
    }

    std::unique_ptr<OutlineNode> seatNode(const Seat& seat) const {
        auto node = entityNode(Kind::seat, seat.id, displayName(m_design, seat));
        node->vacant = seat.status == SeatStatus::vacant;
        QStringList detail;
        if (node->vacant)
            detail.append(OutlineText::tr("vacant"));
        else if (const QString holder = seat.person.isNull() ? QString() : displayName(m_design, seat.person);
                 !holder.isEmpty() && !holder.startsWith(node->name))
            detail.append(holder);
        if (!seat.drawnFrom.isNull()) {
            if (const QString from = shortNameOf(seat.drawnFrom); !node->name.contains(from) && !detail.contains(from))
                detail.append(from);
            node->search = displayName(m_design, seat.drawnFrom);
        }
        node->detail = detail.join(OutlineText::tr(", "));
        return node;
    }

    std::unique_ptr<OutlineNode> postNode(const Post& post) const {
        auto node = entityNode(Kind::post, post.id, displayName(m_design, post));
        const QString holder = post.person.isNull() ? QString() : displayName(m_design, post.person);
        if (holder != node->name)
            node->detail = holder;
        return node;
    }

    std::unique_ptr<OutlineNode> forumNode(const Forum& forum) {
        m_shown.insert(forum.id);
        auto node = entityNode(Kind::forum, forum.id, displayName(m_design, forum));
        const auto seats = m_seats.find(forum.id);
        const int count = seats == m_seats.end() ? 0 : static_cast<int>(seats->second.size());
        node->detail = count ? OutlineText::tr("%n seat(s)", nullptr, count) : QString();
        if (forum.kind)
            node->search = wordLabel(m_workspace, wordOf(*forum.kind));
        if (count)
            for (const Seat* seat : seats->second)
                node->add(seatNode(*seat));
        for (const Forum* child : m_forums)
            if (child->parent == forum.id && !m_housed.contains(child->id) && !m_shown.contains(child->id))
                node->add(forumNode(*child));
        return node;
    }

    void addForums(OutlineNode& parent, const auto& wanted) {
        for (const Forum* forum : m_forums)
            if (forum->parent.isNull() && isHere(forum->system) && !m_housed.contains(forum->id) &&
                !m_shown.contains(forum->id) && wanted(*forum))
                parent.add(forumNode(*forum));
    }

    void addSystem(OutlineNode& root) {
        const auto* system = m_design.get<System>(m_system);
        m_systemNode = &root.add(system ? entityNode(Kind::system, system->id, displayName(m_design, *system))
                                        : headingNode(QStringLiteral("system"), kindLabel(Kind::system)));
        addForums(*m_systemNode, [](const Forum& forum) { return forum.kind == ForumKind::icsPartnership; });
        for (const Organisation* body : inOrder(m_workspace.organisations))
            if (body->kind == OrganisationKind::icsNhsBody && isHere(body->homeSystem))
                addBody(*body);
        addForums(*m_systemNode, [&](const Forum& forum) {
            return !isBeyond(forum) && forum.level != ForumLevel::place && forum.level != ForumLevel::collaborative;
        });
        addAreas();
        if (m_systemNode->children.empty())
            m_systemNode->add(
                hintNode(OutlineText::tr("Nothing here yet: add a Partnership, an NHS body and its board")));
    }

    void addBody(const Organisation& body) {
        auto& node = m_systemNode->add(
            entityNode(Kind::organisation, body.id, displayName(m_design, body), term(m_workspace, Term::nhsBody)));
        node.search = body.shortName.value_or(QString());
        if (node.detail == node.name)
            node.detail.clear();
        addForums(node, [&](const Forum& forum) {
            return forum.body == body.id && !isBeyond(forum) &&
                   (forum.level == ForumLevel::system || forum.kind == ForumKind::board);
        });
        for (const Post* post : inOrder(m_design.table<Post>()))
            if (post->organisation == body.id && post->place.isNull())
                node.add(postNode(*post));
    }

    void addAreas() {
        auto areas = headingNode(QStringLiteral("areas"), OutlineText::tr("Areas"));
        for (const Area* area : inOrder(m_workspace.areas))
            if (isHere(area->system))
                areas->add(entityNode(Kind::area, area->id, displayName(m_design, *area),
                                      area->tier ? wordLabel(wordOf(*area->tier)) : QString()));
        if (!areas->children.empty())
            m_systemNode->add(std::move(areas));
    }

    void addPlaces(OutlineNode& root) {
        auto& places = root.add(headingNode(QStringLiteral("places"), OutlineText::tr("Places")));
        for (const Place* place : inOrder(m_design.table<Place>()))
            if (isHere(place->system))
                addPlace(places, *place);
        if (places.children.empty())
            places.add(hintNode(OutlineText::tr("No places yet: add the first one")));
    }

    void addPlace(OutlineNode& places, const Place& place) {
        QStringList forms;
        if (place.forms)
            for (const PlaceForm form : *place.forms)
                forms.append(wordLabel(wordOf(form)));
        auto& node = places.add(
            entityNode(Kind::place, place.id, displayName(m_design, place), forms.join(OutlineText::tr(", "))));
        if (const auto* forum = m_design.get<Forum>(place.forum))
            node.add(forumNode(*forum));
        for (const Post* post : inOrder(m_design.table<Post>()))
            if (post->place == place.id || post->id == place.leader)
                node.add(postNode(*post));
        for (const Neighbourhood* neighbourhood : inOrder(m_design.table<Neighbourhood>()))
            if (neighbourhood->place == place.id)
                node.add(entityNode(Kind::neighbourhood, neighbourhood->id, displayName(m_design, *neighbourhood),
                                    kindLabel(Kind::neighbourhood)));
    }

    void addCollaboratives(OutlineNode& root) {
        auto& collaboratives =
            root.add(headingNode(QStringLiteral("collaboratives"), OutlineText::tr("Collaboratives")));
        for (const Collaborative* collaborative : inOrder(m_design.table<Collaborative>())) {
            if (!isHere(*collaborative))
                continue;
            const int count = collaborative->members ? static_cast<int>(collaborative->members->size()) : 0;
            auto& node = collaboratives.add(
                entityNode(Kind::collaborative, collaborative->id, displayName(m_design, *collaborative),
                           count ? OutlineText::tr("%n member(s)", nullptr, count) : QString()));
            if (const auto* forum = m_design.get<Forum>(collaborative->forum))
                node.add(forumNode(*forum));
        }
        if (collaboratives.children.empty())
            collaboratives.add(hintNode(OutlineText::tr("No collaboratives yet: add the first one")));
    }

    void addBeyond(OutlineNode& root) {
        auto beyond = headingNode(QStringLiteral("beyond"), OutlineText::tr("Beyond the system"));
        addForums(*beyond, [this](const Forum& forum) { return isBeyond(forum); });
        if (!beyond->children.empty())
            root.add(std::move(beyond));
    }

    const Design& m_design;
    const Workspace& m_workspace;
    Id m_system;
    std::map<Id, std::vector<const Seat*>> m_seats;
    std::vector<const Forum*> m_forums;
    std::set<Id> m_housed; ///< Forums that stand under their place or collaborative.
    std::set<Id> m_shown;
    OutlineNode* m_systemNode = nullptr;
};

} // namespace

std::unique_ptr<OutlineNode> outlineOf(const Design& design, const Id& system) {
    auto root = std::make_unique<OutlineNode>();
    StructureBuilder(design, system).build(*root);
    addRecordsTo(*root, design);
    return root;
}

} // namespace placewright
