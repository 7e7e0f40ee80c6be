// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

class RecordRows;

//! Those who are called: one line each that unfolds, and a way to add one.
class ParticipantsPanel final : public StepPanel
{
    Q_OBJECT

public:
    explicit ParticipantsPanel(const CaseContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;

private:
    void addOne();
    void show();
    [[nodiscard]] QWidget* makeRow(const QUuid& record);

    RecordRows* m_rows;
};

} // namespace rundbord
