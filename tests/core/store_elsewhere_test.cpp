// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

//! A writer on a disk that doesn't take anything more, and another place.
class StoreElsewhereTest : public WriterFixture
{
protected:
    //! The writer's answer: none if it was kept.
    std::optional<Error> keep(const QString& file)
    {
        bool answered = false;
        std::optional<Error> refused;
        const QObject here;
        QObject::connect(m_writer.get(), &Writer::keptElsewhere, &here, [&] { answered = true; });
        QObject::connect(m_writer.get(), &Writer::notKeptElsewhere, &here, [&](const Error& error) {
            answered = true;
            refused = error;
        });
        m_writer->keepElsewhere(file);
        EXPECT_TRUE(m_loop.until([&] { return answered; }));
        return refused;
    }

    [[nodiscard]] static Payloads payloadsIn(const QString& file)
    {
        return payloadsOf(Store::open(file, ScratchFolder::passphrase()).value()->readCase(theCase));
    }

    ScratchFolder m_elsewhere;
    QString m_file = m_elsewhere.path("store.rundbord");
};

} // namespace

TEST_F(StoreElsewhereTest, HasWhatIsSavedAndWhatIsNot)
{
    start(quick);
    m_writer->submit(batchOf(1, "saved", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    for (const bool full : {false, true}) {
        m_disk.heal();
        if (full)
            m_disk.fillAtWrite(1);
        else
            m_disk.failSyncs();
        m_writer->submit(batchOf(2, full ? "full" : "failed", Durability::Act));
        m_writer->submit(batchOf(3, "typed"));
        ASSERT_TRUE(waitForFailure());
        EXPECT_EQ(keep(m_file), std::nullopt);
        EXPECT_EQ(payloadsIn(m_file), (Payloads{{1, "saved"}, {2, full ? "full" : "failed"}, {3, "typed"}}));
        EXPECT_THAT(m_elsewhere.names(), testing::Contains("store.rundbord"));
        EXPECT_EQ(m_elsewhere.filesWith("typed").size(), 0U); // sealed
    }
}

TEST_F(StoreElsewhereTest, LeavesNothingBesideWhatItMade)
{
    start(quick);
    ASSERT_EQ(keep(m_file), std::nullopt);
    EXPECT_THAT(m_elsewhere.names(), testing::ElementsAre("store.rundbord"));
    EXPECT_EQ(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(StoreElsewhereTest, ReplacesOnlyAnEarlierOneOfItsOwn)
{
    start(quick);
    setFileBytes(m_file, "somebody's letter");
    EXPECT_EQ(keep(m_file)->code, ErrorCode::StoreExists);
    EXPECT_EQ(fileBytes(m_file), "somebody's letter");

    const ScratchFolder others;
    others.create().reset();
    const QByteArray before = fileBytes(others.path("test.store"));
    EXPECT_EQ(keep(others.path("test.store"))->code, ErrorCode::StoreExists);
    EXPECT_EQ(fileBytes(others.path("test.store")), before);

    EXPECT_EQ(keep(m_folder.path("test.store"))->code, ErrorCode::StoreInUse);
    EXPECT_THAT(m_elsewhere.names(), testing::ElementsAre("store.rundbord"));
}

TEST_F(StoreElsewhereTest, SaysThatThereIsNoSuchPlace)
{
    start(quick);
    EXPECT_TRUE(keep(m_elsewhere.path("no/such/store.rundbord")));
    EXPECT_TRUE(m_elsewhere.names().empty());
}

} // namespace rundbord
