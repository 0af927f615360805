// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as JSON, how long it takes from starting a process to the first painted window: a bare Qt main window, and
// the program's with a workspace open. Runs alternate, so that both meet the same machine. A bare window with one word
// tells how much of the difference is the search for the desktop's fonts, which a window without words is spared.
//
//   startup_bench FILE [RUNS]
#include "app/start/window_start.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

/// Ends the process when a window has been painted.
class EndAfterPaint : public QObject {
public:
    explicit EndAfterPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        // The update request paints the window and all within it, and flushes it to the screen.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, [] { std::_Exit(0); });
        return false;
    }
};

int runBare(int argc, char** argv, const QString& word) {
    QApplication application(argc, argv);
    QMainWindow window;
    if (!word.isEmpty())
        window.setCentralWidget(new QLabel(word));
    window.resize(1440, 900);
    const EndAfterPaint end(window);
    window.show();
    return QApplication::exec();
}

/// As `placewright FILE`.
int runProgram(char* program, char* file) {
    char* arguments[] = {program, file, nullptr};
    return placewright::runWindow(2, arguments, [](QWidget& window) { new EndAfterPaint(window); });
}

double millisecondsOf(const QString& program, const QStringList& arguments) {
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0)
        return runBare(argc, argv, {});
    if (argc > 1 && qstrcmp(argv[1], "--word") == 0)
        return runBare(argc, argv, QStringLiteral("Placewright"));
    if (argc > 2 && qstrcmp(argv[1], "--open") == 0)
        return runProgram(argv[0], argv[2]);
    if (argc < 2) {
        std::fprintf(stderr, "usage: startup_bench FILE [RUNS]\n");
        return 2;
    }
    const QString self = QString::fromLocal8Bit(argv[0]);
    const QString file = QString::fromLocal8Bit(argv[1]);
    const QFileInfo about(file);
    const QString lock = about.absoluteDir().filePath(QStringLiteral(".~lock.%1#").arg(about.fileName()));
    const int runs = argc > 2 ? std::max(1, atoi(argv[2])) : 15;
    std::vector<double> bare;
    std::vector<double> word;
    std::vector<double> open;
    for (int run = 0; run < runs + 1; ++run) {
        const double bareTime = millisecondsOf(self, {QStringLiteral("--bare")});
        const double wordTime = millisecondsOf(self, {QStringLiteral("--word")});
        // The process before ended without letting go of the file.
        QFile::remove(lock);
        const double openTime = millisecondsOf(self, {QStringLiteral("--open"), file});
        if (run == 0)
            continue; // Fills the page cache.
        bare.push_back(bareTime);
        word.push_back(wordTime);
        open.push_back(openTime);
    }
    std::printf("{ \"bareWindowMs\": %.1f, \"bareWindowWithAWordMs\": %.1f, \"openWindowMs\": %.1f, \"ratio\": %.2f, "
                "\"ratioToAWord\": %.2f, \"runs\": %d }\n",
                median(bare), median(word), median(open), median(open) / median(bare), median(open) / median(word), runs);
    return 0;
}
