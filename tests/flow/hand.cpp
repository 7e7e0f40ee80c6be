// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace rundbord
{

namespace
{

//! What grows in a column in a column is laid out one level a round.
constexpr int layoutRounds = 6;

[[noreturn]] void stuck(const QString& what)
{
    throw std::runtime_error(what.toStdString());
}

bool isAbove(const QWidget* one, const QWidget* other)
{
    const QPoint a = one->mapToGlobal(QPoint(0, 0));
    const QPoint b = other->mapToGlobal(QPoint(0, 0));
    return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
}

QWidget* focused()
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget)
        stuck(QStringLiteral("nothing has focus"));
    return widget;
}

} // namespace

QList<QWidget*> Hand::all(const QString& name) const
{
    QList<QWidget*> found;
    for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            found << widget;
    }
    std::sort(found.begin(), found.end(), isAbove);
    return found;
}

QWidget* Hand::find(const char* name, int which) const
{
    const QList<QWidget*> found = all(QString::fromLatin1(name));
    if (which >= found.size())
        stuck(QStringLiteral("there is no %1 number %2").arg(QLatin1String(name)).arg(which));
    return found.at(which);
}

void Hand::bringIntoView(QWidget* widget) const
{
    settle(); // what follows the caret has done so
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(widget);
    }
    settle();
}

//! What the window system would click there: whatever lies on top. Null if there is nothing of the widget to click.
QWidget* Hand::hitOn(QWidget* widget)
{
    const QPoint middle = widget->visibleRegion().boundingRect().center();
    QWidget* hit = widget->window()->childAt(widget->mapTo(widget->window(), middle));
    return hit && (hit == widget || widget->isAncestorOf(hit)) ? hit : nullptr;
}

void Hand::click(QWidget* widget) const
{
    // a column that is still being laid out moves once more, and one looks for the place again
    bringIntoView(widget);
    for (int look = 1; look < layoutRounds && !hitOn(widget); ++look)
        bringIntoView(widget);
    if (!widget->isEnabled())
        stuck(QStringLiteral("%1 is not enabled").arg(widget->objectName()));
    QWidget* hit = hitOn(widget);
    if (!hit)
        stuck(QStringLiteral("%1 is covered").arg(widget->objectName()));
    const QPoint middle = widget->visibleRegion().boundingRect().center();
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFromGlobal(widget->mapToGlobal(middle)));
    settle();
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused()->window()->windowHandle(), key, modifiers);
    settle();
}

void Hand::type(const QString& text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (i == 1 && m_thinks.count() > 0)
            QTest::qWait(static_cast<int>(m_thinks.count()));
        if (letter == QLatin1Char('\n'))
            QTest::keyClick(focused(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, focused(), static_cast<Qt::Key>(letter.toUpper().unicode()),
                                QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
    settle();
}

void Hand::write(QWidget* field, const QString& text) const
{
    click(field);
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    type(text);
    if (qobject_cast<QPlainTextEdit*>(field))
        return;
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
}

void Hand::write(const char* name, const QString& text, int which) const
{
    if (!text.isEmpty())
        write(find(name, which), text);
}

void Hand::write(const char* name, const QStringList& lines, int which) const
{
    write(name, lines.join(QLatin1Char('\n')), which);
}

void Hand::choose(const char* name, const QVariant& data, int which) const
{
    auto* box = qobject_cast<QComboBox*>(find(name, which));
    const int wanted = box ? box->findData(data) : -1;
    if (wanted < 0)
        stuck(QStringLiteral("%1 has no such choice").arg(QLatin1String(name)));
    bringIntoView(box);
    box->setFocus(Qt::TabFocusReason);
    while (box->currentIndex() != wanted)
        press(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void Hand::tick(const char* name, bool on, int which) const
{
    auto* box = qobject_cast<QAbstractButton*>(find(name, which));
    if (!box)
        stuck(QStringLiteral("%1 can't be ticked").arg(QLatin1String(name)));
    if (box->isChecked() == on)
        return;
    bringIntoView(box);
    box->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
}

void Hand::inNextDialog(const std::function<void(const Hand&)>& act, const char* name)
{
    auto* waiting = new QTimer(qApp);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, act, name] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || QApplication::focusWidget() == nullptr ||
            QApplication::focusWidget()->window() != dialog)
            return;
        if (name && dialog->objectName() != QLatin1String(name))
            return;
        waiting->deleteLater();
        waiting->stop();
        try {
            act(Hand(*dialog));
        } catch (const std::exception& stuck) {
            qCritical() << stuck.what();
            dialog->close(); // what the test expects of the dialog has not happened then
        }
    });
    waiting->start();
}

void Hand::until(const std::function<bool()>& condition, const char* what)
{
    if (!QTest::qWaitFor(condition, 20'000))
        stuck(QStringLiteral("waited in vain: %1").arg(QLatin1String(what)));
}

void Hand::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int round = 0; round < layoutRounds; ++round)
        QApplication::processEvents();
}

} // namespace rundbord
