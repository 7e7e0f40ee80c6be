// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/shred_flow.h"

#include "ui/texts/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class ShredTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShredTexts)

public:
    static QString question(const QString& name)
    {
        return name.trimmed().isEmpty() ? tr("Ska ärendet gallras?")
                                        : tr("Ska ärendet för %1 gallras?").arg(name);
    }
    static QString detail()
    {
        return tr("Allt i ärendet förstörs, här och i alla säkerhetskopior, och går aldrig att få tillbaka. "
                  "Papper, "
                  "andras kopior och sparade filer finns kvar där de är. Du får ett kvitto att skriva ut.");
    }
    static QString keep() { return tr("Behåll ärendet"); }
    static QString shred() { return tr("Gallra"); }
    static QString failed() { return tr("Ärendet är inte gallrat"); }
    static QString halfway() { return tr("Gallringen är inte klar"); }
    static QString halfwayDetail(const QString& why)
    {
        return tr("%1 Rundbord gör klart gallringen när lagret låses upp igen.").arg(why);
    }
};

std::vector<QDateTime> momentsOf(const std::vector<QString>& copies)
{
    std::vector<QDateTime> moments;
    for (const QString& name : copies) {
        if (const auto copy = copyFromName(name))
            moments.push_back(copy->at);
    }
    return moments;
}

} // namespace

std::optional<ShredReceipt> shredCase(QWidget* over, Asker& asker, ShredBook& book, const CaseEntry& entry)
{
    using Texts = ShredTexts;
    constexpr int shredding = 1;
    if (asker.ask(over, Texts::question(entry.summary.name), Texts::detail(),
                  {Texts::keep(), Texts::shred()}) != shredding)
        return std::nullopt;
    const Result<ShredReceipt> receipt = book.shred(entry.id);
    if (receipt)
        return *receipt;
    const auto& receipts = book.receipts();
    const bool halfway = std::any_of(receipts.begin(), receipts.end(),
                                     [&](const ShredReceipt& each) { return each.caseId == entry.id; });
    if (halfway)
        asker.tell(over, Texts::halfway(), Texts::halfwayDetail(errorText(receipt.error())));
    else
        asker.tell(over, Texts::failed(), errorText(receipt.error()));
    return std::nullopt;
}

ShredFacts factsOf(const ShredReceipt& receipt)
{
    return {caseNumber(receipt),          receipt.at,      receipt.by, momentsOf(receipt.followed),
            momentsOf(receipt.unreached), receipt.searched};
}

} // namespace rundbord
