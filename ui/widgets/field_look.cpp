// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace rundbord
{

//! A style sheet reads properties only when it polishes. Before the first time, which Qt sees to, doing so
//! would make it forget the field's font.
void setLook(QWidget& field, const char* look, bool on)
{
    if (hasLook(field, look) == on)
        return;
    field.setProperty(look, on);
    if (!field.testAttribute(Qt::WA_WState_Polished))
        return;
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    field.update();
}

bool hasLook(const QWidget& field, const char* look)
{
    return field.property(look).toBool();
}

} // namespace rundbord
