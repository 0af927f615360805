// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheets/long_work.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace placewright {

bool workBeside(QWidget* parent, const QString& words, const std::function<void(const SheetProgress&)>& work) {
    std::atomic<int> done = 0;
    std::atomic<int> of = 0;
    std::atomic<bool> stop = false;
    const SheetProgress progress = [&](int now, int all) {
        done = now;
        of = all;
        return !stop;
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(progress); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QProgressDialog shown(words, QProgressDialog::tr("Cancel"), 0, 0, parent);
    shown.setObjectName(QStringLiteral("longWork"));
    shown.setWindowModality(Qt::WindowModal);
    shown.setMinimumDuration(500);
    shown.setAutoClose(false);
    shown.setAutoReset(false);
    QObject::connect(&shown, &QProgressDialog::canceled, &loop, [&] { stop = true; });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &shown, [&] {
        shown.setMaximum(of);
        shown.setValue(done);
    });
    timer.start(100);
    thread->start();
    loop.exec();
    thread->wait();
    return !stop;
}

} // namespace placewright
