// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_ledger.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const RecordId low(QUuid(0x01020304, 0x0506, 0x0708, 9, 10, 11, 12, 13, 14, 15, 16));
const RecordId high(QUuid(0xF1020304, 0x0506, 0x0708, 9, 10, 11, 12, 13, 14, 15, 16));

} // namespace

// The bytes are sealed into stores that are out there: they may never change.
TEST(CaseLedger, IsWrittenAsItAlwaysWas)
{
    CaseLedger ledger;
    ledger.setCounter(0x0102);
    ledger.setOverviewVersion(3);
    ledger.put(high, 5);
    ledger.put(low, 4);
    EXPECT_EQ(ledger.content().toHex(), QByteArray("0000000000000102"
                                                   "0000000000000003"
                                                   "0000000000000000"
                                                   "0000000000000002"
                                                   "0102030405060708090a0b0c0d0e0f10"
                                                   "0000000000000004"
                                                   "f102030405060708090a0b0c0d0e0f10"
                                                   "0000000000000005"));
    ledger.markAltered();
    EXPECT_EQ(ledger.content().sliced(16, 8).toHex(), QByteArray("0000000000000001"));
    EXPECT_EQ(CaseLedger().content(), QByteArray(32, '\0'));
}

// Whatever the way there, the same records in the same versions give the same bytes.
RC_GTEST_PROP(CaseLedger, DependsOnWhatIsThereOnly, ())
{
    CaseLedger written;
    std::map<RecordId, quint64> model;
    for (const quint32 number : *rc::gen::container<std::vector<quint32>>(rc::gen::inRange(0U, 12U))) {
        const RecordId id(QUuid(number * 0x9E3779B9, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8));
        const auto version = *rc::gen::inRange<quint64>(0, 1000);
        if (version % 4 == 0) {
            written.remove(id);
            model.erase(id);
        } else {
            written.put(id, version);
            model[id] = version;
        }
    }
    CaseLedger anew;
    for (const auto& [id, version] : model)
        anew.put(id, version);
    RC_ASSERT(written.content() == anew.content());
    RC_ASSERT(written.content().size() == qsizetype(32 + model.size() * 24));
}

} // namespace rundbord
