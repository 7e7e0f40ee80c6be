// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/key_book.h"

#include "tests/support/fake_clock.h"
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

class KeyBookTest : public WriterFixture
{
protected:
    void SetUp() override
    {
        WriterFixture::SetUp();
        start(quick);
    }

    [[nodiscard]] std::vector<KnownWay> ways() { return *KeyBook(*m_writer, m_clock).ways(); }
    [[nodiscard]] Result<void> note(SlotType type, const QString& name = {})
    {
        return KeyBook(*m_writer, m_clock).note(type, name);
    }
    [[nodiscard]] Result<void> put(SlotType type)
    {
        return m_writer->putWayIn(
            type, *wrappingKey(Secret::copyOf("kollegans egna fem slumpade ord"), KdfCost::cheapest()));
    }

    FakeClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
};

const QDate firstDay(2026, 11, 20);

TEST_F(KeyBookTest, KnowsOnlyThePassphraseOfANewStore)
{
    EXPECT_THAT(ways(), testing::ElementsAre(KnownWay{SlotType::Passphrase, {}, {}}));
}

TEST_F(KeyBookTest, KnowsSinceWhenAndWhose)
{
    ASSERT_TRUE(put(SlotType::Recovery));
    ASSERT_TRUE(note(SlotType::Recovery));
    ASSERT_TRUE(put(SlotType::Colleague));
    ASSERT_TRUE(note(SlotType::Colleague, QStringLiteral("Britt-Marie Åkesson")));
    EXPECT_THAT(ways(),
                testing::ElementsAre(
                    KnownWay{SlotType::Passphrase, {}, {}}, KnownWay{SlotType::Recovery, firstDay, {}},
                    KnownWay{SlotType::Colleague, firstDay, QStringLiteral("Britt-Marie Åkesson")}));
}

TEST_F(KeyBookTest, ANoteGoesWithItsSlot)
{
    ASSERT_TRUE(put(SlotType::Colleague));
    ASSERT_TRUE(note(SlotType::Colleague, QStringLiteral("Britt-Marie")));
    ASSERT_TRUE(put(SlotType::Colleague)); // another one, of which nobody has noted anything
    EXPECT_EQ(ways().back(), (KnownWay{SlotType::Colleague, {}, {}}));
    ASSERT_TRUE(m_writer->removeWayIn(SlotType::Colleague));
    EXPECT_EQ(ways().size(), 1U);
}

TEST_F(KeyBookTest, NoNameStandsInAnyFile)
{
    ASSERT_TRUE(put(SlotType::Colleague));
    ASSERT_TRUE(note(SlotType::Colleague, QStringLiteral("Britt-Marie")));
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(5)));
    EXPECT_EQ(ways().back().name, QStringLiteral("Britt-Marie"));
    m_writer.reset();
    EXPECT_THAT(m_folder.filesWith("Britt"), testing::IsEmpty());
}

} // namespace

} // namespace rundbord
