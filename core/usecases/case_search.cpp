// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_search.h"

#include "core/usecases/case_records.h"
#include "core/vault/secret.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace rundbord
{

//! What the three threads share.
struct CaseSearch::Work {
    struct Step {
        std::optional<LoadedCase> opened;
        CaseId id;
        std::optional<QString> words;
        //! Nothing is left to be opened.
        bool allIn{false};
    };

    //! Takes a case from the writer's thread; false if nobody wants more.
    bool take(const CaseId& id, const LoadedCase& opened)
    {
        const std::scoped_lock lock(mutex);
        incoming.emplace_back(id, opened);
        wake.notify_one();
        return !ended;
    }
    void finishTaking()
    {
        const std::scoped_lock lock(mutex);
        readAll = true;
        wake.notify_one();
    }
    void want(const QString& words)
    {
        const std::scoped_lock lock(mutex);
        wanted = words;
        wake.notify_one();
    }
    void end()
    {
        const std::scoped_lock lock(mutex);
        ended = true;
        wake.notify_one();
    }
    [[nodiscard]] bool isOvertaken()
    {
        const std::scoped_lock lock(mutex);
        return ended || wanted;
    }
    //! Waits for the next thing to do: one case to put up, words, or that all is in (once). None at the end.
    [[nodiscard]] std::optional<Step> next()
    {
        std::unique_lock lock(mutex);
        const auto isAllIn = [this] { return readAll && !toldAll && incoming.empty(); };
        wake.wait(lock, [&] { return ended || wanted || !incoming.empty() || isAllIn(); });
        if (ended)
            return std::nullopt;
        Step step;
        step.words = std::exchange(wanted, std::nullopt);
        if (!step.words && !incoming.empty()) {
            step.id = incoming.front().first;
            step.opened = std::move(incoming.front().second);
            incoming.pop_front();
        }
        // a case that is put up answers nobody, so that is no moment to tell it
        if (!step.opened)
            toldAll = toldAll || isAllIn();
        step.allIn = toldAll;
        return step;
    }

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::pair<CaseId, LoadedCase>> incoming;
    std::optional<QString> wanted;
    bool readAll{false};
    bool toldAll{false};
    bool ended{false};
};

namespace
{

void putUp(SearchShelf& shelf, const CaseId& id, LoadedCase opened)
{
    CaseValue value;
    (void)CaseRecords().read(opened.records, value);
    shelf.add(id, textsOf(value));
    for (LoadedRecord& record : opened.records)
        wipe(record.payload);
}

} // namespace

CaseSearch::CaseSearch(Writer& writer, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
{
}

CaseSearch::~CaseSearch()
{
    end();
}

void CaseSearch::begin()
{
    m_work = std::make_shared<Work>();
    m_writer.readEach(
        [work = m_work](const CaseId& id, const LoadedCase& opened) { return work->take(id, opened); },
        [work = m_work] { work->finishTaking(); });
    m_worker = std::thread([this, work = m_work] { run(*work); });
    Q_EMIT begun();
}

void CaseSearch::search(const QString& words)
{
    m_words = words;
    if (!m_work)
        begin();
    m_work->want(words);
}

void CaseSearch::end()
{
    if (!m_work)
        return;
    m_work->end();
    m_worker.join();
    m_work.reset();
    m_words.clear();
}

void CaseSearch::run(Work& work)
{
    SearchShelf shelf;
    QString words;
    while (std::optional<Work::Step> step = work.next()) {
        if (step->opened) {
            putUp(shelf, step->id, std::move(*step->opened));
            continue;
        }
        words = step->words.value_or(words);
        const auto hits = shelf.find(words, [&work] { return work.isOvertaken(); });
        if (!hits)
            continue;
        QMetaObject::invokeMethod(
            this, [this, words, hits = *hits, inAll = step->allIn] { deliver(words, hits, inAll); },
            Qt::QueuedConnection);
    }
}

void CaseSearch::deliver(const QString& words, const std::vector<CaseHit>& hits, bool inAll)
{
    if (m_work && words == m_words)
        Q_EMIT found(hits, inAll);
}

} // namespace rundbord
