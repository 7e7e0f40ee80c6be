// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QComboBox>
#include <QSpinBox>

namespace rundbord
{

//! A field to choose one of a few in. The mouse wheel never changes it: it scrolls the page it lies on.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    //! Whether what can be chosen is shown just now.
    [[nodiscard]] bool isListOpen() const;
    //! Selects in the list what is chosen, also while nobody sees it: screen readers look there.
    void markChosen();

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyle();

    const Style& m_style;
};

//! A field for a small whole number, as deaf to the wheel.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(const Style& style, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyle();

    const Style& m_style;
};

} // namespace rundbord
