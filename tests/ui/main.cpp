// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    // Without a screen unless told otherwise, so that the program also runs by hand.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
