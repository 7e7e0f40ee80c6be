// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

class QAction;

namespace rundbord
{

class Button;
class SaveStateLabel;

//! Beside the menus: whether all is saved, and the lock.
class Corner : public QWidget
{
    Q_OBJECT

public:
    Corner(const Style& style, QAction& lock, QWidget* parent = nullptr);

    [[nodiscard]] SaveStateLabel* saveState() const { return m_saveState; }

private:
    void restyle();

    const Style& m_style;
    SaveStateLabel* m_saveState;
    Button* m_lock;
};

} // namespace rundbord
