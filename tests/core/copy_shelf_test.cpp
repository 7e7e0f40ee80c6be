// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/copy_shelf.h"

#include "core/store/restoring.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

// What is done with the copies of a store that is open, and what its log says of it.

namespace
{

class CopyShelfTest : public OpenCaseTest
{
protected:
    void SetUp() override
    {
        OpenCaseTest::SetUp();
        m_case.reset();
        m_copy = copy();
    }

    [[nodiscard]] CopyShelf shelf() { return {*m_writer, m_book->log(), m_clock}; }

    void close()
    {
        m_book.reset();
        m_writer.reset();
    }

    //! Of the entries that say so, the copies they name.
    [[nodiscard]] std::vector<QString> restoredFrom()
    {
        std::vector<QString> names;
        const auto entries = m_writer->readLog(m_clock.today().year());
        for (const LoadedLogEntry& each : entries.value()) {
            const Result<AccessEntry> entry = readAccessEntry(each.payload);
            if (entry && entry->note.deed == Deed::Restored)
                names.push_back(entry->note.reason);
        }
        return names;
    }

    StoreCopy m_copy;
};

TEST_F(CopyShelfTest, NotesOnceWhichCopyTookThePlaceOfTheStore)
{
    close();
    ASSERT_TRUE(restore(m_folder.place(), m_copy, PresentedKey{ScratchFolder::passphrase()}, m_clock.now()));
    for (int opening = 0; opening < 2; ++opening) {
        start();
        shelf().noteRestoring();
        EXPECT_THAT(restoredFrom(), testing::ElementsAre(copyName(m_copy))) << opening;
        close();
    }
}

TEST_F(CopyShelfTest, NotesItAlsoWhereThereWasNoStore)
{
    close();
    QFile::remove(m_folder.place().path);
    ASSERT_TRUE(restore(m_folder.place(), m_copy, PresentedKey{ScratchFolder::passphrase()}, m_clock.now()));
    start();
    shelf().noteRestoring();
    EXPECT_THAT(restoredFrom(), testing::ElementsAre(copyName(m_copy)));
}

TEST_F(CopyShelfTest, AStoreThatIsPutAsideLeavesNoTraceOfItself)
{
    ASSERT_TRUE(shelf().restoreWhenClosed(m_copy));
    EXPECT_THAT(restoredFrom(), testing::ElementsAre(copyName(m_copy))) << "the old store knows it as well";
    close();
    start();
    shelf().noteRestoring();
    EXPECT_THAT(restoredFrom(), testing::ElementsAre(copyName(m_copy)));
}

} // namespace

} // namespace rundbord
