// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

namespace rundbord
{

class ChoiceField;

//! Offers the printers in the field, each by its name as data. What was chosen stays chosen if it is still there;
//! otherwise it is the system's own.
void offerPrinters(ChoiceField& field, const QList<PrinterChoice>& printers);

} // namespace rundbord
