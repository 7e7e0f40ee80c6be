// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/add_record.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/remove_record.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/raw_sql.h"

#include <gmock/gmock.h>

namespace rundbord
{

// Damaged records of a case: named, left where they lie, and put back from a copy.

namespace
{

class Quarantine : public OpenCaseTest
{
protected:
    void SetUp() override
    {
        OpenCaseTest::SetUp();
        // the example has neither, and every kind of record is to be there
        ASSERT_TRUE(addRisk(openCase(), {{}, QStringLiteral("risk"), {}}));
        ASSERT_TRUE(addOpenQuestion(openCase(), {{}, QStringLiteral("question"), {}, {}}));
        copy();
        m_before = openCase().value();
    }

    void copy()
    {
        bool copied = false;
        QObject::connect(m_writer.get(), &Writer::copied, m_writer.get(), [&] { copied = true; });
        m_writer->copy(CopyReason::Asked, m_clock.now());
        ASSERT_TRUE(m_loop.until([&] { return copied; }));
    }

    void close()
    {
        m_case.reset();
        m_book.reset();
        m_writer.reset();
    }

    //! The identity of the n-th record, in the order of identities, that is about that.
    [[nodiscard]] RecordId recordAbout(RecordKind kind, int which = 0)
    {
        const LoadedCase loaded = m_writer->readCase(m_id).value();
        for (const LoadedRecord& record : loaded.records) {
            const auto subject = recordSubject(record.payload);
            if (subject && subject->kind == kind && which-- == 0)
                return record.id;
        }
        return {};
    }

    //! Damages those records in the store and opens the case again.
    OpenedCase damage(const std::vector<RecordId>& records)
    {
        close();
        for (const RecordId& id : records)
            RawSql(m_folder.path("test.store"))
                .run("UPDATE record SET sealed = zeroblob(300) WHERE case_id = ?1 AND id = ?2",
                     {m_id.uuid().toRfc4122(), id.uuid().toRfc4122()});
        start();
        return m_book->open(m_id).value();
    }

    void removeCopies() const
    {
        for (const StoreCopy& each : m_writer->copies())
            QFile::remove(copyPlace(m_folder.place(), each).path);
    }

    static void writeConsentAnew(const OpenedCase& opened)
    {
        ASSERT_TRUE(editPart<Consent>(*opened.openCase,
                                      [](Consent& value) { value.exclusions = QStringLiteral("nytt"); }));
    }

    void expectNoDamageAtTheNextOpening(OpenedCase& opened)
    {
        const CaseValue value = opened.openCase->value();
        opened.openCase.reset();
        restart();
        const LoadedCase loaded = m_writer->readCase(m_id).value();
        EXPECT_THAT(loaded.damaged, testing::IsEmpty());
        EXPECT_TRUE(loaded.manifestAgrees);
        EXPECT_EQ(openCase().value(), value);
    }

    static std::vector<LoadedRecord> found(const OpenedCase& opened)
    {
        std::vector<LoadedRecord> all;
        for (const DamagedRecord& record : opened.damaged)
            all.push_back({record.id, record.payload});
        return all;
    }

    CaseValue m_before;
};

TEST_F(Quarantine, SaysWhichPartOfThePlanIsDamaged)
{
    const OpenedCase opened = damage(
        {recordAbout(RecordKind::Consent), recordAbout(RecordKind::Need), recordAbout(RecordKind::Meeting)});
    EXPECT_EQ(opened.damagedRecords, 3);
    std::vector<RecordSubject> subjects;
    for (const DamagedRecord& record : opened.damaged) {
        EXPECT_EQ(record.copiedAt, m_clock.now().toUTC());
        subjects.push_back(record.subject.value());
    }
    EXPECT_THAT(subjects, testing::Contains(RecordSubject{RecordKind::Consent, {}}));
    EXPECT_THAT(subjects, testing::Contains(RecordSubject{RecordKind::Meeting, {}}));
    EXPECT_THAT(subjects, testing::Contains(testing::AllOf(
                              testing::Field(&RecordSubject::kind, RecordKind::Need),
                              testing::Field(&RecordSubject::which, testing::Not(QString())))));
}

TEST_F(Quarantine, SaysWhichPlaceItHasIfNoCopyKnows)
{
    const RecordId consent = recordAbout(RecordKind::Consent);
    removeCopies();
    const OpenedCase opened = damage({consent});
    ASSERT_EQ(opened.damaged.size(), 1U);
    EXPECT_FALSE(opened.damaged.front().subject);
    EXPECT_GE(opened.damaged.front().position, 1);
    EXPECT_LE(opened.damaged.front().position, opened.records);
}

TEST_F(Quarantine, EverythingComesBackAsItWas)
{
    std::vector<RecordId> all;
    const LoadedCase loaded = m_writer->readCase(m_id).value();
    for (const LoadedRecord& record : loaded.records)
        all.push_back(record.id);
    OpenedCase opened = damage(all);
    EXPECT_EQ(opened.damaged.size(), all.size());
    EXPECT_NE(opened.openCase->value(), m_before);
    const ChangeSet changes = opened.openCase->takeBack(found(opened));
    EXPECT_EQ(changes.kinds.size(), 18) << "all there are";
    EXPECT_EQ(opened.openCase->value(), m_before);
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    opened.openCase.reset();
    restart();
    EXPECT_EQ(openCase().value(), m_before);
    EXPECT_THAT(m_writer->readCase(m_id)->damaged, testing::IsEmpty());
    EXPECT_TRUE(m_writer->readCase(m_id)->manifestAgrees);
}

TEST_F(Quarantine, ANeedComesBackToItsPlace)
{
    for (int which = 0; which < static_cast<int>(m_before.plan.needs.size()); ++which) {
        OpenedCase opened = damage({recordAbout(RecordKind::Need, which)});
        EXPECT_EQ(opened.openCase->plan().needs.size(), m_before.plan.needs.size() - 1);
        (void)opened.openCase->takeBack(found(opened));
        EXPECT_EQ(opened.openCase->plan().needs, m_before.plan.needs);
        ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    }
}

TEST_F(Quarantine, WhatIsNotWrittenAnewStaysAsItLay)
{
    const RecordId consent = recordAbout(RecordKind::Consent);
    OpenedCase opened = damage({consent});
    ASSERT_TRUE(editPart<Purpose>(*opened.openCase,
                                  [](Purpose& value) { value.mostImportant = QStringLiteral("nytt"); }));
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    EXPECT_THAT(m_writer->readCase(m_id)->damaged, testing::ElementsAre(consent));
}

TEST_F(Quarantine, WhatIsWrittenAnewStaysAndTakesThePlaceOfTheDamagedRecord)
{
    OpenedCase opened = damage({recordAbout(RecordKind::Consent)});
    writeConsentAnew(opened);
    EXPECT_TRUE(opened.openCase->takeBack(found(opened)).isEmpty());
    EXPECT_EQ(opened.openCase->plan().consent.exclusions, QStringLiteral("nytt"));
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    expectNoDamageAtTheNextOpening(opened);
}

// Stores in which the new record lies beside the damaged one, as an earlier version left them.
TEST_F(Quarantine, ADamagedRecordWhosePlaceIsTakenIsDiscarded)
{
    const LoadedCase loaded = m_writer->readCase(m_id).value();
    const RecordId consent = recordAbout(RecordKind::Consent);
    QByteArray anew;
    for (const LoadedRecord& record : loaded.records) {
        if (record.id == consent)
            anew = record.payload;
    }
    m_writer->submit({m_id, {{RecordId::create(), anew}}, std::nullopt, Durability::Act});
    OpenedCase opened = damage({consent});
    EXPECT_EQ(opened.damagedRecords, 0);
    EXPECT_THAT(opened.damaged, testing::IsEmpty());
    EXPECT_EQ(opened.openCase->plan().consent, m_before.plan.consent);
    expectNoDamageAtTheNextOpening(opened);
}

TEST_F(Quarantine, WhatNoCopyHasIsDiscardedWhenAllThatIsMissingIsWrittenAnew)
{
    const std::vector<RecordId> both{recordAbout(RecordKind::Consent), recordAbout(RecordKind::Purpose)};
    removeCopies();
    OpenedCase opened = damage(both);
    writeConsentAnew(opened);
    EXPECT_EQ(m_writer->readCase(m_id)->damaged.size(), 2U) << "which of them it was, nobody knows";
    ASSERT_TRUE(editPart<Purpose>(*opened.openCase,
                                  [](Purpose& value) { value.mostImportant = QStringLiteral("nytt"); }));
    expectNoDamageAtTheNextOpening(opened);
}

TEST_F(Quarantine, WhatNoCopyHasAndNobodyCanPlaceStaysUntilItIsDiscarded)
{
    const RecordId need = recordAbout(RecordKind::Need);
    const std::vector<RecordId> both{recordAbout(RecordKind::Consent), need};
    removeCopies();
    OpenedCase opened = damage(both);
    writeConsentAnew(opened);
    EXPECT_EQ(m_writer->readCase(m_id)->damaged.size(), 2U);
    opened.openCase->discard(both);
    expectNoDamageAtTheNextOpening(opened);
}

TEST_F(Quarantine, TheRestStaysUsable)
{
    OpenedCase opened = damage({recordAbout(RecordKind::Consent)});
    ASSERT_TRUE(addRisk(*opened.openCase, {{}, QStringLiteral("risk"), {}}));
    EXPECT_FALSE(opened.openCase->plan().needs.empty());
    EXPECT_FALSE(opened.openCase->plan().person.name.isEmpty());
}

TEST_F(Quarantine, TakingBackCantBeUndone)
{
    OpenedCase opened = damage({recordAbout(RecordKind::Consent)});
    (void)opened.openCase->takeBack(found(opened));
    EXPECT_FALSE(opened.openCase->canUndo());
}

TEST_F(Quarantine, ADamagedKeyIsPutBackWhenTheCaseIsOpened)
{
    close();
    RawSql(m_folder.path("test.store"))
        .run("UPDATE case_key SET wrapped = zeroblob(72) WHERE case_id = ?1", {m_id.uuid().toRfc4122()});
    start();
    const Result<OpenedCase> opened = m_book->open(m_id);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->keyCopiedAt, m_clock.now().toUTC());
    EXPECT_EQ(opened->openCase->value(), m_before);
}

TEST_F(Quarantine, WhatTheListShowsIsMadeAnew)
{
    close();
    RawSql(m_folder.path("test.store"))
        .run("UPDATE care_case SET overview = zeroblob(300) WHERE id = ?1", {m_id.uuid().toRfc4122()});
    start();
    EXPECT_TRUE(m_book->entries()->front().damaged);
    ASSERT_TRUE(m_book->open(m_id));
    const CaseEntry entry = m_book->entries()->front();
    EXPECT_FALSE(entry.damaged);
    EXPECT_EQ(entry.summary, summarize(m_before));
}

TEST(ShreddingDay, IsSomeDaysAfterThePlanWasTakenIntoTheRecords)
{
    CaseSummary summary;
    EXPECT_FALSE(shreddingDay(summary, 30).isValid()) << "never of itself";
    summary.inRecords = QDate(2026, 11, 22);
    EXPECT_EQ(shreddingDay(summary, 30), QDate(2026, 12, 22));
    EXPECT_EQ(shreddingDay(summary, 0), QDate(2026, 11, 22));
}

TEST(ShreddingDay, IsNoneWhileTheMeetingGoesOnOrThePlanIsToBeHandedOver)
{
    CaseSummary summary;
    summary.inRecords = QDate(2026, 11, 22);
    for (const NextStep step : {NextStep::ContinueMeeting, NextStep::HandOverPlan}) {
        summary.nextStep = step;
        EXPECT_FALSE(shreddingDay(summary, 30).isValid());
    }
    for (const NextStep step : {NextStep::FollowUp, NextStep::Done}) {
        summary.nextStep = step;
        EXPECT_TRUE(shreddingDay(summary, 30).isValid());
    }
}

} // namespace

} // namespace rundbord
