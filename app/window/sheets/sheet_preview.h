// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sheet.h"

#include <QWidget>

namespace placewright {

/// A sheet as it will be printed, as large as there is room.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Null shows `words` instead.
    void show(std::shared_ptr<const Sheet> sheet, const QString& words = {});

    QSize sizeHint() const override { return {560, 420}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const Sheet> m_sheet;
    QString m_words;
};

} // namespace placewright
