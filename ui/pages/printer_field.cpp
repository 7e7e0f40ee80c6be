// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printer_field.h"

#include "ui/widgets/choice_field.h"

#include <QCoreApplication>

namespace rundbord
{

void offerPrinters(ChoiceField& field, const QList<PrinterChoice>& printers)
{
    const QString before = field.currentData().toString();
    field.clear();
    for (const PrinterChoice& printer : printers) {
        field.addItem(QCoreApplication::translate("PrinterField", "Skrivare: %1").arg(printer.description),
                      printer.name);
        if (printer.name == before || (before.isEmpty() && printer.isDefault))
            field.setCurrentIndex(field.count() - 1);
    }
}

} // namespace rundbord
