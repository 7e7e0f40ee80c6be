// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fusion.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QDialogButtonBox>

namespace rundbord
{

CalmFusion::CalmFusion()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int CalmFusion::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_TextCursorWidth)
        return metrics::caret;
    if (metric == PM_ToolBarExtensionExtent)
        return metrics::gap32;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmFusion::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void stopMotion()
{
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

} // namespace rundbord
