// SPDX-License-Identifier: GPL-3.0-or-later
// Never included by hand: compiled once and put before every file of the model and of what builds on it.
#pragma once

#include "model/change/change_set.h"
#include "model/domain/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <variant>
#include <vector>
