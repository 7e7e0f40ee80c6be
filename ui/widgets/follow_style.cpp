// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow_style.h"

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

void followStyle(QWidget& widget, const Style& style)
{
    QObject::connect(&style, &Style::changed, &widget, [&widget] {
        widget.updateGeometry();
        widget.update();
    });
}

} // namespace rundbord
