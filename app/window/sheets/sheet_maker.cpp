// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheets/sheet_maker.h"

#include <QThread>

namespace placewright {

SheetMaker::~SheetMaker() {
    if (m_stop)
        *m_stop = true;
}

void SheetMaker::order(const Workspace& workspace, const ExportJob& job) {
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto result = std::make_shared<Result<std::vector<Sheet>>>();
    QThread* thread = QThread::create([copy = workspace, job, result, stop = m_stop] {
        *result = sheetsOf(copy, job, [&](int, int) { return !*stop; });
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, result, stop = m_stop] {
        if (stop != m_stop)
            return;
        m_sheets = std::move(*result);
        Q_EMIT made();
    });
    thread->start();
}

} // namespace placewright
