// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace rundbord
{

//! What has been typed and not yet been taken into the case: the keys of a moment, taken together so that a letter
//! is painted before it is thought about. Whoever leaves a page, locks, closes or acts flushes first. One a case,
//! in the window's thread.
class PendingEdits : public QObject
{
    Q_OBJECT

public:
    explicit PendingEdits(QObject* parent = nullptr);

    //! Takes the edit in soon; a later one of the same origin takes its place.
    void note(const void* origin, std::function<void()> takeIn);
    //! Takes all in now.
    void flush();
    //! For an origin that is going away; what it had is lost, so flush first.
    void forget(const void* origin) { m_edits.erase(origin); }
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    //! Says that an edit was refused.
    void refuse(const Error& error) { Q_EMIT refused(error); }

Q_SIGNALS:
    void changed();
    void refused(const rundbord::Error& error);

private:
    std::map<const void*, std::function<void()>> m_edits;
    QTimer m_soon;
};

} // namespace rundbord
