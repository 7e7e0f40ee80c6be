// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTest>

namespace rundbord
{

//! Tells when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    void reset() { m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }

private:
    bool m_painted{false};
};

//! A key on its way into a text, until the letter stands there.
inline double keyToPainted(QPlainTextEdit& text, PaintWatch& watch, int pauseBefore)
{
    if (text.document()->characterCount() > 60)
        text.clear();
    QTest::qWait(pauseBefore);
    watch.reset();
    return secondsOf([&] {
        QTest::keyClick(&text, 'a');
        while (!watch.painted())
            QCoreApplication::processEvents();
    });
}

} // namespace rundbord
