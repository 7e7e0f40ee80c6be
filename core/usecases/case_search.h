// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "core/usecases/search_shelf.h"

#include <QObject>
#include <QString>

#include <memory>
#include <thread>
#include <vector>

namespace rundbord
{

//! Looks for words in everything that is written in all cases, while somebody types them. The records are opened once,
//! when the first words come, and their texts kept in memory until end(); each search goes on beside the window, on a
//! thread of its own. What can't be read is not found, and keeps nothing else from being found. Lives in the window's
//! thread.
class CaseSearch : public QObject
{
    Q_OBJECT

public:
    //! The writer outlives it.
    explicit CaseSearch(Writer& writer, QObject* parent = nullptr);
    //! Ends.
    ~CaseSearch() override;

    //! Looks for these words from now on, and for no earlier ones.
    void search(const QString& words);
    //! Drops all texts; nothing more is found.
    void end();
    //! Whether texts are kept in memory now.
    [[nodiscard]] bool isOpen() const { return m_work != nullptr; }

Q_SIGNALS:
    //! Somebody begins to look into what is written in all cases.
    void begun();
    //! What the latest words are found in. As long as not all cases are opened, those among them that are; then again.
    void found(const std::vector<rundbord::CaseHit>& hits, bool inAll);

private:
    struct Work;

    void begin();
    void run(Work& work);
    void deliver(const QString& words, const std::vector<CaseHit>& hits, bool inAll);

    Writer& m_writer;
    //! Shared with the writer's thread, which may be reading yet when the search has ended.
    std::shared_ptr<Work> m_work;
    std::thread m_worker;
    QString m_words;
};

} // namespace rundbord
