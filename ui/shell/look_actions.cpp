// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_actions.h"

#include "ui/forms/writing_aid.h"

namespace rundbord
{

namespace
{

constexpr int zoomStep = 25;

} // namespace

LookActions::LookActions(Style& style, WritingAid* aid, ActionCatalog& actions, Settings settings,
                         QObject* parent)
    : QObject(parent)
    , m_style(style)
    , m_actions(actions)
    , m_settings(std::move(settings))
{
    connect(actions.larger, &QAction::triggered, this, [this] { setZoom(m_style.zoom() + zoomStep); });
    connect(actions.smaller, &QAction::triggered, this, [this] { setZoom(m_style.zoom() - zoomStep); });
    connect(actions.normalSize, &QAction::triggered, this, [this] { setZoom(Style::smallestZoom); });
    connect(actions.lightTheme, &QAction::triggered, this, [this] { setTheme(Theme::Light); });
    connect(actions.darkTheme, &QAction::triggered, this, [this] { setTheme(Theme::Dark); });
    connect(actions.systemTheme, &QAction::triggered, this, [this] { setTheme(Theme::FollowSystem); });
    actions.roundTable->setChecked(m_settings.roundTable());
    connect(actions.roundTable, &QAction::toggled, this,
            [this](bool shown) { m_settings.keepRoundTable(shown); });
    if (aid)
        connectAid(*aid);
    m_settings.giveTo(style);
    refresh();
}

void LookActions::connectAid(WritingAid& aid)
{
    aid.setOn(m_settings.writingAid());
    m_actions.writingAid->setChecked(aid.isOn());
    connect(m_actions.writingAid, &QAction::toggled, this, [this, &aid](bool on) {
        aid.setOn(on);
        m_settings.keepWritingAid(on);
    });
    connect(m_actions.takeHint, &QAction::triggered, &aid, &WritingAid::takeHint);
    connect(m_actions.leaveHint, &QAction::triggered, &aid, &WritingAid::leaveHint);
}

void LookActions::setZoom(int percent)
{
    m_style.setZoom(percent);
    m_settings.keep(m_style);
    refresh();
}

void LookActions::setTheme(Theme theme)
{
    m_style.setTheme(theme);
    m_settings.keep(m_style);
    refresh();
}

void LookActions::refresh()
{
    m_actions.larger->setEnabled(m_style.zoom() < Style::largestZoom);
    m_actions.smaller->setEnabled(m_style.zoom() > Style::smallestZoom);
    m_actions.lightTheme->setChecked(m_style.theme() == Theme::Light);
    m_actions.darkTheme->setChecked(m_style.theme() == Theme::Dark);
    m_actions.systemTheme->setChecked(m_style.theme() == Theme::FollowSystem);
}

} // namespace rundbord
