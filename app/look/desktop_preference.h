// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace placewright {

/// Hears from the desktop whether it is set to dark colours (XDG desktop portal, org.freedesktop.appearance). Where
/// there is no portal nothing is ever heard.
class DesktopPreference : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks and listens from now on; answers come later.
    void ask();

Q_SIGNALS:
    void heard(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

} // namespace placewright
