// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "ui/style/style.h"

#include <QDialog>

class QVBoxLayout;

namespace rundbord
{

class Button;
class PromptCard;
class ScrollColumn;
class TextLabel;

//! A moment that can't wait: what to say, what to do, and what the program can do about it. Each is one press away, and
//! so is going back.
class MomentDialog : public QDialog
{
    Q_OBJECT

public:
    //! `goBack` is what the way back is called.
    MomentDialog(const Style& style, const QString& goBack, QWidget* parent);

    void setMoment(const HelpSituation& moment);
    //! Below the texts, above the choices.
    [[nodiscard]] QVBoxLayout* fields() const { return m_fields; }
    //! The next choice; chosen() counts them from 0.
    Button* addChoice(const char* name, const QString& words);

    //! The choice that was made, or -1.
    [[nodiscard]] int choose();

    [[nodiscard]] Button* wayBack() const { return m_back; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitHeight();

    const Style& m_style;
    ScrollColumn* m_column;
    TextLabel* m_title;
    PromptCard* m_say;
    TextLabel* m_do;
    QVBoxLayout* m_fields;
    QVBoxLayout* m_choices;
    Button* m_back;
    int m_count{0};
    int m_chosen{-1};
};

} // namespace rundbord
