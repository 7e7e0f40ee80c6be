// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/log_report.h"
#include "core/store/store_copy.h"

#include <QObject>

namespace rundbord
{

//! What the worker tells, said on its own thread: connect it queued. Writer passes it on.
class WriteNews : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void durable(quint64 sequence);
    void failed(const rundbord::Error& error);
    void recovered();
    void logged(const rundbord::LogAnchor& anchor);
    void copied(const rundbord::StoreCopy& copy);
    void copyFailed(const rundbord::Error& error);
};

} // namespace rundbord
