// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"

#include <QWidget>

namespace placewright {

/// Paints how far the rules that ask for something are settled: what is settled, then what falls short, lacks a fact and
/// waits, each in its colour.
void paintProgress(QPainter& painter, const QRectF& rect, const AssuranceCounts& counts, const QPalette& palette);

/// The same as a widget; what it says in words is its accessible name.
class StandingBar : public QWidget {
    Q_OBJECT

public:
    explicit StandingBar(QWidget* parent = nullptr);

    void show(const AssuranceCounts& counts, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AssuranceCounts m_counts;
};

} // namespace placewright
