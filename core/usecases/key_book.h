// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/writer.h"

#include <QDate>

#include <vector>

namespace rundbord
{

//! A way into the store, as people speak of it.
struct KnownWay {
    SlotType type{SlotType::Passphrase};
    //! Invalid where nobody knows: it was made with the store, or the note of it was lost.
    QDate since;
    //! Whose it is; only a colleague's has one.
    QString name;

    bool operator==(const KnownWay&) const = default;
};

//! Which ways into the store there are, since when, and whose. Days and names are kept sealed, apart from the slots,
//! which anybody may read; a note holds only as long as the slot it was made of.
class KeyBook
{
public:
    //! Both outlive it.
    KeyBook(Writer& writer, const Clock& clock);

    //! Those that are whole, in the order of their types.
    [[nodiscard]] Result<std::vector<KnownWay>> ways();
    //! Notes that the way of that type was made today.
    [[nodiscard]] Result<void> note(SlotType type, const QString& name = {});

private:
    Writer& m_writer;
    const Clock& m_clock;
};

} // namespace rundbord
