// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news_panel.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! Long enough to be read aloud to the table.
constexpr std::chrono::seconds readable{15};

} // namespace

NewsPanel::NewsPanel(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_column(new QVBoxLayout(this))
    , m_passing(new Banner(style))
{
    m_column->setContentsMargins(metrics::gap24, metrics::gap8, metrics::gap24, 0);
    m_column->setSpacing(metrics::gap8);
    m_column->addWidget(m_passing);
    m_passing->setObjectName(QStringLiteral("passingNews"));
    m_pass.setObjectName(QStringLiteral("newsPass"));
    m_pass.setParent(this);
    m_pass.setSingleShot(true);
    m_pass.setInterval(readable);
    connect(&m_pass, &QTimer::timeout, this, [this] {
        m_passing->clear();
        leaveOrTakeRoom();
    });
    hide();
}

Banner* NewsPanel::addBanner()
{
    auto* banner = new Banner(m_style);
    const size_t place = m_banners.size();
    banner->setObjectName(QStringLiteral("news%1").arg(place));
    connect(banner, &Banner::pressed, this, [this, place](int which) {
        Q_EMIT actAsked(m_news.at(place).acts.at(static_cast<size_t>(which)));
    });
    m_column->insertWidget(static_cast<int>(place), banner);
    m_banners.push_back(banner);
    return banner;
}

void NewsPanel::setNews(const std::vector<StoreNews>& news)
{
    const std::vector<StoreNews> before = std::exchange(m_news, news);
    for (size_t place = 0; place < news.size(); ++place) {
        if (place >= before.size() || before.at(place) != news.at(place))
            say(place, news.at(place));
    }
    for (size_t place = news.size(); place < before.size(); ++place)
        m_banners.at(place)->clear();
    leaveOrTakeRoom();
}

void NewsPanel::say(size_t place, const StoreNews& news)
{
    Banner* banner = place < m_banners.size() ? m_banners.at(place) : addBanner();
    QStringList words;
    for (const NewsAct act : news.acts)
        words << newsActText(act);
    banner->say(news.failed ? Banner::Tone::Error : Banner::Tone::Plain, news.sentence, words);
}

void NewsPanel::tell(Banner::Tone tone, const QString& sentence)
{
    m_passing->say(tone, sentence);
    m_pass.start();
    leaveOrTakeRoom();
}

void NewsPanel::leaveOrTakeRoom()
{
    setVisible(!m_news.empty() || !m_passing->sentence().isEmpty());
}

} // namespace rundbord
