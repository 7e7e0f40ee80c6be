// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_loss.h"

#include "tests/support/disk_history.h"

#include <QDir>

#include <future>
#include <thread>

namespace rundbord
{

namespace
{

using Luck = DiskHistory::Luck;

//! The reserve of a store stays from one state to the next: it holds nothing, and takes time to make.
bool isReserve(const std::string& name)
{
    return name.ends_with(".reserve");
}

void layDown(const FolderContent& content, const ScratchFolder& folder)
{
    for (const std::string& name : folder.names()) {
        if (!content.contains(name) && !isReserve(name))
            QFile::remove(folder.path(name.c_str()));
    }
    for (const auto& [name, bytes] : content) {
        if (!isReserve(name))
            setFileBytes(folder.path(name.c_str()), bytes);
    }
}

void add(PowerLoss::Verdicts& sum, PowerLoss::Verdict verdict, const std::string& where)
{
    using Verdict = PowerLoss::Verdict;
    ++sum.states;
    sum.corrupt += verdict == Verdict::Corrupt;
    sum.nonAtomic += verdict == Verdict::NonAtomic;
    sum.lost += verdict == Verdict::Lost;
    if (verdict != Verdict::Whole && sum.firstFault.empty())
        sum.firstFault = where;
}

void add(PowerLoss::Verdicts& sum, const PowerLoss::Verdicts& more)
{
    sum.states += more.states;
    sum.corrupt += more.corrupt;
    sum.nonAtomic += more.nonAtomic;
    sum.lost += more.lost;
    if (sum.firstFault.empty())
        sum.firstFault = more.firstFault;
}

} // namespace

PowerLoss::PowerLoss(FolderContent before, std::vector<DiskEvent> events)
    : m_before(std::move(before))
    , m_events(std::move(events))
{
}

PowerLoss::Verdicts PowerLoss::explore(int variants, const Look& look) const
{
    const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<Verdicts>> parts;
    for (int thread = 0; thread < threads; ++thread)
        parts.push_back(std::async(std::launch::async,
                                   [&, thread] { return exploreEvery(threads, thread, variants, look); }));
    Verdicts sum;
    for (std::future<Verdicts>& part : parts)
        add(sum, part.get());
    return sum;
}

PowerLoss::Verdicts PowerLoss::exploreEvery(int threads, int thread, int variants, const Look& look) const
{
    Verdicts sum;
    const ScratchFolder folder(ScratchFolder::Where::Memory);
    DiskHistory history(m_before);
    qint64 mark = 0;
    for (size_t i = 0; i < m_events.size(); ++i) {
        history.happen(m_events[i]);
        if (m_events[i].kind == DiskEvent::Kind::Mark)
            mark = m_events[i].number;
        if (static_cast<int>(i) % threads != thread)
            continue;
        for (int variant = 0; variant < variants; ++variant) {
            std::mt19937 random(static_cast<unsigned>(i) * 1000 + static_cast<unsigned>(variant));
            const Luck luck = variant == 0 ? Luck::None : variant == 1 ? Luck::All : Luck::Some;
            layDown(history.afterPowerLoss(luck, random), folder);
            add(sum, look(folder, mark),
                "event " + std::to_string(i) + ", variant " + std::to_string(variant));
        }
    }
    return sum;
}

} // namespace rundbord
