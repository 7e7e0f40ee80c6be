// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

//! A panel with pages of its own, and below or above it forms that stand at each of them. Takes both over; Back, Next and
//! the heading are the first one's.
class JoinedPanel final : public StepPanel
{
    Q_OBJECT

public:
    enum class Forms { Below, Above };

    JoinedPanel(const CaseContext& context, StepPanel* leading, StepPanel* forms, Forms place,
                QWidget* parent = nullptr);

    [[nodiscard]] QString eyebrow() const override { return m_leading->eyebrow(); }
    [[nodiscard]] QString heading() const override { return m_leading->heading(); }
    [[nodiscard]] PlaceholderValues values() const override { return m_leading->values(); }
    [[nodiscard]] bool isLater() const override { return m_leading->isLater(); }
    bool next() override { return m_leading->next(); }
    bool back() override { return m_leading->back(); }
    [[nodiscard]] QString nextText() const override { return m_leading->nextText(); }
    [[nodiscard]] QString actText() const override { return m_leading->actText(); }
    void act() override { m_leading->act(); }
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] QWidget* reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;
    QWidget* goTo(const QString& spot) override;
    void setStacked(bool stacked) override;

private:
    StepPanel* m_leading;
    StepPanel* m_forms;
    Forms m_place;
};

} // namespace rundbord
