// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"
#include "ui/forms/form_context.h"

#include <QWidget>

class QGridLayout;

namespace rundbord
{

class Tag;
class TextLabel;

//! An action as text in the columns what, who and when. Can have focus; whoever comes here wants to write.
class ActionSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ActionSummary(const FormContext& context, QWidget* parent = nullptr);

    void setAction(const CarePlan& plan, const Action& action);
    void setStacked(bool stacked);

Q_SIGNALS:
    void entered();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void arrange();

    const FormContext m_context;
    QGridLayout* m_grid;
    TextLabel* m_what;
    TextLabel* m_who;
    TextLabel* m_unit;
    TextLabel* m_when;
    Tag* m_tag;
    bool m_stacked{false};
};

//! The headings of the three columns.
class ActionHeadings : public QWidget
{
    Q_OBJECT

public:
    explicit ActionHeadings(const Style& style, QWidget* parent = nullptr);
};

} // namespace rundbord
