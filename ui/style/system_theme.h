// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPalette;

namespace rundbord
{

//! WCAG 2.2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

//! Whether the system shows light text on dark. Qt 6.4 has no colour scheme, so the palette must tell.
[[nodiscard]] bool isDark(const QPalette& system);
//! Whether the system's own text is as far from its ground as black from white: someone has asked for
//! contrast.
[[nodiscard]] bool isHighContrast(const QPalette& system);

} // namespace rundbord
