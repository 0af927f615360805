// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace placewright {

/// A button that says what it is in a title and what it does in a sentence below, wrapped to its width.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const QString& title, const QString& summary, const QIcon& icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont titleFont() const;
    int textLeft() const;

    QString m_summary;
};

} // namespace placewright
