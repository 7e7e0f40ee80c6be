// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/hard_moments.h"

#include "core/meeting/attendance.h"
#include "core/meeting/prompt.h"
#include "core/usecases/leave_meeting.h"
#include "core/usecases/receive_guest.h"
#include "core/usecases/withdraw_consent.h"
#include "ui/flows/meeting_flow.h"
#include "ui/flows/moment_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class HardMomentsTexts
{
    Q_DECLARE_TR_FUNCTIONS(HardMomentsTexts)

public:
    static QString back() { return tr("Tillbaka till mötet"); }
    static QString stillHolds() { return tr("Tillbaka, samtycket gäller"); }
    static QString whatHappens() { return tr("Vad händer?"); }
    static QString follows() { return tr("Följer med ut"); }
    static QString pause() { return tr("Paus för alla"); }
    static QString followed() { return tr("Paus, och någon följer med %1"); }
    static QString goOn() { return tr("%1 säger ja till att ni fortsätter"); }
    static QString stop() { return tr("Avbryt och boka ny tid…"); }
    static QString who() { return tr("Vem är det?"); }
    static QString role() { return tr("Roll, eller var personen arbetar"); }
    static QString admit() { return tr("%1 säger ja: skriv in på listan"); }
    static QString sendOut() { return tr("%1 säger nej: personen har gått ut"); }
    static QString withdraw() { return tr("Ta tillbaka samtycket och avsluta mötet"); }
    static QString goesOut() { return tr("%1 behöver gå ut…"); }
    static QString guest() { return tr("Fråga, och skriv in eller avvisa…"); }
    static QString withdrawal() { return tr("Samtycket tas tillbaka…"); }
};

using Texts = HardMomentsTexts;

//! The moment in the agenda's words; an agenda of the unit's own may have none for it.
HelpSituation momentOf(const MomentContext& context, const char* id, const PromptFacts& facts)
{
    const HelpSituation* found = findHelp(context.agenda, QString::fromLatin1(id));
    return found ? helpTexts(context.agenda, *found, facts) : HelpSituation();
}

QString nameIn(const MomentContext& context)
{
    return calledName(context.open.plan().person);
}

//! What the program can do about a situation, and what that is called.
struct Remedy {
    const char* situation;
    MomentAct act;
    QString (*words)();
};

constexpr std::array remedies{
    Remedy{"strong-feelings", MomentAct::PersonLeaves, Texts::goesOut},
    Remedy{"too-tired", MomentAct::PersonLeaves, Texts::goesOut},
    Remedy{"person-leaves", MomentAct::PersonLeaves, Texts::goesOut},
    Remedy{"child-tired", MomentAct::PersonLeaves, Texts::goesOut},
    Remedy{"bad-news", MomentAct::PersonLeaves, Texts::goesOut},
    Remedy{"life-in-danger", MomentAct::Interrupt, Texts::stop},
    Remedy{"stranger", MomentAct::ReceiveGuest, Texts::guest},
    Remedy{"consent-withdrawn", MomentAct::WithdrawConsent, Texts::withdrawal},
};

const Remedy* remedyOf(const QString& situation)
{
    for (const Remedy& remedy : remedies) {
        if (situation == QLatin1String(remedy.situation))
            return &remedy;
    }
    return nullptr;
}

//! Those who can go out with her: who are here, beginning with those at her side.
QStringList companions(const CarePlan& plan)
{
    QStringList near;
    QStringList others;
    for (const Participant& each : plan.participants) {
        if (!isHere(each) || isRemote(each) || isPerson(each))
            continue;
        const QString name = displayName(plan, each);
        const bool close = each.supporter || isRelative(each) || each.representative;
        (close ? near : others) << (name.isEmpty() ? each.role : name);
    }
    return near + others;
}

} // namespace

MomentAct showHelpAtHand(const MomentContext& context, const std::function<bool(MomentAct)>& isPossible)
{
    MomentDialog dialog(context.forms.style, Texts::back(), context.over);
    dialog.setObjectName(QStringLiteral("helpAtHand"));
    auto [row, choice] =
        fieldWithLabel<ChoiceField>(context.forms.style, QStringLiteral("situation"), Texts::whatHappens());
    for (const HelpSituation& help : context.agenda.help)
        choice->addItem(helpTexts(context.agenda, help, context.facts).title, help.id);
    dialog.fields()->addWidget(row);
    Button* remedy = dialog.addChoice("remedy", {});
    const auto show = [&, choice = choice](int at) {
        const QString id = choice->itemData(at).toString();
        if (const HelpSituation* help = findHelp(context.agenda, id))
            dialog.setMoment(helpTexts(context.agenda, *help, context.facts));
        const Remedy* possible = remedyOf(id);
        remedy->setVisible(possible && isPossible(possible->act));
        if (possible)
            remedy->setText(possible->words().replace(QLatin1String("%1"), nameIn(context)));
    };
    QObject::connect(choice, &QComboBox::currentIndexChanged, &dialog, show);
    show(choice->currentIndex());
    choice->setFocus();
    if (dialog.choose() < 0)
        return MomentAct::None;
    const Remedy* chosen = remedyOf(choice->currentData().toString());
    return chosen ? chosen->act : MomentAct::None;
}

void whenPersonLeaves(const MomentContext& context)
{
    const QString name = nameIn(context);
    MomentDialog dialog(context.forms.style, Texts::back(), context.over);
    dialog.setObjectName(QStringLiteral("personLeaves"));
    dialog.setMoment(momentOf(context, "person-leaves", context.facts));
    auto [row, companion] =
        fieldWithLabel<ChoiceField>(context.forms.style, QStringLiteral("companion"), Texts::follows());
    companion->addItems(companions(context.open.plan()));
    dialog.fields()->addWidget(row);
    dialog.addChoice("leavePause", Texts::pause())->setFocus();
    dialog.addChoice("leaveFollowed", Texts::followed().arg(name))->setEnabled(companion->count() > 0);
    row->setEnabled(companion->count() > 0);
    dialog.addChoice("leaveGoOn", Texts::goOn().arg(name));
    dialog.addChoice("leaveStop", Texts::stop());
    const int chosen = dialog.choose();
    if (chosen < 0)
        return;
    const auto what = static_cast<WhenLeaving>(chosen);
    const auto leave = [&, companion = companion] {
        const QString with = what == WhenLeaving::Followed ? companion->currentText() : QString();
        (void)leaveMeeting(context.open, context.agenda, what,
                           with); // the meeting goes on, or it was not offered
    };
    if (what == WhenLeaving::Stop)
        interruptMeeting(context.over, context.forms, context.open, context.agenda, leave);
    else
        leave();
}

void whenGuestComes(const MomentContext& context)
{
    const QString name = nameIn(context);
    MomentDialog dialog(context.forms.style, Texts::back(), context.over);
    dialog.setObjectName(QStringLiteral("guest"));
    auto [who, guest] =
        fieldWithLabel<LineField>(context.forms.style, QStringLiteral("guestName"), Texts::who());
    auto [what, role] =
        fieldWithLabel<LineField>(context.forms.style, QStringLiteral("guestRole"), Texts::role());
    dialog.fields()->addWidget(who);
    dialog.fields()->addWidget(what);
    Button* admit = dialog.addChoice("guestAdmit", Texts::admit().arg(name));
    dialog.addChoice("guestOut", Texts::sendOut().arg(name));
    const auto show = [&, guest = guest, role = role] {
        PromptFacts facts = context.facts;
        if (const QString named = guest->text().simplified(); !named.isEmpty())
            facts.values[Placeholder::Guest] = named;
        dialog.setMoment(momentOf(context, "stranger", facts));
        admit->setEnabled(!guest->text().trimmed().isEmpty() || !role->text().trimmed().isEmpty());
    };
    QObject::connect(guest, &QLineEdit::textChanged, &dialog, show);
    QObject::connect(role, &QLineEdit::textChanged, &dialog, show);
    show();
    guest->setFocus();
    switch (dialog.choose()) {
    case 0:
        (void)admitGuest(context.open, guest->text(),
                         role->text()); // somebody is named, or it was not offered
        break;
    case 1:
        sendGuestOut(context.open);
        break;
    default:
        break;
    }
}

bool whenConsentIsWithdrawn(const MomentContext& context)
{
    MomentDialog dialog(context.forms.style, Texts::stillHolds(), context.over);
    dialog.setObjectName(QStringLiteral("withdrawConsent"));
    dialog.setMoment(momentOf(context, "consent-withdrawn", context.facts));
    dialog.addChoice("withdrawNow", Texts::withdraw());
    dialog.wayBack()->setFocus();
    return dialog.choose() == 0 && withdrawConsent(context.open, context.agenda).has_value();
}

} // namespace rundbord
