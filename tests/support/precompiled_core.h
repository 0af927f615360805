// SPDX-License-Identifier: GPL-3.0-or-later
// Never included by hand: compiled once and put before every file of a test without windows.
#pragma once

#include "model/precompiled.h"

#include <catch2/catch.hpp>
