// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/keep_elsewhere_flow.h"
#include "ui/shell/session.h"

#include <QObject>

namespace rundbord
{

class NewsPanel;

//! Keeps everything of a session at another place while its disk fails, and tells how that went.
class KeepingElsewhere : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    KeepingElsewhere(Session& session, const Services& services, NewsPanel& news);

    //! Asks where, and returns when it has begun.
    void begin(QWidget* window);

Q_SIGNALS:
    //! What there is to know of the store has changed.
    void newsChanged();
    //! The case in front is to be kept as a file in clear.
    void caseFileAsked();

private:
    void tellKept();
    void tellNotKept(const Error& error);

    Session& m_session;
    const Clock& m_clock;
    NewsPanel& m_news;
    KeepElsewhereFlow m_flow;
    QWidget* m_window{nullptr};
};

} // namespace rundbord
