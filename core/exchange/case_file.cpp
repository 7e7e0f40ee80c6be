// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_file.h"

#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/plan/fields.h"
#include "core/plan/identity_number.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace rundbord
{

namespace
{

constexpr int currentFormat = 1;
constexpr int minutesOfDay = 24 * 60;
constexpr int largestVersion = 9999;

struct CaseFile {
    int format{0};
    CarePlan plan;
};

template <typename V, ValueOf<CaseFile> T>
void describe(V& visit, T& value)
{
    visit.field("format", value.format);
    describe(visit, value.plan);
}

//! Walks a plan that was read and finds the first thing that contradicts itself.
class Consistency
{
public:
    explicit Consistency(const CarePlan& plan)
        : m_plan(plan)
    {
    }

    Result<void> check(QDate today)
    {
        if (Result<void> number = checkIdentifier(m_plan.person.identifier, today); !number) {
            return fail(number.error().code, number.error().detail,
                        QStringLiteral("person.identifier.value"));
        }
        range(m_plan.appointment.minutes, 1, minutesOfDay, QStringLiteral("appointment.minutes"));
        range(m_plan.appointment.pauseAfterMinutes, 0, minutesOfDay,
              QStringLiteral("appointment.pauseAfterMinutes"));
        range(m_plan.version, 1, largestVersion, QStringLiteral("version"));
        each(m_plan.participants, QStringLiteral("participants"), [](const auto&, const QString&) {});
        each(m_plan.openQuestions, QStringLiteral("openQuestions"), [](const auto&, const QString&) {});
        each(m_plan.risks, QStringLiteral("risks"), [](const auto&, const QString&) {});
        each(m_plan.needs, QStringLiteral("needs"),
             [this](const Need& need, const QString& path) { inNeed(need, path); });
        return m_fault ? Result<void>(tl::make_unexpected(*m_fault)) : Result<void>();
    }

private:
    void range(int value, int least, int most, const QString& path)
    {
        if (value < least || value > most)
            fault(ErrorCode::ImpossibleNumber, path);
    }

    template <typename T, typename Inner>
    void each(const std::vector<T>& list, const QString& path, Inner inner)
    {
        for (size_t i = 0; i < list.size(); ++i) {
            const QString here = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (m_ids.contains(list[i].id.uuid()))
                fault(ErrorCode::DuplicateId, here + QStringLiteral(".id"));
            m_ids.insert(list[i].id.uuid());
            inner(list[i], here);
        }
    }

    void inNeed(const Need& need, const QString& path)
    {
        each(need.goals, path + QStringLiteral(".goals"), [this](const Goal& goal, const QString& goalPath) {
            each(goal.subgoals, goalPath + QStringLiteral(".subgoals"),
                 [this](const Subgoal& subgoal, const QString& subgoalPath) {
                     each(subgoal.actions, subgoalPath + QStringLiteral(".actions"),
                          [this](const Action& action, const QString& at) { inAction(action, at); });
                 });
        });
    }

    void inAction(const Action& action, const QString& path)
    {
        for (size_t i = 0; i < action.performers.size(); ++i) {
            const ParticipantId participant = action.performers[i].participant;
            if (!participant.isNull() && !findParticipant(m_plan, participant))
                fault(ErrorCode::UnknownReference,
                      QStringLiteral("%1.performers[%2].participant").arg(path).arg(i));
        }
    }

    void fault(ErrorCode code, const QString& path)
    {
        if (!m_fault)
            m_fault = Error{code, {}, path};
    }

    const CarePlan& m_plan;
    QSet<QUuid> m_ids;
    std::optional<Error> m_fault;
};

} // namespace

Result<CarePlan> readCaseFile(const QByteArray& text, QDate today)
{
    const Result<JsonNode> root = readJson(text);
    if (!root)
        return failAs(root);
    JsonReading reading;
    CaseFile file;
    JsonReader::object(reading, {}, *root, file);
    if (reading.firstFault())
        return tl::make_unexpected(placed(*reading.firstFault(), text, reading.faultOffset() - 1));
    if (file.format != currentFormat)
        return fail(ErrorCode::UnsupportedFormat, QString::number(currentFormat), QStringLiteral("format"));
    if (const Result<void> consistent = Consistency(file.plan).check(today); !consistent)
        return failAs(consistent);
    return file.plan;
}

QByteArray writeCaseFile(const CarePlan& plan)
{
    const CaseFile file{currentFormat, plan};
    return QByteArray::fromStdString(JsonWriter::object(file).dump(2)) + '\n';
}

Result<QByteArray> readBytes(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return fail(ErrorCode::FileNotFound);
    if (info.size() > JsonLimits{}.bytes)
        return fail(ErrorCode::FileTooLarge, QString::number(JsonLimits{}.bytes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable);
    return file.readAll();
}

} // namespace rundbord
