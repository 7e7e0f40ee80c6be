// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/front_stack.h"

#include "ui/widgets/accessible_widgets.h"

namespace rundbord
{

FrontStack::FrontStack(QWidget* parent)
    : QStackedWidget(parent)
{
    installAccessibleWidgets();
}

} // namespace rundbord
