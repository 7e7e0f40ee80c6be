// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_keys.h"

#include <QKeyEvent>

namespace rundbord
{

bool isUndoOrRedo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

bool declinesUndo(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride || !isUndoOrRedo(static_cast<QKeyEvent&>(event)))
        return false;
    event.ignore();
    return true;
}

} // namespace rundbord
