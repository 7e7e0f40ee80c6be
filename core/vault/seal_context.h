// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

namespace rundbord
{

//! What a sealed thing is and where it belongs: bytes that aren't stored with it but that its seal covers, so
//! that a thing moved to another place no longer opens. Each part is preceded by its length, so that no two
//! lists of parts give the same bytes.
class SealContext
{
public:
    //! `purpose` names the kind of thing and the version of its format, such as "rec1".
    explicit SealContext(QByteArrayView purpose);

    SealContext& add(QByteArrayView part);
    SealContext& add(const QUuid& part);
    SealContext& add(quint64 part);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace rundbord
