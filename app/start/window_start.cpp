// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/window_start.h"

#include "app/look/look.h"
#include "app/start/language.h"
#include "app/window/main_window.h"

#include <QApplication>

namespace placewright {

namespace {

/// The first argument that is not an option, nor what stands after `--language`.
QString fileAmong(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language")
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

} // namespace

int runWindow(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("placewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("placewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLACEWRIGHT_VERSION));
    // What a window without a title of its own is called.
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Placewright"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.placewright.Placewright"));
    useLanguageOf(QCoreApplication::arguments());

    Look look;
    look.restore();
    MainWindow window(look);
    const QString file = fileAmong(QCoreApplication::arguments());
    if (file.isEmpty()) {
        window.showWelcome();
        window.show();
    } else {
        window.openAtStart(file);
        window.show();
    }
    return QApplication::exec();
}

} // namespace placewright
