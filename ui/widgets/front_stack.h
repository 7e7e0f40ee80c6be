// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace rundbord
{

//! Pages on top of each other, of which only the one in front is there: also for screen readers, to whom Qt would show
//! what lies behind as well.
class FrontStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FrontStack(QWidget* parent = nullptr);
};

} // namespace rundbord
