// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/edit_part.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/scale.h"

#include <QFile>
#include <QFileInfo>

#include <iostream>
#include <unistd.h>

namespace rundbord
{

// Two hours of typing at ten keys a second, with the clock of the test. Memory and the log stay as they are.

namespace
{

using namespace std::chrono_literals;

constexpr int keysInTwoHours = 2 * 60 * 60 * 10;
//! As often as the Writer makes drafts safe from a loss of power.
constexpr int keysBetweenSyncs = 3;
constexpr int longestText = 400;
constexpr double mebibyte = 1024 * 1024;

double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) /
           mebibyte;
}

class Soak : public OpenCaseTest
{
protected:
    Soak()
        : OpenCaseTest(FailingDisk::Memory::None)
    {
    }

    //! In one field after the other, from its beginning to some length.
    void press(int key)
    {
        static const char* fields[] = {"purpose", "background", "mostImportant"};
        const int text = key / longestText % 3;
        m_clock.set(m_clock.now().addMSecs(100));
        const auto typed = editPart<Purpose>(
            openCase(),
            [&](Purpose& purpose) {
                QString& field = text == 0   ? purpose.purpose
                                 : text == 1 ? purpose.background
                                             : purpose.mostImportant;
                if (key % longestText == 0)
                    field.clear();
                field += QChar(u'a' + key % 26);
            },
            QString::fromLatin1(fields[text]));
        ASSERT_TRUE(typed);
        if (key % keysBetweenSyncs == 0) {
            ASSERT_TRUE(m_writer->flush(10s)) << key;
        }
        QCoreApplication::processEvents();
    }

    [[nodiscard]] double logSize() const
    {
        return static_cast<double>(QFileInfo(m_folder.path("test.store-wal")).size()) / mebibyte;
    }
};

TEST_F(Soak, TwoHoursOfTypingTakeNoMoreMemoryThanTenMinutes)
{
    const int keys = scaled(keysInTwoHours);
    const int warm = keys / 12;
    double before = 0;
    double most = 0;
    double longestLog = 0;
    for (int key = 1; key <= keys; ++key) {
        press(key);
        ASSERT_FALSE(HasFailure());
        longestLog = std::max(longestLog, logSize());
        if (key == warm)
            before = residentMemory();
        if (key > warm && key % 1000 == 0)
            most = std::max(most, residentMemory());
    }
    ASSERT_TRUE(m_writer->flush(10s));
    std::cout << "soak: " << keys << " keys, " << before << " MiB after " << warm << ", then " << most
              << " MiB at most and " << residentMemory() << " MiB at the end; log " << longestLog
              << " MiB at most" << std::endl;
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed for a while
    EXPECT_LE(most, before + 5);
#endif
    EXPECT_LE(longestLog, 8);
    EXPECT_GT(longestLog, 0);
}

} // namespace

} // namespace rundbord
