// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/key_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rundbord
{

namespace
{

//! What is known of one slot, which it recognizes by its digest.
struct Note {
    QString slot;
    QDate since;
    QString name;
};

const QLatin1String slotKey("slot");
const QLatin1String sinceKey("since");
const QLatin1String nameKey("name");

QString markOf(const KeySlot& slot)
{
    return QString::fromLatin1(slotDigest(slot).toHex());
}

//! Nothing that matters is lost with a note that can't be read.
std::vector<Note> readNotes(const QByteArray& payload)
{
    std::vector<Note> notes;
    for (const QJsonValue& value : QJsonDocument::fromJson(payload).array())
        notes.push_back({value[slotKey].toString(),
                         QDate::fromString(value[sinceKey].toString(), Qt::ISODate),
                         value[nameKey].toString()});
    return notes;
}

QByteArray writeNotes(const std::vector<Note>& notes)
{
    QJsonArray array;
    for (const Note& note : notes)
        array.append(QJsonObject{
            {slotKey, note.slot}, {sinceKey, note.since.toString(Qt::ISODate)}, {nameKey, note.name}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<Note> notesIn(Writer& writer)
{
    const auto payload = writer.setting(SettingId::Keys);
    return payload && *payload ? readNotes(**payload) : std::vector<Note>();
}

const Note* findNote(const std::vector<Note>& notes, const KeySlot& slot)
{
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [mark = markOf(slot)](const Note& note) { return note.slot == mark; });
    return found == notes.end() ? nullptr : &*found;
}

} // namespace

KeyBook::KeyBook(Writer& writer, const Clock& clock)
    : m_writer(writer)
    , m_clock(clock)
{
}

Result<std::vector<KnownWay>> KeyBook::ways()
{
    const Result<WaysIn> found = m_writer.waysIn();
    if (!found)
        return failAs(found);
    const std::vector<Note> notes = notesIn(m_writer);
    std::vector<KnownWay> known;
    for (const SlotType type : {SlotType::Passphrase, SlotType::Recovery, SlotType::Colleague}) {
        const KeySlot* slot = found->find(type);
        if (!slot)
            continue;
        const Note* note = findNote(notes, *slot);
        known.push_back(note ? KnownWay{type, note->since, note->name} : KnownWay{type, {}, {}});
    }
    return known;
}

Result<void> KeyBook::note(SlotType type, const QString& name)
{
    const Result<WaysIn> ways = m_writer.waysIn();
    if (!ways)
        return failAs(ways);
    const std::vector<Note> before = notesIn(m_writer);
    std::vector<Note> notes;
    for (const KeySlot& slot : ways->slots) {
        if (slot.type == type)
            notes.push_back({markOf(slot), m_clock.today(), name});
        else if (const Note* kept = findNote(before, slot))
            notes.push_back(*kept);
    }
    m_writer.keepSetting(SettingId::Keys, writeNotes(notes));
    return {};
}

} // namespace rundbord
