// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QKeyEvent;

namespace rundbord
{

//! The program has one undo for everything, so the fields leave Ctrl+Z and Ctrl+Shift+Z to the window's
//! actions.
[[nodiscard]] bool isUndoOrRedo(const QKeyEvent& key);
//! Whether the event asks a field if it wants an undo or redo key for itself; then answers no.
[[nodiscard]] bool declinesUndo(QEvent& event);

} // namespace rundbord
