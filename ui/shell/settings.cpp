// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

namespace rundbord
{

namespace
{

const QString zoomKey = QStringLiteral("textSize");
const QString themeKey = QStringLiteral("theme");
const QString roundTableKey = QStringLiteral("roundTable");
const QString writingAidKey = QStringLiteral("writingAid");
const QString windowKey = QStringLiteral("window");

} // namespace

Settings::Settings(QString file)
    : m_file(std::move(file))
{
}

void Settings::giveTo(Style& style) const
{
    const QSettings kept(m_file, QSettings::IniFormat);
    style.setZoom(kept.value(zoomKey, Style::smallestZoom).toInt());
    const int theme = kept.value(themeKey, static_cast<int>(Theme::FollowSystem)).toInt();
    if (theme >= static_cast<int>(Theme::Light) && theme <= static_cast<int>(Theme::FollowSystem))
        style.setTheme(static_cast<Theme>(theme));
}

void Settings::keep(const Style& style) const
{
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(zoomKey, style.zoom());
    kept.setValue(themeKey, static_cast<int>(style.theme()));
}

bool Settings::roundTable() const
{
    return QSettings(m_file, QSettings::IniFormat).value(roundTableKey, true).toBool();
}

void Settings::keepRoundTable(bool shown) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(roundTableKey, shown);
}

bool Settings::writingAid() const
{
    return QSettings(m_file, QSettings::IniFormat).value(writingAidKey, true).toBool();
}

void Settings::keepWritingAid(bool on) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(writingAidKey, on);
}

QByteArray Settings::window() const
{
    return QSettings(m_file, QSettings::IniFormat).value(windowKey).toByteArray();
}

void Settings::keepWindow(const QByteArray& geometry) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(windowKey, geometry);
}

} // namespace rundbord
