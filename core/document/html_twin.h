// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/paper.h"

#include <QByteArray>

namespace rundbord
{

//! The paper as a web page: the same words in the same order, for those who hear, enlarge or recolour what they read. One
//! file that needs no other and asks the network for nothing; the same read as HTML and as XML. Refuses with
//! ResourceDamaged if its style sheet is not there. In clear: it exists only where somebody asked for it.
[[nodiscard]] Result<QByteArray> htmlTwin(const Paper& paper);

} // namespace rundbord
