// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jump_mark.h"

#include "ui/widgets/field_look.h"

#include <QEvent>
#include <QWidget>

namespace rundbord
{

namespace
{

//! Watches for the first key, or for focus to leave, and goes then.
class JumpMark : public QObject
{
public:
    explicit JumpMark(QWidget& field)
        : QObject(&field)
    {
        field.installEventFilter(this);
        setLook(field, jumpedLook, true);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusOut) {
            watched->removeEventFilter(this);
            setLook(*static_cast<QWidget*>(watched), jumpedLook, false);
            deleteLater();
        }
        return false;
    }
};

} // namespace

void jumpTo(QWidget& field)
{
    QWidget& taker = field.focusProxy() ? *field.focusProxy() : field;
    taker.setFocus(Qt::OtherFocusReason);
    if (!isJumpedTo(taker))
        new JumpMark(taker);
}

bool isJumpedTo(const QWidget& field)
{
    return hasLook(field.focusProxy() ? *field.focusProxy() : field, jumpedLook);
}

} // namespace rundbord
