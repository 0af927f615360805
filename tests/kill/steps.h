// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"

#include <optional>
#include <random>

namespace placewright::test {

/// What a seed lets a person do, one step after the other: the program that is killed and the test that knows what must
/// be there afterwards draw the same.
class Steps {
public:
    enum class Kind { edit, undo, save };
    struct Step {
        Kind kind = Kind::edit;
        std::optional<Edit> edit;
    };

    explicit Steps(unsigned seed);

    const Workspace& start() const { return m_start; }
    /// The content as it is after all steps drawn so far.
    const Workspace& now() const { return m_now; }
    Step next();

private:
    std::mt19937 m_random;
    Workspace m_start;
    Workspace m_now;
    std::vector<ChangeSet> m_done;
};

} // namespace placewright::test
