// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright::bench {

/// How much of everything a generated workspace holds; the three sizes are those of the design (Standards for numbers).
struct Size {
    int systems = 1;
    int options = 3;
    int councils = 4; ///< A system's, and so on below.
    int trusts = 8;
    int networks = 25;
    int others = 43;
    int places = 4;
    int committees = 12;
    int collaboratives = 3;
    int seatsPerForum = 16;
    int functions = 108;
    int decisions = 300;
};

Size typicalSize();  ///< About 80 organisations, 25 forums, 400 seats, 108 functions and 300 decisions an option.
Size largestSize();  ///< 14 councils, 18 trusts, 67 networks, ten options.
Size nationalSize(); ///< 42 systems in one workspace: about 5,000 organisations, 1,000 forums, 17,000 seats.

/// The same seed gives the same workspace.
Workspace generate(const Size& size, unsigned seed = 1);

} // namespace placewright::bench
