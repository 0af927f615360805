// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"
#include "views/drawing/theme.h"
#include "views/session/session.h"

#include <QStackedWidget>

namespace placewright {

class CanvasRow;
class OverlayPane;

/// The options compared as drawings: side by side, or the two that the changes are about in one.
class ComparedDrawings : public QStackedWidget {
    Q_OBJECT

public:
    explicit ComparedDrawings(Session& session, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `comparison` is of two of the options; no options for none. Drawn at once if it is what is seen.
    void show(const std::vector<Id>& options, const Comparison& comparison);
    bool isOverlaid() const { return m_overlaid; }
    void setOverlaid(bool overlaid);
    /// Emits `zoomChanged` of what is seen.
    void tellZoom();
    /// Brings a change into sight wherever it is drawn, or a body, if there is no change.
    void reveal(const Comparison& comparison, std::optional<std::size_t> change, const Id& body);
    void reveal(const Id& thing);

    /// What is seen, with its signs, and what each is called.
    std::vector<std::pair<QString, DisplayList>> pictures() const;

    CanvasRow* row() const { return m_row; }
    OverlayPane* overlay() const { return m_overlay; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomActual();

Q_SIGNALS:
    void thingClicked(const placewright::Id& thing);
    void zoomChanged(double zoom);

private:
    void showSideBySide(const Comparison& comparison);
    void showInOne(const Comparison& comparison);

    Session& m_session;
    CanvasRow* m_row;
    OverlayPane* m_overlay;
    std::vector<Id> m_options;
    const Comparison* m_comparison = nullptr; ///< Lives as long as what is shown.
    bool m_overlaid = false;
    bool m_rowStale = true;
    bool m_overlayStale = true;
};

} // namespace placewright
