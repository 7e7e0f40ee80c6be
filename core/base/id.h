// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace rundbord
{

//! A random identity (UUID version 4) that can't be mistaken for the identity of another kind of record.
//! Says nothing about a person, so it may stand in clear in the store.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using CaseId = Id<struct CaseTag>;
using RecordId = Id<struct RecordTag>;

} // namespace rundbord
