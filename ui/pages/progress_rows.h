// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

namespace rundbord
{

class RecordRows;

//! What those who act have done of each action of the plan, a row for each, under its words and who does it.
class ProgressRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRows(const CaseContext& context, QWidget* parent = nullptr);

private:
    void refresh();

    CaseContext m_context;
    RecordRows* m_rows;
};

} // namespace rundbord
