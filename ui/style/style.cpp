// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "core/pdf/fonts.h"
#include "ui/style/fusion.h"
#include "ui/style/style_sheet.h"
#include "ui/style/system_theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

namespace rundbord
{

namespace
{

QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void loadVoiceFonts()
{
    static const bool loaded = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/voice/Andika-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/voice/Andika-Bold.ttf"));
        return true;
    }();
    Q_UNUSED(loaded)
}

//! The family, and the ones embedded beside it for letters it lacks.
QStringList families(bool voice)
{
    QStringList families{notoSans(), QStringLiteral("Noto Sans Arabic"),
                         QStringLiteral("Noto Sans Symbols 2")};
    if (voice) {
        loadVoiceFonts();
        families.prepend(QStringLiteral("Andika"));
    }
    return families;
}

QString themeName(bool dark)
{
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

} // namespace

Style::Style(QObject* parent)
    : QObject(parent)
    , m_systemIsDark(rundbord::isDark(QApplication::palette()))
    , m_highContrast(isHighContrast(QApplication::palette()))
{
    readTheme();
}

void Style::apply(QApplication& app)
{
    m_app = &app;
    loadEmbeddedFonts();
    stopMotion();
    QApplication::setStyle(new CalmFusion);
    give();
}

void Style::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    readTheme();
    give();
}

bool Style::isDark() const
{
    return m_theme == Theme::Dark || (m_theme == Theme::FollowSystem && m_systemIsDark);
}

void Style::setZoom(int percent)
{
    percent = std::clamp(percent, smallestZoom, largestZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    give();
}

void Style::setWindowWidth(int width)
{
    const int before = pixelSize(TextStyle::Title);
    m_wideWindow = width >= metrics::wideWindow;
    if (pixelSize(TextStyle::Title) != before)
        Q_EMIT changed();
}

QColor Style::colour(Token token) const
{
    return m_colours.at(static_cast<size_t>(token));
}

QFont Style::font(TextStyle style) const
{
    const TextMeasure measure = textMeasures.at(static_cast<size_t>(style));
    QFont font(families(measure.voice));
    font.setPixelSize(pixelSize(style));
    font.setBold(measure.bold);
    return font;
}

int Style::px(int length) const
{
    return zoomed(length, m_zoom / 100.0);
}

int Style::air(int length) const
{
    return airAt(length, m_zoom / 100.0);
}

QIcon Style::icon(Icon icon, Token token) const
{
    return m_icons.icon(icon, colour(token), colour(Token::Ink2));
}

void Style::paintIcon(QPainter& painter, Icon icon, Token token, const QRectF& rect) const
{
    m_icons.paint(painter, icon, colour(token), rect);
}

QPalette Style::palette() const
{
    using P = QPalette;
    static constexpr std::array<std::pair<P::ColorRole, Token>, 19> roles{{
        {P::Window, Token::Table},
        {P::WindowText, Token::Ink},
        {P::Base, Token::Paper},
        {P::AlternateBase, Token::Inset},
        {P::Text, Token::Ink},
        {P::PlaceholderText, Token::Ink2},
        {P::Button, Token::Paper},
        {P::ButtonText, Token::Ink},
        {P::BrightText, Token::Error},
        {P::Highlight, Token::Lake},
        {P::HighlightedText, Token::Paper},
        {P::Link, Token::Accent},
        {P::LinkVisited, Token::Accent},
        {P::ToolTipBase, Token::Paper},
        {P::ToolTipText, Token::Ink},
        {P::Light, Token::Paper},
        {P::Mid, Token::Line},
        {P::Dark, Token::Edge},
        {P::Shadow, Token::Edge},
    }};
    P palette;
    for (const auto& [role, token] : roles)
        palette.setColor(role, colour(token));
    for (const P::ColorRole role : {P::WindowText, P::Text, P::ButtonText})
        palette.setColor(P::Disabled, role, colour(Token::Ink2));
    palette.setColor(P::Disabled, P::Base, colour(Token::Inset));
    return palette;
}

QString Style::styleSheet() const
{
    static const QString sheet = QString::fromUtf8(resource(QStringLiteral(":/style/rundbord.qss")));
    return fillStyleSheet(sheet, {m_colours, themeName(isDark()), m_zoom / 100.0});
}

int Style::pixelSize(TextStyle style) const
{
    const int size = px(textMeasures.at(static_cast<size_t>(style)).px);
    const bool heading = style == TextStyle::Name || style == TextStyle::Title;
    return heading && !m_wideWindow ? std::min(size, metrics::cappedHeading) : size;
}

void Style::readTheme()
{
    static const QByteArray tokens = resource(QStringLiteral(":/style/tokens.json"));
    m_colours = readColours(tokens, themeName(isDark()));
    if (!m_highContrast)
        return;
    for (const Token weak : {Token::Line, Token::Ink2})
        m_colours.at(static_cast<size_t>(weak)) = colour(Token::Ink);
}

//! Palette on the application: one on a widget does not get past a style sheet. The fonts of classes after
//! the sheet, since setting it forgets them.
void Style::give()
{
    if (m_app) {
        QApplication::setPalette(palette());
        QToolTip::setPalette(palette());
        QApplication::setFont(font(TextStyle::Body));
        m_app->setStyleSheet(styleSheet());
        for (const char* small : {"QMenuBar", "QMenu", "QTipLabel", "QHeaderView"})
            QApplication::setFont(font(TextStyle::Small), small);
    }
    Q_EMIT changed();
}

} // namespace rundbord
