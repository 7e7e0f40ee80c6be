// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"
#include "core/vault/secret.h"

#include <QByteArray>
#include <QDate>

namespace rundbord
{

//! The sheet with that recovery key, in memory only; whoever gets it wipes it. The words it was made of are wiped here.
//! Needs a QGuiApplication; main thread.
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const Secret& key, QDate madeOn, const Wordings& wordings);

} // namespace rundbord
