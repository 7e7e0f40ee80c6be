// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

#include <functional>

namespace rundbord
{

class Button;
class TextLabel;

//! A record as one line that unfolds into its form; the form is made the first time it is wanted.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    FoldingRow(const Style& style, std::function<QWidget*()> makeForm, QWidget* parent = nullptr);

    void setLine(const QString& name, const QString& detail);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    //! The form, made if need be.
    [[nodiscard]] QWidget* form();

private:
    void tellFold();

    std::function<QWidget*()> m_makeForm;
    TextLabel* m_name;
    TextLabel* m_detail;
    Button* m_fold;
    QWidget* m_form{nullptr};
};

} // namespace rundbord
