// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure_picture.h"
#include "views/session/lazy_refresh.h"

#include <QListView>
#include <QTimer>

namespace placewright {

class Session;
class SystemTileDelegate;
class SystemTiles;
class Theme;

/// All systems of a workspace as a grid of cards. Enter or a double click dives into one.
class SystemsView : public QListView {
    Q_OBJECT

public:
    explicit SystemsView(Session& session, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFindingCounts(QHash<Id, FindingCount> counts);

    /// Of the cards; 1 is the size they have at first.
    double zoom() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// As large as lets all of them be seen.
    void zoomToFit();
    void zoomActual();

Q_SIGNALS:
    /// The system is shown by the session now; its drawing is wanted.
    void drawingWanted();
    void zoomChanged(double zoom);

protected:
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refreshNow();
    void drawFor(int milliseconds);
    void setCardWidth(int width);

    Session& m_session;
    SystemTiles* m_tiles;
    SystemTileDelegate* m_delegate;
    QTimer m_drawing; ///< Runs while cards are still to be drawn.
    LazyRefresh m_refresh{*this, [this] { refreshNow(); }};
};

} // namespace placewright
