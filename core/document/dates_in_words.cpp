// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/dates_in_words.h"

namespace rundbord
{

namespace
{

//! Figures as on the clock and the telephone, in every language (papers.md, section 11).
QString inWesternFigures(QString words)
{
    for (QChar& letter : words) {
        if (letter.isDigit())
            letter = QLatin1Char(static_cast<char>('0' + letter.digitValue()));
    }
    return words;
}

//! The name a month goes by, where the language's form for dates is "the twelfth month".
QString withNameOfMonth(QString words, const QLocale& locale, QDate date)
{
    if (locale.language() == QLocale::Somali)
        words.replace(locale.monthName(date.month()), locale.standaloneMonthName(date.month()));
    return words;
}

} // namespace

DatesInWords::DatesInWords(const Wordings& wordings, int meetingYear)
    : m_wordings(wordings)
    , m_meetingYear(meetingYear)
{
}

QString DatesInWords::day(QDate date) const
{
    if (date.year() != m_meetingYear)
        return dayAndYear(date);
    return inFormat(date, "date.format");
}

QString DatesInWords::dayAndYear(QDate date) const
{
    return inFormat(date, "date.formatYear");
}

QString DatesInWords::inFormat(QDate date, WordingKey format) const
{
    const QLocale& locale = m_wordings.locale();
    return inWesternFigures(withNameOfMonth(locale.toString(date, m_wordings.plain(format)), locale, date));
}

QString DatesInWords::weekday(QDate date) const
{
    return date.isValid() ? m_wordings.locale().dayName(date.dayOfWeek()) : QString();
}

QString DatesInWords::weekdayAndDay(QDate date) const
{
    return date.isValid() ? m_wordings.plain("date.weekday", {weekday(date), day(date)}) : QString();
}

QString DatesInWords::days(const std::vector<QDate>& dates) const
{
    if (dates.size() == 1)
        return weekdayAndDay(dates.front());
    QStringList all;
    for (const QDate& date : dates)
        all << day(date);
    return m_wordings.list(all);
}

QString DatesInWords::time(QTime time) const
{
    return time.isValid() ? time.toString(m_wordings.plain("time.format")) : QString();
}

} // namespace rundbord
