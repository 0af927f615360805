// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/timing.h"

#include <QProcess>
#include <QStringList>

namespace placewright::bench {

/// How long `dot` takes for a graph, its start included.
inline Times dotTimes(const QByteArray& graph, const QStringList& arguments, int runs) {
    return timed(runs, [&](int) {
        QProcess dot;
        dot.start(QStringLiteral("dot"), arguments);
        dot.write(graph);
        dot.closeWriteChannel();
        dot.waitForFinished(-1);
    });
}

} // namespace placewright::bench
