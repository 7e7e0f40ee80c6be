// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_catalog.h"

#include <QMenu>
#include <QMenuBar>

namespace rundbord
{

ActionCatalog::ActionCatalog(QObject* parent)
    : QObject(parent)
{
    makeFileActions();
    makeMeetingActions();
    makeViewActions();
}

QAction* ActionCatalog::make(const char* name, const QString& words, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(words, this);
    action->setObjectName(QString::fromLatin1(name));
    // a key that stands for two meanings of the same thing is one key, or Qt calls it ambiguous
    QList<QKeySequence> different;
    for (const QKeySequence& shortcut : shortcuts) {
        if (!different.contains(shortcut))
            different << shortcut;
    }
    action->setShortcuts(different);
    return action;
}

void ActionCatalog::makeFileActions()
{
    newCase = make("newCase", tr("&Nytt ärende"), {QKeySequence::New});
    importCase = make("importCase", tr("&Hämta ärende från fil…"), {QKeySequence::Open});
    exportCase = make("exportCase", tr("&Spara ärendet som fil…"));
    cases = make("cases", tr("&Till ärenden"), {QKeySequence(Qt::CTRL | Qt::Key_Home)});
    keysPage = make("keysPage", tr("&Nycklar"));
    copiesPage = make("copiesPage", tr("Säkerhets&kopior"));
    printerTest = make("printerTest", tr("Prova &skrivaren…"));
    lock = make("lock", tr("&Lås"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    logPage = make("logPage", tr("L&ogg"));
    safetyPage = make("safetyPage", tr("&Inställningar"));
    curtain = make("curtain", tr("&Dölj skärmen"), {QKeySequence(Qt::Key_F12)});
    quit = make("quit", tr("&Avsluta"), {QKeySequence::Quit});
    undo = make("undo", tr("&Ångra"), {QKeySequence::Undo});
    redo = make("redo", tr("&Gör om"), {QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::Key_Y)});
    takeHint =
        make("takeHint", tr("&Ta förslaget, eller visa nästa"), {QKeySequence(Qt::CTRL | Qt::Key_Period)});
    leaveHint = make("leaveHint", tr("Låt &stå"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)});
}

void ActionCatalog::makeMeetingActions()
{
    prepare = make("prepare", tr("&Förberedelser"), {QKeySequence(Qt::Key_F6)});
    meeting = make("meeting", tr("Till &mötet"), {QKeySequence(Qt::Key_F7)});
    nextStep = make("nextStep", tr("&Nästa"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousStep = make("previousStep", tr("&Tillbaka"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    newNeed = make("newNeed", tr("Nytt &behov"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    newAction = make("newAction", tr("Ny &insats"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    moreSupport = make("moreSupport", tr("Mer &stöd"), {QKeySequence(Qt::Key_F2)});
    ifItGetsWorse = make("ifItGetsWorse", tr("Om det blir s&ämre"));
    openQuestions = make("openQuestions", tr("Fråga att ta s&enare"));
    pause = make("pause", tr("&Paus eller fortsätt"), {QKeySequence(Qt::Key_F9)});
    interrupt = make("interrupt", tr("Avbryt och boka ny ti&d…"));
    extend = make("extend", tr("&Fem minuter till"), {QKeySequence(Qt::Key_F5)});
    personLeaves = make("personLeaves", somebodyLeaves(), {QKeySequence(Qt::Key_F8)});
    guest = make("guest", tr("Någon står inte på &listan…"));
    helpAtHand = make("helpAtHand", tr("&Hjälp när det blir svårt…"), {QKeySequence(Qt::Key_F3)});
    withdrawConsent = make("withdrawConsent", tr("Sa&mtycket tas tillbaka…"));
    speakingOrder = make("speakingOrder", tr("Tala&rordning"), {QKeySequence(Qt::Key_F4)});
    endMeeting = make("endMeeting", tr("A&vsluta mötet"));
    reopenMeeting = make("reopenMeeting", tr("Öppna mötet i&gen…"));
    print = make("print", tr("S&kriv ut och lämna över"), {QKeySequence::Print});
}

QString ActionCatalog::somebodyLeaves()
{
    return tr("Någon behöver &gå ut…");
}

void ActionCatalog::makeViewActions()
{
    roomView = make("roomView", tr("&Rumsvy för alla"), {QKeySequence(Qt::Key_F11)});
    roomView->setCheckable(true);
    roundTable = make("roundTable", tr("Runda &bordet"));
    roundTable->setCheckable(true);
    secretaryWindow =
        make("secretaryWindow", tr("Sekreterarens &fönster"), {QKeySequence(Qt::SHIFT | Qt::Key_F11)});
    secretaryWindow->setCheckable(true);
    writingAid = make("writingAid", tr("S&krivhjälp"));
    writingAid->setCheckable(true);
    simpleView = make("simpleView", tr("&Enkel vy"));
    simpleView->setCheckable(true);
    larger =
        make("larger", tr("&Större text"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = make("smaller", tr("&Mindre text"), {QKeySequence::ZoomOut});
    normalSize = make("normalSize", tr("&Vanlig text"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    lightTheme = make("lightTheme", tr("&Ljust"));
    darkTheme = make("darkTheme", tr("Mö&rkt"));
    systemTheme = make("systemTheme", tr("Som s&ystemet"));
    for (QAction* theme : {lightTheme, darkTheme, systemTheme}) {
        theme->setCheckable(true);
        m_themes.addAction(theme);
    }
    keys = make("keys", tr("&Tangenter"), {QKeySequence(Qt::Key_F1)});
    about = make("about", tr("&Om Rundbord"));
}

void ActionCatalog::fill(QMenuBar& bar)
{
    const auto add = [](QMenu* menu, std::initializer_list<QAction*> actions) {
        for (QAction* action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    add(bar.addMenu(tr("&Arkiv")),
        {newCase, importCase, exportCase, nullptr, cases, nullptr, print, nullptr, quit});
    add(bar.addMenu(tr("&Redigera")), {undo, redo, nullptr, takeHint, leaveHint});
    add(bar.addMenu(tr("&Möte")),
        {prepare, meeting,   nullptr,         previousStep,  nextStep,      moreSupport,
         nullptr, newNeed,   newAction,       ifItGetsWorse, openQuestions, nullptr,
         pause,   extend,    nullptr,         speakingOrder, helpAtHand,    personLeaves,
         guest,   interrupt, withdrawConsent, nullptr,       endMeeting,    reopenMeeting});
    add(bar.addMenu(tr("&Visa")), {roomView, secretaryWindow, roundTable, simpleView, writingAid, nullptr,
                                   larger, smaller, normalSize, nullptr, lightTheme, darkTheme, systemTheme});
    add(bar.addMenu(tr("&Säkerhet")),
        {curtain, lock, nullptr, keysPage, copiesPage, logPage, printerTest, safetyPage});
    add(bar.addMenu(tr("&Hjälp")), {keys, about});
    m_pauseMenu = new QMenu(&bar);
    add(m_pauseMenu, {extend, personLeaves, interrupt, withdrawConsent, nullptr, endMeeting});
}

void ActionCatalog::offer(bool unlocked, bool caseOpen, bool inMeeting)
{
    for (QAction* action :
         {newCase, importCase, curtain, lock, keysPage, copiesPage, logPage, printerTest, safetyPage})
        action->setEnabled(unlocked);
    for (QAction* action : {exportCase, cases, prepare, meeting, print, reopenMeeting, withdrawConsent, undo,
                            redo, takeHint, leaveHint})
        action->setEnabled(caseOpen);
    for (QAction* action : {nextStep, previousStep, newNeed, newAction, moreSupport, roomView, ifItGetsWorse,
                            openQuestions, pause, interrupt, endMeeting, extend, personLeaves, guest,
                            helpAtHand, speakingOrder, secretaryWindow, simpleView})
        action->setEnabled(inMeeting);
    if (!caseOpen)
        personLeaves->setText(somebodyLeaves()); // it had the name of whose case it was
}

} // namespace rundbord
