// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/agenda_shelf.h"

#include "core/base/resource.h"
#include "core/exchange/case_file.h"
#include "core/exchange/json_node.h"
#include "core/meeting/read_agenda.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace rundbord
{

namespace
{

//! In the order in which they are offered.
constexpr std::array programIds{
    "first-meeting", "follow-up", "child", "discharge", "samsip", "short", "most-important-first",
};

const JsonNode* memberOf(const JsonNode& node, const QString& name)
{
    const auto* members = std::get_if<JsonNode::Members>(&node.value);
    if (!members)
        return nullptr;
    const auto found = std::find_if(members->begin(), members->end(),
                                    [&name](const JsonMember& member) { return member.name == name; });
    return found == members->end() ? nullptr : &found->value;
}

const JsonNode* elementOf(const JsonNode& node, size_t index)
{
    const auto* elements = std::get_if<JsonNode::Elements>(&node.value);
    return elements && index < elements->size() ? &elements->at(index) : nullptr;
}

//! What stands at "phases[0].steps[2].share", or the nearest around it.
const JsonNode& nearest(const JsonNode& root, const QString& path)
{
    const JsonNode* found = &root;
    for (const QString& part : path.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const JsonNode* inner = memberOf(*found, part.section(QLatin1Char('['), 0, 0));
        if (!inner)
            return *found;
        found = inner;
        if (const qsizetype bracket = part.indexOf(QLatin1Char('[')); bracket >= 0) {
            const QString index = part.mid(bracket + 1).section(QLatin1Char(']'), 0, 0);
            if (const JsonNode* element = elementOf(*found, index.toUInt()))
                found = element;
        }
    }
    return *found;
}

//! The agenda, or the first fault with its line. The strict reading comes first: it refuses a key that stands twice.
Result<Agenda> readPlaced(const QByteArray& text)
{
    const Result<JsonNode> root = readJson(text);
    if (!root)
        return failAs(root);
    Result<Agenda> agenda = readAgenda(text);
    if (agenda || agenda.error().line > 0)
        return agenda;
    const JsonNode& at = nearest(*root, agenda.error().path);
    return tl::make_unexpected(placed(agenda.error(), text, std::max<qint64>(0, at.offset - 1)));
}

Result<Agenda> readFile(const QString& path, const std::vector<Agenda>& before)
{
    const Result<QByteArray> text = readBytes(path);
    if (!text)
        return failAs(text);
    Result<Agenda> agenda = readPlaced(*text);
    const auto hasItsId = [&agenda](const Agenda& each) { return each.id == agenda->id; };
    if (agenda && std::any_of(before.begin(), before.end(), hasItsId)) {
        const JsonNode root = readJson(*text).value();
        return tl::make_unexpected(placed({ErrorCode::DuplicateId, {}, QStringLiteral("id")}, *text,
                                          nearest(root, QStringLiteral("id")).offset - 1));
    }
    return agenda;
}

} // namespace

Result<std::vector<Agenda>> programAgendas()
{
    std::vector<Agenda> agendas;
    for (const char* id : programIds) {
        const QString path = QStringLiteral(":/agendas/%1.sv.json").arg(QLatin1String(id));
        const Result<QByteArray> text = readResource(path);
        Result<Agenda> agenda = text ? readAgenda(*text) : Result<Agenda>(failAs(text));
        if (!agenda)
            return failAs(agenda);
        agendas.push_back(std::move(*agenda));
    }
    return agendas;
}

Agendas withOwnAgendas(std::vector<Agenda> agendas, const QString& folder)
{
    std::vector<AgendaFault> faults;
    const QDir own(folder);
    for (const QString& name : own.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (Result<Agenda> agenda = readFile(own.filePath(name), agendas))
            agendas.push_back(std::move(*agenda));
        else
            faults.push_back({name, agenda.error()});
    }
    return Agendas(std::move(agendas), std::move(faults));
}

} // namespace rundbord
