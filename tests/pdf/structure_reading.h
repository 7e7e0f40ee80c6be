// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace rundbord::test
{

//! An element of the structure tree as it is read back from a file.
struct ReadElement {
    QString type; //!< "H1", "TD"
    QString scope;
    QString alt;
    int rowSpan{1};
    QString said; //!< the ActualText of its own marks, one after the other
    int marks{0};
    std::vector<ReadElement> kids;

    //! Its own words and those of all within it, a line feed between passages.
    [[nodiscard]] QString allSaid() const;
    //! Itself and all within it, in reading order.
    [[nodiscard]] std::vector<const ReadElement*> all() const;
    [[nodiscard]] std::vector<const ReadElement*> all(const QString& wanted) const;
};

//! What a file says of itself and its structure, read with libqpdf.
struct ReadFile {
    ReadElement document;
    QString language;
    QString title;
    bool marked{false};
    bool showsTitle{false};
    bool hasDates{false};
    std::vector<QString> bookmarks;
    //! In words; empty if there is none: a mark that belongs to no element, or to another than the page says, text outside
    //! every mark.
    QStringList faults;
    int sentinels{0}; //!< left in the pages
};

[[nodiscard]] ReadFile readStructure(const QByteArray& pdf);

} // namespace rundbord::test
