// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/window_start.h"

#include "app/look/look.h"
#include "app/start/head_start.h"
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

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int runWindow(int argc, char** argv, const std::function<void(QWidget& window)>& beforeShown) {
    HeadStart ahead(fileAmong(argumentsOf(argc, argv)));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("placewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("placewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLACEWRIGHT_VERSION));
    // What a window without a title of its own is called.
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Placewright"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.placewright.Placewright"));
    useLanguageOf(QCoreApplication::arguments());

    ahead.readFonts();
    Look look;
    look.restore();
    MainWindow window(look, [&ahead] { ahead.waitForFonts(); });
    const QString file = fileAmong(QCoreApplication::arguments());
    if (file.isEmpty())
        window.showWelcome();
    else
        window.openAtStart(file, [&ahead](const QString& path, QStringList* notes) { return ahead.open(path, notes); });
    if (beforeShown)
        beforeShown(window);
    window.show();
    return QApplication::exec();
}

} // namespace placewright
