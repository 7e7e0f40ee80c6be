// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace rundbord
{

//! The black of a QR code (level M) for an address, as one path that fills the area together with two modules
//! of white on each side. Empty if the address is too long for one.
[[nodiscard]] QPainterPath qrCode(const QString& address, const QRectF& area);

} // namespace rundbord
