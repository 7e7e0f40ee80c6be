// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/save_state_label.h"

#include <QFontMetrics>

#include <algorithm>

namespace rundbord
{

SaveStateLabel::SaveStateLabel(const Style& style, QWidget* parent)
    : TextLabel(style, TextStyle::Small, Token::Ink2, {}, parent)
{
    setFit(Fit::Elide);
    setObjectName(QStringLiteral("saveState"));
}

void SaveStateLabel::follow(OpenCase* open, PendingEdits* edits)
{
    if (m_open)
        disconnect(m_open, nullptr, this, nullptr);
    if (m_edits)
        disconnect(m_edits, nullptr, this, nullptr);
    m_open = open;
    m_edits = edits;
    if (open)
        connect(open, &OpenCase::saveStateChanged, this, &SaveStateLabel::refresh);
    if (open && edits)
        connect(edits, &PendingEdits::changed, this, &SaveStateLabel::refresh);
    refresh();
}

void SaveStateLabel::refresh()
{
    clearIcon();
    if (!m_open)
        return setText({});
    const bool typing = m_edits && !m_edits->isEmpty();
    switch (m_open->saveState()) {
    case SaveState::Saved:
        if (typing)
            break;
        setIcon(Icon::Tick, Token::Ink2);
        return setText(tr("Sparat"));
    case SaveState::Saving:
        break;
    case SaveState::Failing:
        return setText(tr("Sparas inte"));
    }
    setText(tr("Sparar …"));
}

//! Room for the longest, so that nothing moves when the words change.
QSize SaveStateLabel::sizeHint() const
{
    const QFontMetrics letters(look().font(TextStyle::Small));
    int width = 0;
    for (const QString& words : {tr("Sparat"), tr("Sparar …"), tr("Sparas inte")})
        width = std::max(width, letters.horizontalAdvance(words));
    const int icon = look().px(metrics::smallIcon) + metrics::gap8;
    return {width + icon + 2, letters.height()};
}

} // namespace rundbord
