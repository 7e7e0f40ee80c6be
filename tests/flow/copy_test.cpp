// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"
#include "desk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rundbord
{

TEST(CopyTest, OneIsMadeWhenTheStoreIsLockedAndOpensAsTheStore)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("store.rundbord"));
    Desk desk(folder.path());
    desk.unlock();
    desk.hand().click("newCase");
    desk.window().actions().lock->trigger();
    Hand::until([&] { return desk.window().session() == nullptr; }, "the lock");
    Hand::until([&] { return !copiesOf(file).empty(); }, "the copy");
    const std::vector<StoreCopy> copies = copiesOf(file);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies.front().reason, CopyReason::Close);
    const auto opened =
        Store::open(copyPlace(file, copies.front()), Secret::fromPassphrase(Desk::passphrase()));
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->overviews()->size(), 1U);
}

} // namespace rundbord
