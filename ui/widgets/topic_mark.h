// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

namespace rundbord
{

enum class TopicProgress { Empty, Half, Full };

//! One topic of the preparation: empty, half or full ring before its name. Nothing is compulsory. The current
//! one is bold on paper with a bar. Up and Down go to the next topic.
class TopicMark : public PaintedButton
{
    Q_OBJECT

public:
    TopicMark(const Style& style, const QString& name, QWidget* parent = nullptr);

    void setProgress(TopicProgress progress);
    [[nodiscard]] TopicProgress progress() const { return m_progress; }
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paint(QPainter& painter) override;

private:
    void say();
    void paintGround(QPainter& painter) const;
    void paintProgress(QPainter& painter, const QRectF& box) const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QFont textFont() const;

    QString m_name;
    TopicProgress m_progress{TopicProgress::Empty};
    bool m_current{false};
};

} // namespace rundbord
