// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QTabBar>

namespace rundbord
{

//! Tabs as words, the chosen one underlined and never bold: the row must not move when another is chosen.
//! Where the row is too short the words elide. Their texts are data.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(const Style& style, QWidget* parent = nullptr);

    //! Keeps the chosen tab when there are as many as before.
    void setTitles(const QStringList& titles);
    [[nodiscard]] QString title(int index) const { return m_titles.value(index); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void tabLayoutChange() override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    void paintTab(QPainter& painter, int index) const;
    void markFocus();
    void restyle();

    const Style& m_style;
    QStringList m_titles;
};

} // namespace rundbord
