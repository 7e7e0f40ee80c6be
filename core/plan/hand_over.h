// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace rundbord
{

enum class HandOverWay {
    NotSaid,
    InHand, //!< on paper, in her hand
    Post,
    ReadAloud,
    Other,
};

//! How the individual got her plan, or why not yet and how it comes. A meeting can't end without one of them.
struct HandOver {
    QDateTime printedAt;
    HandOverWay way{HandOverWay::NotSaid};
    QDateTime at;
    QString by;
    //! Which papers, in what form; free words.
    QString note;
    //! Who else keeps a copy, and in which record; one a line.
    QString copies;

    QString delayReason;
    HandOverWay deliveryWay{HandOverWay::NotSaid};
    QDate deliveryDate;
    QString deliveryBy;

    //! The day from which the plan stands in the records of the parties, so that nobody needs the case here.
    QDate inRecords{};

    bool operator==(const HandOver&) const = default;
};

//! The individual has her plan.
[[nodiscard]] inline bool isHandedOver(const HandOver& handOver)
{
    return handOver.printedAt.isValid() && handOver.way != HandOverWay::NotSaid && handOver.at.isValid();
}

//! It was said why not now, and how and when it comes.
[[nodiscard]] inline bool isDeliveryArranged(const HandOver& handOver)
{
    return !handOver.delayReason.trimmed().isEmpty() && handOver.deliveryWay != HandOverWay::NotSaid &&
           handOver.deliveryDate.isValid();
}

} // namespace rundbord
