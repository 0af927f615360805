// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/comparison/drawn_signs.h"
