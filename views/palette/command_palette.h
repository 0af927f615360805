// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_entry.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace placewright {

/// A field over the window that finds any command and anything with a name, and does what a typed sentence says. Arrows
/// choose, Return does, Escape leaves; the keyboard never leaves the field.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    using Reading = std::function<std::vector<PaletteEntry>(const QString& typed)>;

    /// `entries` are looked through; what `sentences` makes of the text typed stands above them.
    CommandPalette(std::vector<PaletteEntry> entries, Reading sentences, const QString& hint, QWidget* parent);

    /// Opens it near the top of its parent.
    void open() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showMatches(const QString& typed);
    void fitHeight();
    void chooseRow(int row);
    void runCurrent();
    void add(const PaletteEntry& entry);

    std::vector<PaletteEntry> m_entries;
    Reading m_sentences;
    QLineEdit* m_field;
    QStandardItemModel* m_rows;
    QListView* m_list;
    QLabel* m_foot;
    QString m_hint;
    std::vector<PaletteEntry> m_shown;
};

} // namespace placewright
