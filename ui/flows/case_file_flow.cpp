// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/case_file_flow.h"

#include "core/base/write_file.h"
#include "core/exchange/case_file.h"
#include "ui/texts/error_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class CaseFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseFileTexts)

public:
    static QString filter() { return tr("Ärendefiler (*.json)"); }
    static QString bringIn() { return tr("Hämta ärende från fil"); }
    static QString takeOut() { return tr("Spara ärendet som fil"); }
    static QString refused() { return tr("Ärendet hämtades inte. Inget är ändrat."); }
    static QString notWritten() { return tr("Filen skrevs inte. Ärendet är kvar som det var."); }
    static QString open() { return tr("Filen blir inte låst"); }
    static QString openDetail()
    {
        return tr("Alla som kommer åt filen kan läsa den. Spara den bara där den är skyddad, och ta bort den "
                  "när den inte behövs.");
    }
    static QStringList answers() { return {tr("Välj plats…"), tr("Avbryt")}; }
};

QString wholeSentence(const Error& error)
{
    const QString place = placeText(error);
    return place.isEmpty() ? errorText(error) : QStringLiteral("%1\n(%2)").arg(errorText(error), place);
}

} // namespace

std::optional<CaseId> CaseFileFlow::bringIn(QWidget* over, CaseBook& book)
{
    const QString file = m_files.fileToOpen(over, CaseFileTexts::bringIn(), CaseFileTexts::filter());
    if (file.isEmpty())
        return std::nullopt;
    const Result<QByteArray> bytes = readBytes(file);
    const Result<CarePlan> plan =
        bytes ? readCaseFile(*bytes, m_clock.today()) : Result<CarePlan>(failAs(bytes));
    const Result<CaseId> made = plan ? book.create(*plan, Deed::Imported) : Result<CaseId>(failAs(plan));
    if (made)
        return *made;
    m_asker.tell(over, CaseFileTexts::refused(), wholeSentence(made.error()));
    return std::nullopt;
}

void CaseFileFlow::takeOut(QWidget* over, const OpenCase& openCase)
{
    if (m_asker.ask(over, CaseFileTexts::open(), CaseFileTexts::openDetail(), CaseFileTexts::answers()) != 0)
        return;
    const QString file = m_files.fileToSave(over, CaseFileTexts::takeOut(), QStringLiteral("plan.json"),
                                            CaseFileTexts::filter());
    if (file.isEmpty())
        return;
    if (const Result<void> written = writeFile(file, writeCaseFile(openCase.plan())); !written)
        return m_asker.tell(over, CaseFileTexts::notWritten(), wholeSentence(written.error()));
    openCase.note(Deed::Exported);
}

} // namespace rundbord
