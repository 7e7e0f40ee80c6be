// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rundbord
{

//! Fusion with a caret wide enough to find, nothing that moves, and the way on always to the right in
//! dialogs.
class CalmFusion : public QProxyStyle
{
    Q_OBJECT

public:
    CalmFusion();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

//! Switches off what Qt would fade and slide by itself.
void stopMotion();

} // namespace rundbord
