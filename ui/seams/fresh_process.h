// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace rundbord
{

//! The program's way to forget: Qt's strings can't be overwritten, but a process that is replaced leaves nothing.
//! Behind an interface so that a test stays itself.
class FreshProcess
{
public:
    FreshProcess() = default;
    FreshProcess(const FreshProcess&) = delete;
    FreshProcess& operator=(const FreshProcess&) = delete;
    virtual ~FreshProcess() = default;

    //! Puts a new run of this program in the place of this process. Everything must be safe: nothing is destroyed or
    //! finished. Returns only if the system refuses.
    virtual void begin() = 0;
};

//! Runs the same program file again, under the same process number, with no open file but the standard ones.
class ExecFreshProcess final : public FreshProcess
{
public:
    //! `arguments` is what it is started with, beginning with the name of the program.
    explicit ExecFreshProcess(QList<QByteArray> arguments);

    void begin() override;

private:
    QList<QByteArray> m_arguments;
};

} // namespace rundbord
