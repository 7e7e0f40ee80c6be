// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rundbord::test
{

//! What is read in the twin of a paper by one who knows nothing of how it is written.
struct ReadTwin {
    QString title;
    QString style;
    QString language;
    QString direction;
    QString words;        //!< of the body, without spaces
    QStringList headings; //!< "2 Heading"
    QStringList links;    //!< "Heading" where it leads to
    //! What breaks the rules of a page that everybody can read, or needs another file.
    QStringList faults;
};

[[nodiscard]] ReadTwin readTwin(const QByteArray& page);

//! All words of a paper in the order they are read, without spaces and control characters; but not what a QR code holds,
//! what stands for the number of a page, and what is told only where there is no room for the rest.
[[nodiscard]] QString wordsOf(const Paper& paper);

//! Without spaces and what is no letter.
[[nodiscard]] QString squeezed(const QString& words);

} // namespace rundbord::test
