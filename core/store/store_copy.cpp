// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_copy.h"

#include <QLatin1String>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace rundbord
{

namespace
{

constexpr size_t keptMeetings = 10;
constexpr int keptDays = 14;

const QString momentFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString damagedWord = QStringLiteral("-damaged");

constexpr std::array reasonWords{
    std::pair{CopyReason::Meeting, "meeting"},   std::pair{CopyReason::Migration, "migration"},
    std::pair{CopyReason::Close, "close"},       std::pair{CopyReason::Asked, "asked"},
    std::pair{CopyReason::Replaced, "replaced"},
};

QString wordOf(CopyReason reason)
{
    for (const auto& [each, word] : reasonWords) {
        if (each == reason)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<CopyReason> reasonOf(const QString& word)
{
    for (const auto& [reason, each] : reasonWords) {
        if (word == QLatin1String(each))
            return reason;
    }
    return std::nullopt;
}

//! Which copies stay, by their place in a list that begins with the newest.
class Keeping
{
public:
    Keeping(const std::vector<StoreCopy>& copies, QDate today)
        : m_copies(copies)
        , m_today(today)
    {
        keepMeetings();
        keepDays();
        keepNewestWhole();
        keepReplaced();
    }

    [[nodiscard]] bool keeps(size_t place) const { return m_kept.contains(place); }

private:
    void keepMeetings()
    {
        size_t meetings = 0;
        for (size_t place = 0; place < m_copies.size(); ++place) {
            if (m_copies[place].reason == CopyReason::Meeting && ++meetings <= keptMeetings)
                m_kept.insert(place);
        }
    }

    //! The newest whole one of each day, or the newest if none is whole.
    void keepDays()
    {
        std::map<QDate, size_t> best;
        for (size_t place = 0; place < m_copies.size(); ++place) {
            const QDate day = std::min(m_copies[place].at.toLocalTime().date(), m_today);
            if (day.daysTo(m_today) >= keptDays || m_copies[place].reason == CopyReason::Replaced)
                continue;
            const auto [found, isNew] = best.try_emplace(day, place);
            if (!isNew && m_copies[found->second].damaged && !m_copies[place].damaged)
                found->second = place;
        }
        for (const auto& [day, place] : best)
            m_kept.insert(place);
    }

    void keepNewestWhole()
    {
        for (size_t place = 0; place < m_copies.size(); ++place) {
            if (!m_copies[place].damaged && m_copies[place].reason != CopyReason::Replaced) {
                m_kept.insert(place);
                return;
            }
        }
    }

    void keepReplaced()
    {
        for (size_t place = 0; place < m_copies.size(); ++place) {
            if (m_copies[place].reason == CopyReason::Replaced)
                m_kept.insert(place);
        }
    }

    const std::vector<StoreCopy>& m_copies;
    QDate m_today;
    std::set<size_t> m_kept;
};

} // namespace

QString copyName(const StoreCopy& copy)
{
    const QString anchor = copy.anchor.isEmpty() ? QString() : QLatin1Char('-') + copy.anchor;
    return copy.at.toUTC().toString(momentFormat) + QLatin1Char('-') + wordOf(copy.reason) + anchor +
           (copy.damaged ? damagedWord : QString()) + QStringLiteral(".rundbord");
}

std::optional<StoreCopy> copyFromName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}T\\d{6}Z)-([a-z]+)(?:-(\\d+-[0-9a-f]+))?(-damaged)?\\.rundbord$"));
    const QRegularExpressionMatch match = form.match(name);
    QDateTime at = QDateTime::fromString(match.captured(1), momentFormat);
    const auto reason = reasonOf(match.captured(2));
    if (!match.hasMatch() || !at.isValid() || !reason)
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return StoreCopy{at, *reason, match.captured(3), !match.captured(4).isEmpty()};
}

std::vector<StoreCopy> surplusCopies(std::vector<StoreCopy> copies, QDate today)
{
    std::stable_sort(copies.begin(), copies.end(),
                     [](const StoreCopy& a, const StoreCopy& b) { return a.at > b.at; });
    const Keeping keeping(copies, today);
    std::vector<StoreCopy> surplus;
    for (size_t place = 0; place < copies.size(); ++place) {
        if (!keeping.keeps(place))
            surplus.push_back(copies[place]);
    }
    return surplus;
}

} // namespace rundbord
