// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <functional>

namespace placewright {

/// Where whoever works through a list under headings goes on when a line is settled and gone: what stands in its place under
/// its heading. With the last line of a heading the heading goes too, and the next one stands in its place. `headingRow` and
/// `row` are where the line was.
inline QModelIndex rowBeside(const QAbstractItemModel& model,
                             const std::function<bool(const QModelIndex&)>& isItsHeading,
                             int headingRow,
                             int row) {
    for (int i = 0; i < model.rowCount(); ++i)
        if (const QModelIndex heading = model.index(i, 0); isItsHeading(heading) && model.rowCount(heading) > 0)
            return model.index(std::min(row, model.rowCount(heading) - 1), 0, heading);
    return model.index(0, 0, model.index(std::min(headingRow, model.rowCount() - 1), 0));
}

} // namespace placewright
