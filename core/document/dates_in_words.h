// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace rundbord
{

//! Days and times in words (papers.md, section 13). The year stands only where it is another than the
//! meeting's. The Wordings must outlive it.
class DatesInWords
{
public:
    DatesInWords(const Wordings& wordings, int meetingYear);

    //! "8 december"; empty for no date, as everywhere here.
    [[nodiscard]] QString day(QDate date) const;
    //! "8 december 2026", always with its year.
    [[nodiscard]] QString dayAndYear(QDate date) const;
    //! "tisdag"
    [[nodiscard]] QString weekday(QDate date) const;
    //! "tisdag 8 december"
    [[nodiscard]] QString weekdayAndDay(QDate date) const;
    //! "16 december, 12 januari 2027 och 26 januari 2027"; a single day with its weekday.
    [[nodiscard]] QString days(const std::vector<QDate>& dates) const;
    //! "13.00"
    [[nodiscard]] QString time(QTime time) const;

private:
    [[nodiscard]] QString inFormat(QDate date, WordingKey format) const;

    const Wordings& m_wordings;
    int m_meetingYear;
};

} // namespace rundbord
