// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/private_cups.h"

#include <QApplication>

#include <gmock/gmock.h>
#include <iostream>

namespace
{

constexpr int skipped = 77;

bool canStartPrintSystem()
{
    try {
        const rundbord::PrivateCups tried;
        return true;
    } catch (const std::exception& why) {
        std::cout << "SKIPPED: no print system can be started here: " << why.what() << std::endl;
        return false;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    testing::InitGoogleMock(&argc, argv);
    return canStartPrintSystem() ? RUN_ALL_TESTS() : skipped;
}
