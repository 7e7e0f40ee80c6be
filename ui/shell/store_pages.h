// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QStackedWidget;

namespace rundbord
{

class StorePage;

//! The pages of the unlocked store, beside those of a case: one at a time, made when gone to, over whatever was in
//! front, which comes back when it is left.
class StorePages : public QObject
{
    Q_OBJECT

public:
    //! `stack` outlives it.
    explicit StorePages(QStackedWidget& stack);
    //! Takes its page away.
    ~StorePages() override;

    //! That action shows the page that `make` makes.
    void offer(QAction& action, std::function<StorePage*()> make);
    //! Brings a page to the front, in place of the one that may be there.
    void show(StorePage* page);
    //! Leaves the page in front, if it is one of these.
    void leave();

Q_SIGNALS:
    void pageChanged();
    //! What is to be said of the store is another thing now.
    void newsChanged();

private:
    QStackedWidget& m_stack;
    QPointer<StorePage> m_page;
    QPointer<QWidget> m_below;
};

} // namespace rundbord
