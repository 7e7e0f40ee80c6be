// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include <QCoreApplication>
#include <QWidget>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)

public:
    static QString keys() { return tr("Tangenter"); }
    static QString inFields()
    {
        return tr("Enter i en insats går till nästa ruta och sist till en ny insats.\n"
                  "I rutor för dag går det att skriva 8/12, 8 dec, på tisdag eller om två veckor.");
    }
    static QString about()
    {
        return tr(
            "Ett stöd i rummet för möten om samordnad individuell plan, SIP. Inget skickas någonstans.");
    }
    static QString licence()
    {
        return tr("Version %1. Fri programvara under GPL, version 3 eller senare.")
            .arg(QCoreApplication::applicationVersion());
    }
};

QString keyTable(const ActionCatalog& actions)
{
    QStringList lines;
    for (const QAction* action :
         {actions.nextStep,     actions.previousStep, actions.newAction,     actions.newNeed,
          actions.moreSupport,  actions.helpAtHand,   actions.speakingOrder, actions.extend,
          actions.personLeaves, actions.pause,        actions.roomView,      actions.secretaryWindow,
          actions.print,        actions.prepare,      actions.meeting,       actions.cases,
          actions.newCase,      actions.importCase,   actions.undo,          actions.redo,
          actions.takeHint,     actions.leaveHint,    actions.larger,        actions.smaller,
          actions.normalSize,   actions.curtain,      actions.lock,          actions.quit}) {
        const QString words =
            action == actions.personLeaves ? ActionCatalog::somebodyLeaves() : action->text();
        lines << QStringLiteral("%1:  %2").arg(QString(words).remove(QLatin1Char('&')).remove(QChar(0x2026)),
                                               action->shortcut().toString(QKeySequence::NativeText));
    }
    return lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + HelpTexts::inFields();
}

} // namespace

void connectHelp(QWidget& window, ActionCatalog& actions, Asker& asker)
{
    QObject::connect(actions.keys, &QAction::triggered, &window, [&window, &actions, &asker] {
        asker.tell(&window, HelpTexts::keys(), keyTable(actions));
    });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&window, &asker] { asker.tell(&window, HelpTexts::about(), HelpTexts::licence()); });
}

} // namespace rundbord
