// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace rundbord
{

QPainterPath qrCode(const QString& address, const QRectF& area)
{
    constexpr int quiet = 2;
    constexpr int anyVersion = 0;
    constexpr int caseMatters = 1;
    const QByteArray text = address.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), anyVersion, QR_ECLEVEL_M, QR_MODE_8, caseMatters),
        &QRcode_free);
    QPainterPath path;
    if (!code)
        return path;
    const qreal module = area.width() / (code->width + 2 * quiet);
    const auto isBlack = [&code](int row, int column) {
        return column < code->width && (code->data[row * code->width + column] & 1) != 0;
    };
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const int start = column;
            while (isBlack(row, column))
                ++column;
            if (column > start)
                path.addRect(area.left() + (start + quiet) * module, area.top() + (row + quiet) * module,
                             (column - start) * module, module);
        }
    }
    return path;
}

} // namespace rundbord
