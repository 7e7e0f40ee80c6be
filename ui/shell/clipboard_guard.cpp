// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QMimeData>

#include <utility>

namespace rundbord
{

namespace
{

const QString hint = QStringLiteral("x-kde-passwordManagerHint");

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, Owns owns, std::chrono::milliseconds moment,
                               QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_owns(std::move(owns))
{
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        timerOf(mode).setSingleShot(true);
        timerOf(mode).setInterval(moment);
        connect(&timerOf(mode), &QTimer::timeout, this, [this, mode] { takeBack(mode); });
    }
    connect(&clipboard, &QClipboard::changed, this, &ClipboardGuard::notice);
}

QTimer& ClipboardGuard::timerOf(QClipboard::Mode mode)
{
    return mode == QClipboard::Selection ? m_selected : m_copied;
}

void ClipboardGuard::clear()
{
    takeBack(QClipboard::Clipboard);
    takeBack(QClipboard::Selection);
}

void ClipboardGuard::takeBack(QClipboard::Mode mode)
{
    timerOf(mode).stop();
    const QMimeData* content = m_clipboard.mimeData(mode);
    if (m_owns(mode) && content && content->hasFormat(hint))
        m_clipboard.clear(mode);
}

//! Marks it by putting it there once more.
void ClipboardGuard::notice(QClipboard::Mode mode)
{
    const QMimeData* content = m_owns(mode) ? m_clipboard.mimeData(mode) : nullptr;
    if (!content || !content->hasText() || content->hasFormat(hint))
        return;
    auto* marked = new QMimeData;
    marked->setText(content->text());
    marked->setData(hint, QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(marked, mode);
    timerOf(mode).start();
}

} // namespace rundbord
