// SPDX-License-Identifier: GPL-3.0-or-later
// Never included by hand: compiled once and put before every file of the views and of the window.
#pragma once

#include "model/precompiled.h"
#include "views/session/session.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QWidget>
