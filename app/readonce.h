// SPDX-License-Identifier: Apache-2.0
// What most files of app include of Qt; read once a build (CMakeLists.txt). No file of ours relies on it.
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>
