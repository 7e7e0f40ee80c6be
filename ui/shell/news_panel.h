// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/store_news.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! What the window has to say above its pages, one banner for each: what is so with the store as long as it is so, and
//! below it what has just happened, which goes by itself after a while. Takes no room while there is nothing to say.
class NewsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewsPanel(const Style& style, QWidget* parent = nullptr);

    //! What is so now. What was said already stays as it is, and isn't announced again.
    void setNews(const std::vector<StoreNews>& news);
    //! What has just happened.
    void tell(Banner::Tone tone, const QString& sentence);
    //! That saving works again.
    void tellSavingAgain() { tell(Banner::Tone::Plain, savingAgainText()); }

Q_SIGNALS:
    void actAsked(rundbord::NewsAct act);

private:
    [[nodiscard]] Banner* addBanner();
    void say(size_t place, const StoreNews& news);
    void leaveOrTakeRoom();

    const Style& m_style;
    QVBoxLayout* m_column;
    //! One for each place; those behind the last of m_news are hidden.
    std::vector<Banner*> m_banners;
    std::vector<StoreNews> m_news;
    Banner* m_passing;
    QTimer m_pass;
};

} // namespace rundbord
