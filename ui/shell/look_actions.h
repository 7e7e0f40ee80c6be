// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_catalog.h"
#include "ui/shell/settings.h"

namespace rundbord
{

class WritingAid;

//! Lets the actions for text size and theme change the look, and keeps what was chosen, also whether the round table
//! is shown and the writing aid helps.
class LookActions : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; the aid may be null. Sets the style as it was left.
    LookActions(Style& style, WritingAid* aid, ActionCatalog& actions, Settings settings,
                QObject* parent = nullptr);

private:
    void setZoom(int percent);
    void setTheme(Theme theme);
    void refresh();
    void connectAid(WritingAid& aid);

    Style& m_style;
    ActionCatalog& m_actions;
    Settings m_settings;
};

} // namespace rundbord
