// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

class QGridLayout;

namespace rundbord
{

//! What happens, by day: every action of the plan with its day, and who does it. To read, not to write.
class ComingActions : public QWidget
{
    Q_OBJECT

public:
    explicit ComingActions(const CaseContext& context, QWidget* parent = nullptr);

private:
    void show();

    CaseContext m_context;
    QGridLayout* m_grid;
};

} // namespace rundbord
