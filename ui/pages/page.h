// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_order.h"

#include <QWidget>

namespace rundbord
{

//! One page of the window. The window knows nothing more of it than this.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Brings what the page shows up to date and puts focus where one starts.
    virtual void enter() {}
    //! Takes in what is being typed, before the page is left or the case closed.
    virtual void leave() {}
    //! The field at a path of the plan, brought into view; false if it is not on this page.
    virtual bool reveal(const QString&) { return false; }
    //! Where on the page a field is, for goTo(): in words of the page's own, that tell of no record's content. Empty if
    //! one is there as soon as the page is entered.
    [[nodiscard]] virtual QString spotOf(const QWidget&) const { return {}; }
    //! Goes there after enter(); the field if the spot alone names it, otherwise null.
    virtual QWidget* goTo(const QString&) { return nullptr; }

protected:
    //! Tab goes through the page in the order one reads it.
    bool focusNextPrevChild(bool next) override
    {
        return moveFocusWithin(*this, next) || QWidget::focusNextPrevChild(next);
    }
};

} // namespace rundbord
