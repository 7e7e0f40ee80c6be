// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/keep_elsewhere_flow.h"

#include "ui/texts/error_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class KeepElsewhereTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeepElsewhereTexts)

public:
    static QString title() { return tr("Spara allt på en annan plats"); }
    static QString filter() { return tr("Lager (*.rundbord)"); }
    static QString failed() { return tr("Det gick inte att spara där. Allt ni har skrivit finns kvar här."); }
    static QString why(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::DiskFull:
            return tr("Det finns inte plats nog där. Välj en annan plats.");
        case ErrorCode::StoreExists:
            return tr("Där ligger redan något annat, och det är orört. Välj ett annat namn.");
        case ErrorCode::StoreInUse:
            return tr("Där ligger lagret som inte går att spara i. Välj en annan plats.");
        case ErrorCode::DiskFailed:
        case ErrorCode::StoreDamaged:
            return tr("Antingen går lagret inte att läsa, eller så svarar den andra platsen inte heller.");
        default:
            return errorText(error);
        }
    }
    static QString another() { return tr("Välj en annan plats…"); }
    static QString inClear() { return tr("Spara ärendet som fil…"); }
    static QString cancel() { return tr("Avbryt"); }
};

} // namespace

QString KeepElsewhereFlow::place(QWidget* over)
{
    return m_files.fileToSave(over, KeepElsewhereTexts::title(), QStringLiteral("store.rundbord"),
                              KeepElsewhereTexts::filter());
}

NextPlace KeepElsewhereFlow::afterFailure(QWidget* over, const Error& error, bool caseOpen)
{
    QStringList answers{KeepElsewhereTexts::another()};
    if (caseOpen)
        answers << KeepElsewhereTexts::inClear();
    answers << KeepElsewhereTexts::cancel();
    const int answer =
        m_asker.ask(over, KeepElsewhereTexts::failed(), KeepElsewhereTexts::why(error), answers);
    if (answer == 0)
        return NextPlace::Another;
    return caseOpen && answer == 1 ? NextPlace::CaseInClear : NextPlace::None;
}

} // namespace rundbord
