// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

namespace placewright {

/// How much is taken over.
enum class Reach : quint8 { change, group, listed };
/// Into which of the two options compared.
enum class Into : quint8 { from, to };

/// Offers to take over a change, a group or all that is listed, into either of two options.
class TakeOverMenu : public QMenu {
    Q_OBJECT

public:
    /// What would be taken over, in words; empty where there is nothing.
    struct Offer {
        QString from; ///< Names of the options.
        QString to;
        QString change;
        QString group;
        QString listed;
    };

    explicit TakeOverMenu(std::function<Offer()> offer, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(placewright::Reach reach, placewright::Into into);

private:
    void fill();
    void addFor(Into into, const QString& option, const Offer& offer);

    std::function<Offer()> m_offer;
};

} // namespace placewright
