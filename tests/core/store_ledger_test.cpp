// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_ledger.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

RecordId numbered(quint32 number)
{
    return RecordId(QUuid(number, 0x0506, 0x0708, 9, 10, 11, 12, 13, 14, 15, 16));
}

//! Stands for a version; far enough from every other.
Digest markOf(quint32 number, quint64 version)
{
    static const Vault vault = Vault::create();
    return vault.digest(SealContext("test").add(number).add(version));
}

} // namespace

// The bytes are sealed into stores that are out there: they may never change.
TEST(CaseLedger, IsWrittenAsItAlwaysWas)
{
    CaseLedger ledger;
    ledger.setCounter(0x0102);
    ledger.setOverviewVersion(3);
    Digest one{};
    Digest two{};
    one.front() = 0x0F;
    two.front() = 0x3C;
    two.back() = 0x01;
    ledger.put(numbered(2), one);
    ledger.put(numbered(1), two);
    EXPECT_EQ(ledger.content().toHex(),
              QByteArray("0000000000000102"
                         "0000000000000003"
                         "0000000000000000"
                         "0000000000000002"
                         "3300000000000000000000000000000000000000000000000000000000"
                         "000001"));
    ledger.markAltered();
    EXPECT_EQ(ledger.content().sliced(16, 8).toHex(), QByteArray("0000000000000001"));
    EXPECT_EQ(CaseLedger().content(), QByteArray(64, '\0'));
}

// Whatever the way there, the same records in the same versions give the same bytes, and others give others.
RC_GTEST_PROP(CaseLedger, DependsOnWhatIsThereOnly, ())
{
    CaseLedger written;
    std::map<quint32, quint64> model;
    for (const quint32 number : *rc::gen::container<std::vector<quint32>>(rc::gen::inRange(0U, 12U))) {
        const auto version = *rc::gen::inRange<quint64>(0, 1000);
        if (version % 4 == 0) {
            written.remove(numbered(number));
            model.erase(number);
        } else {
            written.put(numbered(number), markOf(number, version));
            model[number] = version;
        }
    }
    CaseLedger anew;
    for (const auto& [number, version] : model)
        anew.put(numbered(number), markOf(number, version));
    RC_ASSERT(written.content() == anew.content());
    RC_ASSERT(written.content().size() == 64);
    const auto changed = *rc::gen::inRange(0U, 12U);
    anew.put(numbered(changed), markOf(changed, 1001));
    RC_ASSERT(written.content() != anew.content());
}

} // namespace rundbord
