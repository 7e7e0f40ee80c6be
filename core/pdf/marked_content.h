// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/tag_tree.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rundbord
{

//! A page's content with its sentinels replaced.
struct MarkedContent {
    QByteArray content;
    int replaced{0};
};

//! Replaces each sentinel in the content of a page by the operators of its mark: marked content with its number and its
//! words, or an artifact. What stands before the first mark is an artifact. A sentinel without a mark stays, and isn't
//! counted.
[[nodiscard]] MarkedContent withMarks(QByteArrayView content, const TagTree& tree);

//! A text string of PDF as it is written in a file: PDFDocEncoding where Latin letters are all there is, else UTF-16.
[[nodiscard]] QByteArray pdfString(const QString& text);

//! The structure type of a tag, as a PDF name.
[[nodiscard]] const char* structureType(Tag tag);

} // namespace rundbord
