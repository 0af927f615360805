// SPDX-License-Identifier: GPL-3.0-or-later
// Never included by hand: compiled once and put before every file of a test with windows.
#pragma once

#include "views/precompiled.h"

#include <QTest>

#include <catch2/catch.hpp>
