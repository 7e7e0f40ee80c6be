// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_records.h"

#include "core/exchange/json_text.h"
#include "core/meeting/meeting_fields.h"
#include "core/usecases/record_words.h"

#include <algorithm>

namespace rundbord
{

template <typename V, ValueOf<FieldDraft> T>
void describe(V& visit, T& value)
{
    visit.field("field", value.field);
    visit.field("text", value.text);
}

template <typename V, ValueOf<Drafts> T>
void describe(V& visit, T& value)
{
    visit.field("texts", value.texts);
}

namespace
{

//! What is sealed: a value, what kind it is, and its place among its like.
template <typename T>
struct Envelope {
    QString kind;
    int position{0};
    T value;
};

template <typename V, typename E>
requires requires(E envelope)
{
    envelope.position;
}
void describe(V& visit, E& envelope)
{
    visit.field("kind", envelope.kind);
    visit.field("position", envelope.position);
    visit.field("value", envelope.value);
}

QString word(RecordKind kind)
{
    for (const auto& [each, name] : EnumWords<RecordKind>::words) {
        if (each == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename T>
QByteArray sealable(RecordKind kind, const T& value, int position = 0)
{
    return toJsonText(Envelope<T>{word(kind), position, value});
}

//! The kind a record says it is; empty if it says none.
QString kindOf(const JsonNode& node)
{
    if (const auto* members = std::get_if<JsonNode::Members>(&node.value)) {
        for (const auto& [name, member] : *members) {
            if (name == QLatin1String("kind") && std::holds_alternative<QString>(member.value))
                return std::get<QString>(member.value);
        }
    }
    return {};
}

//! A record opened: its text, its place in the store and whether a part of the case has claimed it.
struct Opened {
    RecordId id;
    QByteArray payload;
    JsonNode node;
    QString kind;
    bool understood{false};
};

Opened openedFrom(const LoadedRecord& record)
{
    Result<JsonNode> node = readJson(record.payload);
    Opened opened{record.id, record.payload, node ? std::move(*node) : JsonNode{}, {}, false};
    opened.kind = kindOf(opened.node);
    return opened;
}

QString whichOf(const Participant& participant)
{
    return participant.name;
}
QString whichOf(const Need& need)
{
    return need.text;
}
QString whichOf(const OpenQuestion& question)
{
    return question.text;
}
QString whichOf(const Risk& risk)
{
    return risk.text;
}

template <typename T>
std::vector<std::pair<Opened*, Envelope<T>>> claim(RecordKind kind, std::vector<Opened>& records)
{
    std::vector<std::pair<Opened*, Envelope<T>>> claimed;
    for (Opened& record : records) {
        if (record.kind != word(kind))
            continue;
        if (Result<Envelope<T>> envelope = fromJsonNode<Envelope<T>>(record.node)) {
            record.understood = true;
            claimed.emplace_back(&record, std::move(*envelope));
        }
    }
    std::stable_sort(claimed.begin(), claimed.end(),
                     [](const auto& a, const auto& b) { return a.second.position < b.second.position; });
    return claimed;
}

} // namespace

std::vector<RecordChange> CaseRecords::update(const CaseValue& value, const ChangeSet& changed)
{
    std::vector<RecordChange> changes;
    forEachPart(value, [&]<typename Part>(RecordKind kind, const Part& part) {
        if (!changed.contains(kind))
            return;
        if constexpr (requires { part.begin(); }) {
            QSet<QUuid> kept;
            int position = 0;
            for (const auto& each : part) {
                kept.insert(each.id.uuid());
                put({kind, each.id.uuid()}, sealable(kind, each, position++), changes);
            }
            removeOthers(kind, kept, changes);
        } else {
            put({kind, {}}, sealable(kind, part), changes);
        }
    });
    return changes;
}

void CaseRecords::put(const Key& key, QByteArray payload, std::vector<RecordChange>& changes)
{
    auto written = m_written.find(key);
    if (written == m_written.end()) {
        const auto damaged = m_damaged.constFind(key);
        written =
            m_written.insert(key, {damaged == m_damaged.constEnd() ? RecordId::create() : *damaged, {}});
        noteAnew(key.first, changes);
    }
    if (written->payload == payload)
        return;
    written->payload = payload;
    changes.push_back({written->id, std::move(payload)});
}

void CaseRecords::noteAnew(RecordKind kind, std::vector<RecordChange>& changes)
{
    if (!m_missing.remove(kind) || !m_missing.isEmpty())
        return;
    for (const RecordId& id : m_unknown)
        changes.push_back({id, std::nullopt});
    m_unknown.clear();
}

void CaseRecords::removeOthers(RecordKind kind, const QSet<QUuid>& kept, std::vector<RecordChange>& changes)
{
    for (auto each = m_written.begin(); each != m_written.end();) {
        if (each.key().first == kind && !kept.contains(each.key().second)) {
            changes.push_back({each->id, std::nullopt});
            each = m_written.erase(each);
        } else {
            ++each;
        }
    }
}

int CaseRecords::read(const std::vector<LoadedRecord>& records, CaseValue& value)
{
    std::vector<Opened> opened;
    opened.reserve(records.size());
    for (const LoadedRecord& record : records)
        opened.push_back(openedFrom(record));
    forEachPart(value, [&]<typename Part>(RecordKind kind, Part& part) {
        if constexpr (requires { part.begin(); }) {
            for (auto& [record, envelope] : claim<typename Part::value_type>(kind, opened)) {
                m_written.insert({kind, envelope.value.id.uuid()}, {record->id, record->payload});
                part.push_back(std::move(envelope.value));
            }
        } else {
            for (auto& [record, envelope] : claim<Part>(kind, opened)) {
                m_written.insert({kind, {}}, {record->id, record->payload});
                part = std::move(envelope.value);
            }
        }
    });
    const auto strange =
        std::count_if(opened.begin(), opened.end(), [](const Opened& record) { return !record.understood; });
    m_allUnderstood = strange == 0;
    return static_cast<int>(strange);
}

ChangeSet CaseRecords::takeBack(const std::vector<LoadedRecord>& records, CaseValue& value)
{
    std::vector<Opened> opened;
    opened.reserve(records.size());
    for (const LoadedRecord& record : records)
        opened.push_back(openedFrom(record));
    ChangeSet changed;
    // Without what was last written, so that update() writes them whatever it was.
    const auto isTaken = [&](RecordKind kind, const QUuid& which, const Opened& record) {
        if (m_written.contains({kind, which}))
            return false;
        m_written.insert({kind, which}, {record.id, {}});
        changed.kinds.insert(kind);
        return true;
    };
    forEachPart(value, [&]<typename Part>(RecordKind kind, Part& part) {
        if constexpr (requires { part.begin(); }) {
            for (auto& [record, envelope] : claim<typename Part::value_type>(kind, opened)) {
                if (!isTaken(kind, envelope.value.id.uuid(), *record))
                    continue;
                const auto place = std::min<size_t>(std::max(envelope.position, 0), part.size());
                part.insert(part.begin() + static_cast<std::ptrdiff_t>(place), std::move(envelope.value));
            }
        } else {
            for (auto& [record, envelope] : claim<Part>(kind, opened)) {
                if (isTaken(kind, {}, *record))
                    part = std::move(envelope.value);
            }
        }
    });
    return changed;
}

std::vector<RecordId> CaseRecords::expectAnew(const std::vector<LoadedRecord>& known,
                                              const std::vector<RecordId>& unknown)
{
    std::vector<Opened> opened;
    opened.reserve(known.size());
    for (const LoadedRecord& record : known)
        opened.push_back(openedFrom(record));
    std::vector<RecordId> taken;
    const auto expect = [&](const Key& key, const Opened& record) {
        if (m_written.contains(key))
            taken.push_back(record.id);
        else
            m_damaged.insert(key, record.id);
    };
    CaseValue any;
    forEachPart(any, [&]<typename Part>(RecordKind kind, Part&) {
        if constexpr (requires(Part part) { part.begin(); }) {
            for (const auto& [record, envelope] : claim<typename Part::value_type>(kind, opened))
                expect({kind, envelope.value.id.uuid()}, *record);
        } else {
            for (const auto& [record, envelope] : claim<Part>(kind, opened))
                expect({kind, {}}, *record);
            if (!m_written.contains({kind, {}}) && !m_damaged.contains({kind, {}}))
                m_missing.insert(kind);
        }
    });
    if (m_allUnderstood && static_cast<size_t>(m_missing.size()) == unknown.size())
        m_unknown = unknown;
    else
        m_missing.clear();
    return taken;
}

std::optional<RecordSubject> recordSubject(const QByteArray& payload)
{
    std::vector<Opened> opened{openedFrom({RecordId(), payload})};
    std::optional<RecordSubject> subject;
    CaseValue any;
    forEachPart(any, [&]<typename Part>(RecordKind kind, Part&) {
        if constexpr (requires(Part part) { part.begin(); }) {
            for (const auto& [record, envelope] : claim<typename Part::value_type>(kind, opened))
                subject = {kind, whichOf(envelope.value).simplified()};
        } else if (!claim<Part>(kind, opened).empty()) {
            subject = {kind, {}};
        }
    });
    return subject;
}

bool CaseRecords::isWritten(const RecordId& id) const
{
    return std::any_of(m_written.begin(), m_written.end(),
                       [&id](const Written& written) { return written.id == id; });
}

} // namespace rundbord
