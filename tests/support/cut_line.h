// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <map>
#include <thread>

namespace rundbord
{

//! A line between a program and a server, as sockets in the file system, that breaks once: in the middle of the first
//! conversation in which the program has said so and so much. Later conversations go through.
class CutLine
{
public:
    //! The program connects to `from`, the server listens at `to`.
    CutLine(const QByteArray& from, QByteArray to, qint64 afterBytes);
    CutLine(const CutLine&) = delete;
    CutLine& operator=(const CutLine&) = delete;
    ~CutLine();

    [[nodiscard]] bool hasBroken() const { return m_broken; }

private:
    void run();
    void accept();
    //! What came on one end goes to the other; false if that conversation is over.
    bool pass(int end);
    void hangUp(int end);

    QByteArray m_to;
    qint64 m_afterBytes;
    int m_listening;
    //! Each end with the other.
    std::map<int, int> m_other;
    //! What the program has said, by its end.
    std::map<int, qint64> m_said;
    std::atomic<bool> m_broken{false};
    std::atomic<bool> m_stop{false};
    std::thread m_worker;
};

} // namespace rundbord
