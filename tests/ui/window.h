// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

namespace rundbord
{

//! The style all tests of the windows share, as the program does. Light, 100 %, unless a test has changed it.
inline Style& sharedStyle()
{
    static Style* shared = [] {
        auto* made = new Style(qApp);
        made->setTheme(Theme::Light);
        made->apply(*qApp);
        return made;
    }();
    return *shared;
}

//! A fixture that leaves the shared style as it found it.
class StyledTest : public testing::Test
{
protected:
    ~StyledTest() override
    {
        sharedStyle().setZoom(100);
        sharedStyle().setTheme(Theme::Light);
    }

    Style& style = sharedStyle();
};

//! A window with its widgets under each other, shown and active.
class TestWindow : public QWidget
{
public:
    explicit TestWindow(QSize size = {600, 400})
        : m_column(new QVBoxLayout(this))
    {
        resize(size);
    }

    template <typename Widget>
    Widget& add(Widget* widget)
    {
        m_column->addWidget(widget);
        return *widget;
    }

    void open()
    {
        m_column->addStretch();
        show();
        activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(this));
        QCoreApplication::sendPostedEvents();
    }

private:
    QVBoxLayout* m_column;
};

inline QString spokenName(QObject& object)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&object);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

inline QAccessible::Role spokenRole(QObject& object)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&object);
    return spoken ? spoken->role() : QAccessible::NoRole;
}

} // namespace rundbord
