// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/asker.h"
#include "ui/seams/file_picker.h"
#include "ui/seams/fresh_process.h"
#include "ui/seams/print_service.h"
#include "ui/seams/printer_dialog.h"
#include "ui/seams/screens.h"
#include "ui/seams/system_watch.h"

#include <QGuiApplication>
#include <QScreen>

#include <mutex>

namespace rundbord
{

//! A printer that keeps what it was given.
class FakePrinter final : public PrintService
{
public:
    //! What is left of a page that tries the printer; none for a printer that never gets it done.
    std::optional<JobTraces> traces{JobTraces{Kept::No, Kept::No}};

    [[nodiscard]] QList<PrinterChoice> printers() override
    {
        return {{QStringLiteral("room"), QStringLiteral("Rummets skrivare"), true}};
    }
    [[nodiscard]] Result<void> print(const QString&, const PrintJob& job) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_broken)
            return fail(ErrorCode::PrinterFailed);
        m_jobs << job;
        return {};
    }
    [[nodiscard]] Result<std::optional<JobTraces>> printAndLook(const QString& printer, const PrintJob& job,
                                                                std::stop_token) override
    {
        if (const Result<void> printed = print(printer, job); !printed)
            return failAs(printed);
        const std::scoped_lock lock(m_mutex);
        return traces;
    }
    [[nodiscard]] QList<PrintJob> jobs() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_jobs;
    }
    void setBroken(bool broken)
    {
        const std::scoped_lock lock(m_mutex);
        m_broken = broken;
    }

private:
    mutable std::mutex m_mutex;
    QList<PrintJob> m_jobs;
    bool m_broken{false};
};

//! Chooses the printer that was proposed.
class FakePrinterDialog final : public PrinterDialog
{
public:
    [[nodiscard]] std::optional<PrinterSettings> choose(QWidget*, const QString& printer) override
    {
        return PrinterSettings{printer, {}, 1, Sides::One};
    }
};

//! Answers with the file it was told.
class FakeFilePicker final : public FilePicker
{
public:
    QString file;

    [[nodiscard]] QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    [[nodiscard]] QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override
    {
        return file;
    }
};

//! Gives the answer it was told, and remembers what was said.
class FakeAsker final : public Asker
{
public:
    int answer{0};
    QStringList said;

    [[nodiscard]] int ask(QWidget*, const QString& question, const QString& detail,
                          const QStringList&) override
    {
        said << question << detail;
        return answer;
    }
    void tell(QWidget*, const QString& sentence, const QString& detail) override
    {
        said << sentence << detail;
    }
};

//! Says what a test lets it say, and knows whether the machine may sleep.
class FakeSystemWatch final : public SystemWatch
{
public:
    bool maySleep{false};

    void start() override {}
    void letSleep() override { maySleep = true; }
};

//! A second screen that is there when a test says so: this one, twice.
class FakeScreens final : public Screens
{
public:
    [[nodiscard]] QPointer<QScreen> besides(const QWidget&) const override { return m_second; }
    void plugIn(bool there)
    {
        m_second = there ? QGuiApplication::primaryScreen() : nullptr;
        Q_EMIT changed();
    }

private:
    QPointer<QScreen> m_second;
};

//! Counts how often the program would have begun anew.
class FakeFreshProcess final : public FreshProcess
{
public:
    int begun{0};

    void begin() override { ++begun; }
};

} // namespace rundbord
