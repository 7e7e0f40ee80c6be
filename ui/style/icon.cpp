// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace rundbord
{

namespace
{

constexpr std::array iconFiles{
    ":/icons/media-playback-pause.svg",
    ":/icons/media-playback-start.svg",
    ":/icons/document-print.svg",
    ":/icons/lock.svg",
    ":/icons/view-presentation.svg",
    ":/icons/flag.svg",
    ":/icons/go-previous.svg",
    ":/icons/go-next.svg",
    ":/icons/go-down.svg",
    ":/icons/go-up.svg",
    ":/icons/list-add.svg",
    ":/icons/edit-find.svg",
    ":/icons/clock.svg",
    ":/style/tick.svg",
    ":/style/exclamation.svg",
};

//! Breeze's icons carry one dark grey, and so do our marks; it is replaced in the text of the SVG.
QByteArray recoloured(Icon icon, const QColor& colour)
{
    QFile file(QLatin1String(iconFiles.at(static_cast<size_t>(icon))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#232629", colour.name().toLatin1());
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(std::shared_ptr<QSvgRenderer> normal, std::shared_ptr<QSvgRenderer> disabled)
        : m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        (mode == QIcon::Disabled ? m_disabled : m_normal)->render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_normal;
    std::shared_ptr<QSvgRenderer> m_disabled;
};

} // namespace

void IconShelf::paint(QPainter& painter, Icon icon, const QColor& colour, const QRectF& rect) const
{
    renderer(icon, colour)->render(&painter, rect);
}

QIcon IconShelf::icon(Icon icon, const QColor& colour, const QColor& disabled) const
{
    return QIcon(new TintedIcon(renderer(icon, colour), renderer(icon, disabled)));
}

IconShelf::Renderer IconShelf::renderer(Icon icon, const QColor& colour) const
{
    const quint64 key = (quint64(static_cast<int>(icon)) << 32U) | colour.rgba();
    Renderer& kept = m_renderers[key];
    if (!kept)
        kept = std::make_shared<QSvgRenderer>(recoloured(icon, colour));
    return kept;
}

} // namespace rundbord
