// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_job.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace placewright {

/// Makes sheets beside the window. A new order stops the one before it; only the newest is given out.
class SheetMaker : public QObject {
    Q_OBJECT

public:
    explicit SheetMaker(QObject* parent = nullptr) : QObject(parent) {}
    ~SheetMaker() override;

    void order(const Workspace& workspace, const ExportJob& job);
    const Result<std::vector<Sheet>>& sheets() const { return m_sheets; }

Q_SIGNALS:
    void made();

private:
    std::shared_ptr<std::atomic<bool>> m_stop;
    Result<std::vector<Sheet>> m_sheets;
};

} // namespace placewright
