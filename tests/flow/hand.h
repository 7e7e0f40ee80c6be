// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

namespace rundbord
{

//! The hands of somebody at the program: presses, clicks and types, as events to the real widgets. Fields go by their
//! object names; where several have the same, the uppermost is the first. Throws std::runtime_error where a person
//! would be stuck: no such field, not to be seen, not enabled.
class Hand
{
public:
    //! One who thinks stops for so long after the first letter of every text.
    explicit Hand(QWidget& window, std::chrono::milliseconds thinks = {})
        : m_window(window)
        , m_thinks(thinks)
    {
    }

    //! The fields of that name that can be seen, from the top.
    [[nodiscard]] QList<QWidget*> all(const QString& name) const;
    [[nodiscard]] QWidget* find(const char* name, int which = 0) const;
    [[nodiscard]] bool sees(const char* name) const { return !all(QString::fromLatin1(name)).isEmpty(); }

    void click(QWidget* widget) const;
    void click(const char* name, int which = 0) const { click(find(name, which)); }
    //! To whatever has focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    //! Clicks the field, clears it, types and leaves it with Tab. Nothing for an empty text in an empty field.
    void write(QWidget* field, const QString& text) const;
    void write(const char* name, const QString& text, int which = 0) const;
    void write(const char* name, const QStringList& lines, int which = 0) const;
    //! Goes to the n-th choice with the arrow keys.
    void choose(const char* name, const QVariant& data, int which = 0) const;
    //! Ticks or unticks.
    void tick(const char* name, bool on, int which = 0) const;

    //! Does something in the dialog that comes next, which the next act opens; if several come, in the one with that name.
    static void inNextDialog(const std::function<void(const Hand&)>& act, const char* name = nullptr);
    //! Lets the program work until the condition holds; throws after some seconds.
    static void until(const std::function<bool()>& condition, const char* what);
    //! Lets the program take in what was done, and paint.
    static void settle();

private:
    [[nodiscard]] static QWidget* hitOn(QWidget* widget);
    void bringIntoView(QWidget* widget) const;

    QWidget& m_window;
    std::chrono::milliseconds m_thinks;
};

} // namespace rundbord
