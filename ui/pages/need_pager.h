// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

//! A panel with one need at a time: Next goes to the next need before it goes to the next step.
class NeedPager : public StepPanel
{
    Q_OBJECT

public:
    explicit NeedPager(const CaseContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString eyebrow() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] PlaceholderValues values() const override;
    [[nodiscard]] bool isLater() const override { return m_index > 0; }
    bool next() override;
    bool back() override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget* reveal(const QString& path) override;
    [[nodiscard]] QString spotOf(const QWidget& field) const override;
    QWidget* goTo(const QString& spot) override;
    void setStacked(bool stacked) override;

    //! Shows the need with that number, if there is one.
    void showNeed(int index);
    [[nodiscard]] int currentNeed() const { return m_index; }

protected:
    //! What is filled in for one need; made anew when its goals or subgoals are others.
    [[nodiscard]] virtual QWidget* makeContent(const Need& need) = 0;
    //! The content is about to go.
    virtual void forgetContent() = 0;
    //! The field at a path within the present need.
    [[nodiscard]] virtual QWidget* revealInNeed(const QString& path) = 0;
    //! The path within the present need of a field that is not there before it is asked for; empty for any other.
    [[nodiscard]] virtual QString foldedPathOf(const QWidget&) const { return {}; }
    [[nodiscard]] QWidget* content() const { return m_content; }
    [[nodiscard]] bool isStacked() const { return m_stacked; }
    //! To be called by the subclass when it is ready.
    void start() { show(true); }

private:
    void show(bool anew);

    int m_index{0};
    QWidget* m_content{nullptr};
    QList<QUuid> m_shape;
    bool m_stacked{false};
};

} // namespace rundbord
