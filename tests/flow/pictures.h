// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

namespace rundbord::test
{

//! Pictures and papers for somebody to look at, in the folder RUNDBORD_PICTURES; without it, none.
void keepPicture(QWidget& window, const char* name);
void keepPaper(const QByteArray& pdf, const char* name);

//! What stands on a paper.
[[nodiscard]] QString textOf(const QByteArray& pdf);

//! It says on it that it is a draft; the band has its letters apart.
[[nodiscard]] bool isDraft(const QByteArray& pdf);

} // namespace rundbord::test
