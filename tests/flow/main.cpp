// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
