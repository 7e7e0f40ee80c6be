// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keeping_elsewhere.h"

#include "ui/shell/news_panel.h"

namespace rundbord
{

KeepingElsewhere::KeepingElsewhere(Session& session, const Services& services, NewsPanel& news)
    : m_session(session)
    , m_clock(services.clock)
    , m_news(news)
    , m_flow(services.asker, services.files)
{
    connect(&session.writer(), &Writer::keptElsewhere, this, &KeepingElsewhere::tellKept);
    connect(&session.writer(), &Writer::notKeptElsewhere, this, &KeepingElsewhere::tellNotKept);
    connect(&session.writer(), &Writer::recovered, this, [this] {
        m_session.setKeptElsewhere({});
        Q_EMIT newsChanged();
    });
}

void KeepingElsewhere::begin(QWidget* window)
{
    m_window = window;
    const QString file = m_flow.place(window);
    if (!file.isEmpty())
        m_session.keepElsewhere(file);
}

void KeepingElsewhere::tellKept()
{
    m_session.setKeptElsewhere(m_clock.now());
    m_session.book().log().note({Deed::KeptElsewhere, {}});
    m_news.tell(Banner::Tone::Plain,
                tr("Allt ligger nu också på platsen ni valde, i en fil som öppnas med samma lösenfras."));
    Q_EMIT newsChanged();
}

void KeepingElsewhere::tellNotKept(const Error& error)
{
    switch (m_flow.afterFailure(m_window, error, m_session.openCase() != nullptr)) {
    case NextPlace::Another:
        return begin(m_window);
    case NextPlace::CaseInClear:
        Q_EMIT caseFileAsked();
        return;
    case NextPlace::None:
        return;
    }
}

} // namespace rundbord
