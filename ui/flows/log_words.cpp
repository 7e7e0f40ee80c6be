// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/log_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundbord
{

namespace
{

constexpr size_t mostFaultsTold = 5;

//! Gives tr() its context.
class LogFaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(LogFaultTexts)

public:
    static QString numbers(const LogFault& fault)
    {
        return fault.first == fault.last ? tr("Post %1").arg(fault.first)
                                         : tr("Post %1 till %2").arg(fault.first).arg(fault.last);
    }

    static QString fault(LogFault::Kind kind)
    {
        using Kind = LogFault::Kind;
        switch (kind) {
        case Kind::Altered:
            return tr("är inte som den skrevs");
        case Kind::Missing:
            return tr("saknas");
        case Kind::CutOff:
            return tr("saknas i slutet: det senaste har klippts av");
        case Kind::Added:
            return tr("har lagts till i slutet utifrån");
        case Kind::HeadAltered:
            return tr("är den sista som går att lita på: uppgiften om var loggen slutar är ändrad");
        case Kind::AnchorDisagrees:
            return tr("är en annan än den som papperet kom från");
        case Kind::WitnessDisagrees:
            return tr("är omskriven av någon som hade nycklarna");
        }
        return {};
    }

    static QString whole(int entries)
    {
        return tr("Loggen är hel: %n poster, ingen är ändrad eller borta.", nullptr, entries);
    }
    static QString faulty(int faults) { return tr("Loggen är inte hel: %n fel.", nullptr, faults); }
    static QString more(int faults) { return tr("Och %n till.", nullptr, faults); }
    static QString whatToDo()
    {
        return tr("Det som är skrivet finns kvar. Berätta för den som ansvarar för säkerheten hos er, och "
                  "spara en kopia av "
                  "lagret som det är.");
    }
};

} // namespace

QString logFaultText(const LogFault& fault)
{
    return QStringLiteral("%1 %2.").arg(LogFaultTexts::numbers(fault), LogFaultTexts::fault(fault.kind));
}

QString reportText(const LogReport& report)
{
    if (report.isWhole())
        return LogFaultTexts::whole(static_cast<int>(report.entries));
    const auto faults = static_cast<int>(report.faults.size());
    QStringList sentences{LogFaultTexts::faulty(faults)};
    for (size_t each = 0; each < std::min(report.faults.size(), mostFaultsTold); ++each)
        sentences << logFaultText(report.faults[each]);
    if (report.faults.size() > mostFaultsTold)
        sentences << LogFaultTexts::more(faults - static_cast<int>(mostFaultsTold));
    sentences << LogFaultTexts::whatToDo();
    return sentences.join(QLatin1Char(' '));
}

} // namespace rundbord
