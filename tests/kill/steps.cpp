// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kill/steps.h"

#include "model/change/integrity.h"
#include "tests/model/random_edits.h"

namespace placewright::test {

Steps::Steps(unsigned seed) : m_random(seed), m_start(smallWorkspace(m_random)), m_now(m_start) {
}

Steps::Step Steps::next() {
    const auto drawn = m_random() % 10;
    if (drawn < 3)
        return {Kind::save, {}};
    if (drawn < 4 && !m_done.empty()) {
        apply(m_now, inverted(m_done.back()));
        m_done.pop_back();
        return {Kind::undo, {}};
    }
    for (;;) {
        Edit edit = randomEdit(m_now, m_random);
        Workspace after = m_now;
        apply(after, edit.changes);
        if (!checkIntegrity(after, edit.changes))
            continue;
        m_now = std::move(after);
        m_done.push_back(edit.changes);
        return {Kind::edit, std::move(edit)};
    }
}

} // namespace placewright::test
