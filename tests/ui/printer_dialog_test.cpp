// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/printer_dialog.h"

#include "tests/support/folder_watch.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <cups/cups.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! No print system, whatever this machine has.
class WithoutCups
{
public:
    WithoutCups() { cupsSetServer("/nowhere/cups.sock"); }
    WithoutCups(const WithoutCups&) = delete;
    WithoutCups& operator=(const WithoutCups&) = delete;
    ~WithoutCups() { cupsSetServer(nullptr); }
};

} // namespace

TEST(PrinterDialogTest, OffersAFileWhereThereIsNoPrintSystem)
{
    const WithoutCups none;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.pdf"));
    const FolderWatch watch(folder.path());
    QTimer::singleShot(0, qApp, [&file] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
        ASSERT_TRUE(name);
        EXPECT_TRUE(name->isEnabled());
        name->setText(file);
        dialog->accept();
    });
    const std::optional<PrinterSettings> chosen = SystemPrinterDialog().choose(nullptr, {});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->file, file);
    EXPECT_EQ(watch.seen(), 0); // writing it is not the dialog's
}

} // namespace rundbord
