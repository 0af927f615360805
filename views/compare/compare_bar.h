// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace placewright {

/// Chooses which options are side by side, two to five, and which two of them the list of changes is about.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t least = 2;
    static constexpr std::size_t most = 5;

    explicit CompareBar(QWidget* parent = nullptr);

    /// Keeps what is chosen as far as it is still listed; `shown` is the option that the other views show. False if fewer
    /// than two are listed.
    bool follow(const Workspace& workspace, const std::vector<Id>& listed, const Id& shown);
    /// As a person ordered them.
    const std::vector<Id>& options() const { return m_options; }
    const Id& from() const { return m_from; }
    const Id& to() const { return m_to; }
    /// Choose as a person does; ids that aren't there are left out.
    void setOptions(const std::vector<Id>& options);
    void setPair(const Id& from, const Id& to);

    QToolButton* optionsButton() const { return m_button; }
    QComboBox* fromField() const { return m_fromField; }
    QComboBox* toField() const { return m_toField; }
    QToolButton* overlayButton() const { return m_overlay; }
    /// Shows that the two options stand in one drawing.
    void setOverlaid(bool overlaid);
    /// False where no drawings are seen.
    void setOverlayPossible(bool possible);

Q_SIGNALS:
    void chosen();
    void overlayWanted(bool overlaid);

protected:
    /// Lets the list of options stay open, as people tick several.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void fillMenu();
    void allowTicks();
    void keepPairWithin();
    void choosePair(QComboBox* field);

    QToolButton* m_button;
    QMenu* m_menu;
    QComboBox* m_fromField;
    QComboBox* m_toField;
    QToolButton* m_overlay;
    std::vector<std::pair<Id, QString>> m_all; ///< Every option there is to choose from, with its name.
    std::vector<Id> m_options;
    Id m_from;
    Id m_to;
};

} // namespace placewright
