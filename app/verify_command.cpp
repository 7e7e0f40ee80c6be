// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify_command.h"

#include "app/data_folder.h"
#include "core/usecases/verify_store.h"
#include "core/vault/recovery_key.h"
#include "ui/flows/log_words.h"
#include "ui/texts/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace rundbord
{

namespace
{

constexpr int found = 1;
constexpr int unreadable = 2;

//! Gives tr() its context.
class VerifyTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerifyTexts)

public:
    static QString anchorForm()
    {
        return tr(
            "--anchor ska vara numret och märket från foten på Hela planen, till exempel \"1234 5f3a9c01\".");
    }
    static QString opened(int cases, int records)
    {
        return tr("%1, %2 öppnade.")
            .arg(tr("%n ärenden", nullptr, cases), tr("%n uppgifter", nullptr, records));
    }
    static QString unsound() { return tr("Lagrets fil är skadad."); }
    static QString incomplete()
    {
        return tr("Ett ärende, en inställning eller en del av loggen har tagits bort, lagts till eller bytts "
                  "ut utifrån.");
    }
    static QString fault(const CaseFault& fault)
    {
        QStringList parts;
        if (fault.closed)
            parts << tr("nyckeln är skadad, så inget i ärendet går att läsa");
        if (fault.overviewDamaged)
            parts << tr("raden i listan är skadad");
        if (fault.damagedRecords > 0)
            parts << tr("%n uppgifter är skadade", nullptr, fault.damagedRecords);
        if (fault.altered)
            parts << tr("uppgifter har tagits bort eller bytts ut utifrån");
        return tr("Ärende %1: %2.").arg(fault.caseId.toString(), parts.join(QStringLiteral(", ")));
    }
    static QString log(const LogReport& report)
    {
        return tr("Logg: %1, märke %2.")
            .arg(tr("%n poster", nullptr, static_cast<int>(report.entries)), report.anchor.mark);
    }
    static QString destroyed(quint64 entries)
    {
        return tr("%n poster är från år som har raderats. De är kedjade men går inte att läsa.", nullptr,
                  static_cast<int>(entries));
    }
    static QString witnessed(quint64 entries)
    {
        return tr("Reservnyckeln visar att ingen har skrivit om de %n senaste posterna, inte heller någon "
                  "med nycklarna.",
                  nullptr, static_cast<int>(entries));
    }
    static QString whole() { return tr("Allt är helt."); }
    static QString notWhole() { return tr("Något är inte som det skrevs."); }
};

//! As it stands on the paper: the number and eight digits.
std::optional<LogAnchor> anchorFrom(const QString& words)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,18})\\s+([0-9a-fA-F]{8})\\s*$"));
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return LogAnchor{match.captured(1).toULongLong(), match.captured(2).toLower()};
}

QStringList linesOf(const StoreReport& report)
{
    QStringList lines{VerifyTexts::opened(report.cases, report.records)};
    if (!report.sound)
        lines << VerifyTexts::unsound();
    if (!report.complete)
        lines << VerifyTexts::incomplete();
    for (const CaseFault& fault : report.faults)
        lines << VerifyTexts::fault(fault);
    lines << VerifyTexts::log(report.log);
    if (report.log.destroyed > 0)
        lines << VerifyTexts::destroyed(report.log.destroyed);
    for (const LogFault& fault : report.log.faults)
        lines << logFaultText(fault);
    if (report.log.witnessed)
        lines << VerifyTexts::witnessed(*report.log.witnessed);
    lines << (report.isWhole() ? VerifyTexts::whole() : VerifyTexts::notWhole());
    return lines;
}

Answer refuse(const QString& words)
{
    return {unreadable, {}, words + QLatin1Char('\n')};
}

} // namespace

Answer verifyStore(const Request& request)
{
    const std::optional<LogAnchor> printed = anchorFrom(request.anchor);
    if (!request.anchor.isEmpty() && !printed)
        return refuse(VerifyTexts::anchorForm());
    const PresentedKey key = presentedKey(Secret::copyOf(request.passphrase.bytes()));
    const auto store = Store::open(storePlace(request.dataDir), key.secret, key.kind);
    if (!store)
        return refuse(errorText(store.error()));
    const Secret none;
    const Result<StoreReport> report =
        verifyStore(**store, printed, key.kind == KeyKind::Recovery ? key.secret : none);
    if (!report)
        return refuse(errorText(report.error()));
    return {report->isWhole() ? 0 : found, linesOf(*report).join(QLatin1Char('\n')) + QLatin1Char('\n'), {}};
}

} // namespace rundbord
