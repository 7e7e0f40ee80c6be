// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/tag_tree.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace rundbord
{

//! Puts the structure tree, with the way back from each mark to its element, into the file. Throws what libqpdf throws.
void addStructure(QPDF& file, const TagTree& tree, const QString& writtenLanguage,
                  std::vector<QPDFObjectHandle>& pages);

//! Puts a bookmark for each heading under the title into the file. Throws what libqpdf throws.
void addBookmarks(QPDF& file, const TagTree& tree, const std::vector<QPDFObjectHandle>& pages);

} // namespace rundbord
