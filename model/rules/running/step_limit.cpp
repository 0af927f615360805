// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/step_limit.h"

#include <sqlite3.h>

namespace placewright {

namespace {
constexpr int stepsBetweenLooks = 10000;
constexpr int mostLooks = 20000;
} // namespace

StepLimit::StepLimit(sqlite3* database) : m_database(database), m_looksLeft(mostLooks)
{
    sqlite3_progress_handler(m_database, stepsBetweenLooks, look, this);
}

StepLimit::~StepLimit()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

int StepLimit::look(void* limit)
{
    return --static_cast<StepLimit*>(limit)->m_looksLeft < 0 ? 1 : 0;
}

} // namespace placewright
