// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_scan.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <unordered_map>

namespace rundbord
{

namespace
{

constexpr size_t startSize = 4;
constexpr qint64 pieceSize = qint64{1} << 22;

quint32 startOf(const char* bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, startSize);
    return start;
}

//! Finds all needles in one pass: by their first bytes, then in full.
class Finder
{
public:
    explicit Finder(const NamedBytes& needles)
        : m_mayStart(size_t{1} << 16)
    {
        for (const auto& needle : needles) {
            m_mayStart[startOf(needle.second.constData()) & 0xffff] = true;
            m_starts[startOf(needle.second.constData())].push_back(&needle);
            m_longest = std::max(m_longest, needle.second.size());
        }
    }

    [[nodiscard]] qint64 longest() const { return m_longest; }

    //! Those that begin before `end`.
    void look(const QByteArray& piece, qint64 end, MemoryFindings& findings) const
    {
        for (qint64 at = 0; at < end && at + qint64{startSize} <= piece.size(); ++at) {
            const quint32 start = startOf(piece.constData() + at);
            if (!m_mayStart[start & 0xffff])
                continue;
            const auto found = m_starts.find(start);
            if (found == m_starts.end())
                continue;
            for (const auto* needle : found->second) {
                if (QByteArrayView(piece).sliced(at).startsWith(needle->second))
                    ++findings.hits[needle->first];
            }
        }
    }

private:
    std::vector<bool> m_mayStart;
    std::unordered_map<quint32, std::vector<const std::pair<std::string, QByteArray>*>> m_starts;
    qint64 m_longest{0};
};

void scanRange(int memory, qint64 from, qint64 to, const Finder& finder, MemoryFindings& findings)
{
    for (qint64 at = from; at < to; at += pieceSize) {
        const qint64 wanted = std::min(pieceSize + finder.longest(), to - at);
        QByteArray piece(wanted, Qt::Uninitialized);
        const ssize_t read = ::pread(memory, piece.data(), static_cast<size_t>(wanted), at);
        if (read <= 0)
            return; // guard pages, and what belongs to the kernel
        piece.truncate(read);
        finder.look(piece, pieceSize, findings);
        findings.readBytes += std::min<qint64>(read, pieceSize);
    }
}

} // namespace

int MemoryFindings::total() const
{
    int sum = 0;
    for (const auto& [name, count] : hits)
        sum += count;
    return sum;
}

MemoryFindings scanMemory(qint64 process, const NamedBytes& needles)
{
    MemoryFindings findings;
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    const int memory = ::open((folder + QStringLiteral("mem")).toLatin1().constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return findings;
    const Finder finder(needles);
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray range = line.left(line.indexOf(' '));
        const qsizetype dash = range.indexOf('-');
        bool isRange = false;
        const qint64 to = range.mid(dash + 1).toLongLong(&isRange, 16);
        if (dash > 0 && isRange)
            scanRange(memory, range.left(dash).toLongLong(nullptr, 16), to, finder, findings);
    }
    ::close(memory);
    return findings;
}

} // namespace rundbord
