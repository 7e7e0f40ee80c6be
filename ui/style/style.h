// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/metrics.h"
#include "ui/style/text_style.h"
#include "ui/style/token.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace rundbord
{

enum class Theme { Light, Dark, FollowSystem };

//! The one place that knows colours, sizes and icons. Made once in main, before any window, and handed to
//! every widget by reference; widgets read it when they paint and lay out, and again on changed(). Main
//! thread.
class Style : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestZoom = 100;
    static constexpr int largestZoom = 200;

    //! Looks at the system's palette, so a QApplication must exist and must not have been given a palette
    //! yet.
    explicit Style(QObject* parent = nullptr);

    //! Gives the application its style, palette, fonts and style sheet. From then on changes are given at
    //! once.
    void apply(QApplication& app);

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    //! What the theme comes to, also when it follows the system.
    [[nodiscard]] bool isDark() const;
    //! Text size in percent, 100 to 200.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    //! Width of the main window in pixels: in windows under 1600 the largest headings stop growing at 42.
    void setWindowWidth(int width);

    [[nodiscard]] QColor colour(Token token) const;
    //! Loads the letters of her words the first time they are asked for.
    [[nodiscard]] QFont font(TextStyle style) const;
    //! A length that holds text or a mark, at this text size.
    [[nodiscard]] int px(int length) const;
    //! A distance, which grows by less than the text.
    [[nodiscard]] int air(int length) const;
    [[nodiscard]] QIcon icon(Icon icon, Token token) const;
    void paintIcon(QPainter& painter, Icon icon, Token token, const QRectF& rect) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] int pixelSize(TextStyle style) const;
    void readTheme();
    void give();

    QPointer<QApplication> m_app;
    IconShelf m_icons;
    Colours m_colours;
    bool m_systemIsDark;
    bool m_highContrast;
    Theme m_theme{Theme::FollowSystem};
    int m_zoom{smallestZoom};
    bool m_wideWindow{false};
};

} // namespace rundbord
