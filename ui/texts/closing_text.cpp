// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/closing_text.h"

#include "core/language/format_date.h"
#include "core/plan/performer_phrase.h"
#include "core/plan/timing_phrase.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class ClosingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClosingTexts)

public:
    ClosingTexts(const CarePlan& plan, QDate today, const DateWords& words)
        : m_plan(plan)
        , m_today(today)
        , m_words(words)
        , m_name(calledName(plan.person))
    {
    }

    [[nodiscard]] ClosingText left(const ClosingPoint& point) const
    {
        switch (point.matter) {
        case ClosingMatter::ReadThrough:
            return {tr("Läs igenom %n saker till", nullptr, point.waiting), {}};
        case ClosingMatter::SentBack:
            return {tr("%n saker har %1 sagt nej till", nullptr, point.waiting).arg(m_name), {}};
        case ClosingMatter::Questions:
            return {tr("%n frågor från %1 väntar på svar", nullptr, point.waiting).arg(m_name), {}};
        case ClosingMatter::LeadPrincipal:
            return {tr("Vem har övergripande ansvar?"), tr("Lagens fjärde punkt")};
        case ClosingMatter::Coordinator:
            return {tr("Vem håller ihop planen?"), {}};
        case ClosingMatter::FollowUp:
            return {tr("När ses ni igen?"), {}};
        case ClosingMatter::FirstAction:
            return {tr("När händer det första?"), {}};
        case ClosingMatter::AfterCall:
            return {tr("Vem ringer %1 efter mötet, och när?").arg(m_name), {}};
        case ClosingMatter::OwnComment:
            break; // hers to give or not
        case ClosingMatter::Print:
            return {tr("Skriv ut planen"), {}};
        case ClosingMatter::HandOver:
            return {tr("Lämna planen till %1").arg(m_name), {}};
        case ClosingMatter::Feedback:
            return {tr("Fråga hur mötet kändes"), {}};
        }
        return {};
    }

    [[nodiscard]] ClosingText done(ClosingMatter matter) const
    {
        switch (matter) {
        case ClosingMatter::ReadThrough:
            return {tr("Planen är läst, rad för rad"), {}};
        case ClosingMatter::SentBack:
            break; // there is nothing of it then
        case ClosingMatter::Questions:
            return {tr("Frågorna från %1 har fått svar, eller någon som svarar").arg(m_name), {}};
        case ClosingMatter::LeadPrincipal:
            return {leads(), {}};
        case ClosingMatter::Coordinator:
            return {tr("%1 håller ihop planen").arg(m_plan.responsibility.coordinator.name.simplified()), {}};
        case ClosingMatter::FollowUp:
            return followUp();
        case ClosingMatter::FirstAction:
            return firstAction();
        case ClosingMatter::AfterCall:
            return {tr("%1 ringer %2").arg(m_plan.afterCall.by.simplified(), day(m_plan.afterCall.date)), {}};
        case ClosingMatter::OwnComment:
            return {tr("Det som %1 vill säga om planen står i den").arg(m_name), {}};
        case ClosingMatter::Print:
            return {tr("Planen skrevs ut %1").arg(moment(m_plan.handOver.printedAt)), {}};
        case ClosingMatter::HandOver:
            return handOver();
        case ClosingMatter::Feedback:
            return {tr("Ni har talat om hur mötet kändes"), {}};
        }
        return {};
    }

    static QString allDone() { return tr("Allt är klart"); }
    static QString count(int left) { return tr("%n saker kvar", nullptr, left); }

private:
    [[nodiscard]] QString day(QDate date) const
    {
        return formatDate(date, m_today, m_words, DateStyle::LongWithWeekday);
    }
    //! The same day, the time is enough.
    [[nodiscard]] QString moment(const QDateTime& at) const
    {
        const QDateTime here = at.toLocalTime();
        const QString time = tr("kl. %1").arg(formatTime(here.time(), m_words));
        return here.date() == m_today ? time : QStringLiteral("%1 %2").arg(day(here.date()), time);
    }
    [[nodiscard]] QString leads() const
    {
        const QString name = leadPrincipalName(m_plan.responsibility).simplified();
        if (!name.isEmpty())
            return tr("%1 har det övergripande ansvaret").arg(name);
        return m_plan.responsibility.leadPrincipal == LeadPrincipal::Region
                   ? tr("Regionen har det övergripande ansvaret")
                   : tr("Kommunen har det övergripande ansvaret");
    }
    [[nodiscard]] ClosingText followUp() const
    {
        const FollowUp& next = m_plan.followUp;
        if (!next.date.isValid())
            return {tr("Ni har bestämt att inte ses igen"), next.declinedReason.simplified()};
        const QString when = next.time.isValid()
                                 ? tr("%1 kl. %2").arg(day(next.date), formatTime(next.time, m_words))
                                 : day(next.date);
        return {tr("Nästa möte %1").arg(when), {}};
    }
    [[nodiscard]] ClosingText firstAction() const
    {
        const Action* first = firstDatedAction(m_plan);
        if (!first)
            return {};
        QStringList below{formatPerformers(first->performers, m_plan, m_words.conjunctions),
                          formatTiming(first->when, m_today, m_words, DateStyle::LongWithWeekday)};
        below.removeAll(QString());
        return {tr("Först: %1").arg(first->what.simplified()), below.join(QStringLiteral(" · "))};
    }
    [[nodiscard]] ClosingText handOver() const
    {
        const HandOver& given = m_plan.handOver;
        if (isHandedOver(given))
            return {tr("%1 fick sin plan %2").arg(m_name, moment(given.at)), {}};
        const QString by = given.deliveryBy.simplified();
        return {tr("%1 får sin plan senast %2").arg(m_name, day(given.deliveryDate)),
                by.isEmpty() ? QString() : tr("%1 ordnar det").arg(by)};
    }

    const CarePlan& m_plan;
    QDate m_today;
    const DateWords& m_words;
    QString m_name;
};

} // namespace

ClosingText closingText(const ClosingPoint& point, const CarePlan& plan, QDate today, const DateWords& words)
{
    const ClosingTexts texts(plan, today, words);
    return point.done ? texts.done(point.matter) : texts.left(point);
}

QString closingCount(int left)
{
    return left == 0 ? ClosingTexts::allDone() : ClosingTexts::count(left);
}

} // namespace rundbord
