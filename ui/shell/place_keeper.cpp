// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_keeper.h"

#include <QApplication>
#include <QWidget>

#include <chrono>

namespace rundbord
{

namespace
{

constexpr std::chrono::milliseconds soon{300};

} // namespace

PlaceKeeper::PlaceKeeper(Session& session, const CasePages& pages)
    : m_session(session)
    , m_pages(pages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] { keep(Durability::Draft); });
    const auto wait = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(qApp, &QApplication::focusChanged, this, wait);
    connect(&session.edits(), &PendingEdits::changed, this, wait);
}

void PlaceKeeper::keep(Durability durability)
{
    m_soon.stop();
    std::optional<LastPlace> now = m_pages.place();
    if (now)
        now->caseId = m_session.openCase()->id().toString();
    else
        now = m_last;
    if (!now || (durability == Durability::Draft && now == m_last))
        return;
    m_last = now;
    m_session.keepPlace(now, durability);
}

void PlaceKeeper::forget()
{
    m_soon.stop();
    m_last.reset();
    m_session.keepPlace(std::nullopt, Durability::Draft);
}

} // namespace rundbord
