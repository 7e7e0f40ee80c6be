// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! Quoted words become blanks, so that places stay as they were. An open quotation runs to the end: it is
//! still being written. `marks` are the signs that open or close one.
[[nodiscard]] QString withoutQuotations(QString text, const QString& marks);

} // namespace rundbord
