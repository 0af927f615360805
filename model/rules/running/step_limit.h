// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace placewright {

/// Stops what SQLite does while it lives once it takes more steps than any sound rule, some seconds of work.
class StepLimit
{
public:
    explicit StepLimit(sqlite3* database);
    ~StepLimit();
    StepLimit(const StepLimit&) = delete;
    StepLimit& operator=(const StepLimit&) = delete;

    bool isExceeded() const { return m_looksLeft < 0; }

private:
    static int look(void* limit);

    sqlite3* m_database;
    int m_looksLeft;
};

} // namespace placewright
