// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace rundbord
{

class Button;
class TextLabel;

//! One way into the store: what it is, how it stands with it, what can be done, and below that what is being done.
class WayInCard : public Sheet
{
    Q_OBJECT

public:
    WayInCard(const Style& style, const QString& title, QWidget* parent = nullptr);

    void setState(const QString& sentence);
    Button* addAct(const char* name, const QString& words);
    //! Shows that in place of the acts until it is gone. Takes it over.
    void open(QWidget* work);
    //! The acts again, and focus on the first if something was open; that goes.
    void close();
    [[nodiscard]] QWidget* work() const { return m_work; }

private:
    const Style& m_style;
    TextLabel* m_state;
    QWidget* m_acts;
    QWidget* m_work{nullptr};
};

} // namespace rundbord
