// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_table.h"
#include "core/store/store.h"
#include "core/store/store_manifest.h"
#include "core/store/vault_table.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

// The access log of a store, and what somebody with the file but without the keys can do to it.

namespace
{

using Kind = LogFault::Kind;

LogEntry entryOf(const QByteArray& payload, int year = 2026)
{
    return {QUuid::createUuid(), year, payload};
}

Batch noteOf(const QByteArray& payload, int year = 2026)
{
    Batch batch;
    batch.log = {entryOf(payload, year)};
    batch.durability = Durability::Act;
    return batch;
}

class StoreLog : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto store = m_folder.create();
        for (int i = 1; i <= 8; ++i)
            ASSERT_TRUE(store->write(noteOf("entry " + QByteArray::number(i))));
        m_anchor = store->logAnchor();
    }

    //! A statement on the closed store.
    void tamper(const char* sql) const { RawSql(m_folder.place().path).run(sql); }

    [[nodiscard]] LogReport check(const std::optional<LogAnchor>& printed = {},
                                  const Secret& witness = {}) const
    {
        return m_folder.open()->checkLog(printed, witness).value();
    }

    [[nodiscard]] std::vector<std::string> texts(int year = 2026) const
    {
        std::vector<std::string> all;
        const auto entries = m_folder.open()->readLog(year);
        for (const LoadedLogEntry& entry : *entries)
            all.push_back(entry.readable ? entry.payload.toStdString() : "unreadable");
        return all;
    }

    ScratchFolder m_folder;
    LogAnchor m_anchor;
};

//! Something done to a log of eight entries, and where that shows.
struct Tampering {
    const char* name;
    std::vector<const char*> sql;
    LogFault first;
};

void PrintTo(const Tampering& tampering, std::ostream* out)
{
    *out << tampering.name;
}

class TamperedLog : public StoreLog, public testing::WithParamInterface<Tampering>
{
};

const Tampering tamperings[] = {
    {"TextChanged",
     {"UPDATE log_entry SET sealed = zeroblob(length(sealed)) WHERE sequence = 3"},
     {Kind::Altered, 3, 3}},
    {"LinkChanged", {"UPDATE log_entry SET link = zeroblob(32) WHERE sequence = 3"}, {Kind::Altered, 3, 3}},
    {"OtherLinkChanged",
     {"UPDATE log_entry SET mac = zeroblob(32) WHERE sequence = 3"},
     {Kind::Altered, 3, 3}},
    {"IdentityChanged", {"UPDATE log_entry SET id = zeroblob(16) WHERE sequence = 3"}, {Kind::Altered, 3, 3}},
    {"KeyChanged", {"UPDATE log_entry SET key_id = 7 WHERE sequence = 3"}, {Kind::Altered, 3, 3}},
    {"Deleted", {"DELETE FROM log_entry WHERE sequence = 3"}, {Kind::Missing, 3, 3}},
    {"FirstDeleted", {"DELETE FROM log_entry WHERE sequence = 1"}, {Kind::Missing, 1, 1}},
    {"SomeDeleted", {"DELETE FROM log_entry WHERE sequence IN (3, 4, 5)"}, {Kind::Missing, 3, 5}},
    {"Swapped",
     {"UPDATE log_entry SET sequence = -1 WHERE sequence = 3",
      "UPDATE log_entry SET sequence = 3 WHERE sequence = 4",
      "UPDATE log_entry SET sequence = 4 WHERE sequence = -1"},
     {Kind::Altered, 3, 5}},
    {"Renumbered",
     {"DELETE FROM log_entry WHERE sequence = 3", "UPDATE log_entry SET sequence = 3 WHERE sequence = 8"},
     {Kind::Altered, 3, 4}},
    {"GapClosed",
     {"DELETE FROM log_entry WHERE sequence = 3",
      "UPDATE log_entry SET sequence = sequence - 1 WHERE sequence > 3"},
     {Kind::Altered, 3, 7}},
    {"InsertedBehind",
     {"INSERT INTO log_entry SELECT 9, zeroblob(16), key_id, sealed, link, mac FROM log_entry WHERE sequence "
      "= 8"},
     {Kind::Altered, 9, 9}},
    {"CutOff", {"DELETE FROM log_entry WHERE sequence > 5"}, {Kind::CutOff, 6, 8}},
    {"AllTakenAway", {"DELETE FROM log_entry"}, {Kind::CutOff, 1, 8}},
    {"HeadChanged", {"UPDATE log_head SET sealed = zeroblob(length(sealed))"}, {Kind::HeadAltered, 8, 8}},
    {"HeadTakenAway", {"DELETE FROM log_head"}, {Kind::HeadAltered, 8, 8}},
    {"HeadRenumbered", {"UPDATE log_head SET sequence = 5"}, {Kind::HeadAltered, 8, 8}},
    {"CutOffWithTheHead",
     {"DELETE FROM log_entry WHERE sequence > 5", "DELETE FROM log_head"},
     {Kind::HeadAltered, 5, 5}},
};

} // namespace

TEST_F(StoreLog, IsWholeWhenNothingWasDone)
{
    const LogReport report = check(m_anchor);
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entries, 8U);
    EXPECT_EQ(report.destroyed, 0U);
    EXPECT_EQ(report.anchor, m_anchor);
    EXPECT_EQ(report.witnessed, std::nullopt);
    EXPECT_EQ(m_anchor.sequence, 8U);
    EXPECT_EQ(m_anchor.mark.size(), 8);
    EXPECT_EQ(texts().front(), "entry 8");
    EXPECT_EQ(texts().size(), 8U);
    EXPECT_TRUE(m_folder.open()->isComplete());
}

TEST_F(StoreLog, OfAFreshStoreIsEmptyAndWhole)
{
    const ScratchFolder folder;
    const auto store = folder.create();
    EXPECT_TRUE(store->checkLog({}, {})->isWhole());
    EXPECT_EQ(store->logAnchor().sequence, 0U);
    EXPECT_TRUE(store->logYears()->empty());
}

TEST_F(StoreLog, SaysNothingInClear)
{
    EXPECT_THAT(m_folder.filesWith("entry 3"), testing::IsEmpty());
}

TEST_F(StoreLog, GoesOnAfterOpeningAgain)
{
    ASSERT_TRUE(m_folder.open()->write(noteOf("entry 9")));
    EXPECT_EQ(check(m_anchor).entries, 9U);
    EXPECT_TRUE(check(m_anchor).isWhole()) << "an older anchor still holds";
}

TEST_F(StoreLog, IsWrittenInTheSameTransactionAsTheAct)
{
    const CaseId caseId = CaseId::create();
    const auto store = m_folder.open();
    Batch first{caseId, {{RecordId::create(), QByteArray("text")}}, std::nullopt, Durability::Act};
    first.log = {entryOf("made")};
    ASSERT_TRUE(store->createCase(first));
    EXPECT_EQ(store->logAnchor().sequence, 9U);
    EXPECT_FALSE(store->createCase(first)) << "there is one already";
    Batch nowhere{CaseId::create(), {}, std::nullopt, Durability::Act};
    nowhere.log = {entryOf("not done")};
    EXPECT_EQ(store->write(nowhere).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store->logAnchor().sequence, 9U) << "nothing is noted of what was not done";
    ASSERT_TRUE(store->deleteCase(caseId, {entryOf("shredded")}));
    EXPECT_EQ(store->logAnchor().sequence, 10U);
    EXPECT_TRUE(store->checkLog({}, {})->isWhole());
}

TEST_F(StoreLog, HoldsAnEntryOnceHoweverOftenItIsWritten)
{
    const Batch batch = noteOf("again and again");
    const auto store = m_folder.open();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(store->write(batch));
    EXPECT_EQ(store->logAnchor().sequence, 9U);
    EXPECT_TRUE(store->checkLog({}, {})->isWhole());
}

TEST_P(TamperedLog, IsFoundAndNamed)
{
    for (const char* sql : GetParam().sql)
        tamper(sql);
    const LogReport report = check();
    ASSERT_FALSE(report.isWhole());
    EXPECT_EQ(report.faults.front(), GetParam().first);
}

TEST_P(TamperedLog, KeepsNothingFromBeingWrittenAndIsStillFound)
{
    for (const char* sql : GetParam().sql)
        tamper(sql);
    {
        const auto store = m_folder.open();
        ASSERT_TRUE(store->write(noteOf("afterwards")));
        ASSERT_TRUE(store->write(noteOf("and more")));
    }
    EXPECT_FALSE(check().isWhole());
    EXPECT_FALSE(check(m_anchor).isWhole());
    EXPECT_THAT(texts(), testing::IsSupersetOf({"afterwards", "and more"}));
}

INSTANTIATE_TEST_SUITE_P(EveryWay, TamperedLog, testing::ValuesIn(tamperings),
                         [](const auto& each) { return each.param.name; });

// It is said where, for ever, also when the head has been made anew.
TEST_F(StoreLog, ShowsWhereTheHeadWasAlteredAfterMoreHasBeenWritten)
{
    tamper("UPDATE log_head SET sealed = zeroblob(length(sealed))");
    ASSERT_TRUE(m_folder.open()->write(noteOf("afterwards")));
    EXPECT_THAT(check().faults, testing::ElementsAre(LogFault{Kind::HeadAltered, 8, 8}));
    EXPECT_FALSE(m_folder.open()->isComplete());
}

// Any cell of any entry, changed in any byte.
RC_GTEST_PROP(AnyLog, ShowsAnyByteThatIsChanged, ())
{
    const ScratchFolder folder;
    const int entries = *rc::gen::inRange(1, 6);
    {
        const auto store = folder.create();
        for (int i = 0; i < entries; ++i)
            RC_ASSERT(store->write(noteOf(QByteArray::number(i))).has_value());
    }
    const QByteArray column =
        *rc::gen::element(QByteArray("sealed"), QByteArray("link"), QByteArray("mac"), QByteArray("id"));
    const int row = *rc::gen::inRange(1, entries + 1);
    {
        RawSql sql(folder.place().path);
        const QByteArray where = " WHERE sequence = " + QByteArray::number(row);
        QByteArray cell = sql.bytes(QByteArray("SELECT " + column + " FROM log_entry" + where).constData());
        const auto at = *rc::gen::inRange<qsizetype>(0, cell.size());
        cell[at] = static_cast<char>(cell[at] ^ *rc::gen::inRange(1, 256));
        sql.run(QByteArray("UPDATE log_entry SET " + column + " = ?1" + where).constData(), {cell});
    }
    const auto report = folder.open()->checkLog({}, {});
    RC_ASSERT(report.has_value());
    RC_ASSERT(!report->isWhole());
    RC_ASSERT(report->faults.front() == (LogFault{Kind::Altered, quint64(row), quint64(row)}));
}

// With the head as it was then, the log alone agrees with itself; the manifest of the store and the anchor don't.
TEST_F(StoreLog, PutBackInAnEarlierFormIsFoundByTheManifestAndByTheAnchor)
{
    tamper("CREATE TABLE kept_head AS SELECT * FROM log_head");
    ASSERT_TRUE(m_folder.open()->write(noteOf("to be forgotten")));
    const LogAnchor later = m_folder.open()->logAnchor();
    EXPECT_TRUE(check(later).isWhole());
    tamper("DELETE FROM log_entry WHERE sequence > 8");
    tamper("DELETE FROM log_head");
    tamper("INSERT INTO log_head SELECT * FROM kept_head");
    EXPECT_TRUE(check().isWhole());
    EXPECT_FALSE(m_folder.open()->isComplete());
    ASSERT_FALSE(check(later).isWhole());
    EXPECT_EQ(check(later).faults.front(), (LogFault{Kind::CutOff, 9, 9}));
    // Also when as many entries have been written since.
    ASSERT_TRUE(m_folder.open()->write(noteOf("something else")));
    ASSERT_FALSE(check(later).isWhole());
    EXPECT_EQ(check(later).faults.front(), (LogFault{Kind::AnchorDisagrees, 9, 9}));
}

// The whole file put back: nothing within it can tell, only the paper.
TEST_F(StoreLog, WholeFilePutBackIsFoundByTheAnchorOnly)
{
    const QByteArray before = fileBytes(m_folder.place().path);
    ASSERT_TRUE(m_folder.open()->write(noteOf("to be forgotten")));
    const LogAnchor later = m_folder.open()->logAnchor();
    setFileBytes(m_folder.place().path, before);
    EXPECT_TRUE(m_folder.open()->isComplete());
    EXPECT_TRUE(check().isWhole());
    EXPECT_FALSE(check(later).isWhole());
}

TEST_F(StoreLog, KeyOfAYearCanBeDestroyedAndTheChainHolds)
{
    ASSERT_TRUE(m_folder.open()->write(noteOf("of the next year", 2027)));
    EXPECT_THAT(*m_folder.open()->logYears(), testing::ElementsAre(2027, 2026));
    const QByteArray wrapped =
        RawSql(m_folder.place().path).bytes("SELECT wrapped FROM log_key WHERE year = 2026");
    ASSERT_TRUE(m_folder.open()->destroyLogYear(2026, entryOf("destroyed 2026", 2027)));
    EXPECT_THAT(m_folder.filesWith(wrapped), testing::IsEmpty());
    EXPECT_THAT(texts(2026), testing::IsEmpty());
    EXPECT_THAT(texts(2027), testing::ElementsAre("destroyed 2026", "of the next year"));
    const LogReport report = check(m_anchor);
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entries, 10U);
    EXPECT_EQ(report.destroyed, 8U);
    EXPECT_TRUE(m_folder.open()->isComplete());
    // What is destroyed is still chained.
    tamper("DELETE FROM log_entry WHERE sequence = 4");
    EXPECT_FALSE(check().isWhole());
}

TEST_F(StoreLog, KeyOfAYearTakenAwayFromOutsideIsNoticed)
{
    tamper("DELETE FROM log_key");
    EXPECT_FALSE(m_folder.open()->isComplete());
    ASSERT_TRUE(m_folder.open()->write(noteOf("afterwards")));
    EXPECT_THAT(texts(), testing::ElementsAre("afterwards"));
    EXPECT_FALSE(m_folder.open()->isComplete());
}

TEST_F(StoreLog, StandsInTheNameOfACopy)
{
    const auto store = m_folder.open();
    ASSERT_TRUE(store->startCopy(CopyReason::Asked, QDateTime(QDate(2026, 11, 22), QTime(9, 30))));
    Result<std::optional<StoreCopy>> made = store->advanceCopy();
    while (made && !*made)
        made = store->advanceCopy();
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->anchor, QStringLiteral("8-") + m_anchor.mark);
    EXPECT_TRUE(copyFromName(copyName(**made)).has_value());
}

TEST_F(StoreLog, SurvivesAFailureAtEveryWrite)
{
    for (int change = 1;; ++change) {
        ASSERT_LT(change, 100);
        const ScratchFolder folder;
        FailingDisk disk;
        auto store = folder.create(disk.vfs());
        ASSERT_TRUE(store->write(noteOf("before")));
        const Batch batch = noteOf("now");
        disk.failAtChange(change, FailingDisk::Times::Once);
        const bool written = store->write(batch).has_value();
        disk.heal();
        ASSERT_TRUE(store->reopen());
        ASSERT_TRUE(store->write(batch)) << change;
        const auto report = store->checkLog({}, {});
        EXPECT_TRUE(report->isWhole()) << change;
        EXPECT_EQ(report->entries, 2U) << change;
        if (written)
            break;
    }
}

class WitnessedLog : public StoreLog
{
protected:
    void SetUp() override
    {
        StoreLog::SetUp();
        const auto store = m_folder.open();
        ASSERT_TRUE(store->witnessLog(m_witness, entryOf("a key on paper was made")));
        for (int i = 0; i < 4; ++i)
            ASSERT_TRUE(store->write(noteOf("witnessed")));
    }

    //! Everything the passphrase opens.
    void asAThief(const std::function<void(Connection&, StoreManifest&, const LogSeals&)>& act)
    {
        const auto connection = Connection::open(m_folder.place()).value();
        const Vault vault = unlockVault(*connection, ScratchFolder::passphrase()).value();
        StoreManifest manifest(*connection, vault);
        const Result<void> done = connection->transact(Durability::Act, [&]() -> Result<void> {
            manifest.know();
            act(*connection, manifest, LogSeals(vault));
            manifest.write();
            return {};
        });
        ASSERT_TRUE(done);
    }

    //! Another text in that entry, and every link after it made anew.
    void rewriteAsAThief(quint64 sequence)
    {
        asAThief([&](Connection& connection, StoreManifest& manifest, const LogSeals& seals) {
            const LogKeyRow keyRow = selectLogKeys(connection).front();
            const LogKey key = seals.unwrap(keyRow.id, keyRow.year, keyRow.wrapped).value();
            std::vector<LogEntryRow> rows;
            forEachLogEntry(connection, [&](const LogEntryRow& row) { rows.push_back(row); });
            Digest before{};
            for (LogEntryRow& row : rows) {
                if (row.entry.sequence == sequence)
                    seals.sealEntry(row.entry, key, "rewritten");
                row.link = seals.link(before, row.entry, row.mac);
                before = row.link;
                putLogEntry(connection, row);
            }
            putHeadAsAThief(connection, manifest, seals, rows.back());
        });
    }

    void cutOffAsAThief(quint64 sequence)
    {
        RawSql(m_folder.place().path)
            .run(QByteArray("DELETE FROM log_entry WHERE sequence > " + QByteArray::number(sequence))
                     .constData());
        asAThief([&](Connection& connection, StoreManifest& manifest, const LogSeals& seals) {
            putHeadAsAThief(connection, manifest, seals, *selectLastLogEntry(connection, sequence));
        });
    }

    static void putHeadAsAThief(Connection& connection, StoreManifest& manifest, const LogSeals& seals,
                                const LogEntryRow& last)
    {
        const LogMarkRow row = *selectLogHead(connection);
        LogHead head = seals.openHead(row.sequence, row.sealed).value();
        head.sequence = last.entry.sequence;
        head.link = last.link;
        head.mac = last.mac;
        const QByteArray sealed = seals.sealHead(head);
        putLogHead(connection, {head.sequence, sealed});
        manifest.put(StoreLedger::Part::LogHead, quint64{1}, head.sequence, sealed);
    }

    const Secret m_witness = Secret::copyOf("sixteen bytes 16");
};

TEST_F(WitnessedLog, IsProvenByWhoeverHasTheWitness)
{
    const LogReport report = check({}, m_witness);
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.entries, 13U);
    EXPECT_EQ(report.witnessed, 5U);
    EXPECT_EQ(check({}, Secret::copyOf("another 16 bytes")).witnessed, std::nullopt);
    EXPECT_EQ(check().witnessed, std::nullopt);
}

TEST_F(WitnessedLog, GoesOnUnderANewWitness)
{
    const Secret next = Secret::copyOf("the next witness");
    ASSERT_TRUE(m_folder.open()->witnessLog(next, entryOf("another was made")));
    ASSERT_TRUE(m_folder.open()->write(noteOf("under the new one")));
    EXPECT_EQ(check({}, next).witnessed, 2U);
    EXPECT_EQ(check({}, m_witness).witnessed, 5U) << "what the old one saw";
    EXPECT_TRUE(check({}, next).isWhole());
    EXPECT_TRUE(check({}, m_witness).isWhole());
}

// The thief of today's passphrase has every key there is today. He changes what was noted yesterday and makes both the
// everyday chain and the manifest agree with it; the keys the evolving chain had yesterday are gone.
TEST_F(WitnessedLog, ShowsWhatSomebodyWithTheKeysHasRewritten)
{
    rewriteAsAThief(10);
    EXPECT_THAT(texts(), testing::Contains("rewritten"));
    EXPECT_TRUE(m_folder.open()->isComplete());
    EXPECT_TRUE(check().isWhole()) << "the everyday chain can't tell";
    const LogReport report = check({}, m_witness);
    ASSERT_FALSE(report.isWhole());
    EXPECT_EQ(report.faults.front().kind, Kind::WitnessDisagrees);
    EXPECT_EQ(report.faults.front().first, 10U);
}

TEST_F(WitnessedLog, ShowsWhatWasRewrittenFromBeforeThereWasAWitness)
{
    rewriteAsAThief(3);
    EXPECT_TRUE(check().isWhole());
    EXPECT_FALSE(check({}, m_witness).isWhole());
}

TEST_F(WitnessedLog, ShowsAnEndThatAThiefHasCutOff)
{
    cutOffAsAThief(11);
    EXPECT_TRUE(check().isWhole());
    EXPECT_FALSE(check({}, m_witness).isWhole());
}

} // namespace rundbord
