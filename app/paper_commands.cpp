// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_commands.h"

#include "core/base/clock.h"
#include "core/base/write_file.h"
#include "core/exchange/case_file.h"
#include "core/pdf/plan_papers.h"
#include "core/plan/review.h"
#include "ui/shell/content.h"
#include "ui/texts/error_text.h"
#include "ui/texts/finding_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rundbord
{

namespace
{

constexpr int fault = 2;

Answer refuse(const QString& file, const Error& error)
{
    QString line = file;
    if (const QString place = placeText(error); !place.isEmpty() && place != file)
        line += QStringLiteral(": ") + place;
    return {fault, {}, QStringLiteral("%1: %2\n").arg(line, errorText(error))};
}

Answer refuse(const QString& file, ErrorCode code)
{
    Error error;
    error.code = code;
    return refuse(file, error);
}

Result<CarePlan> readPlan(const QString& file, QDate today)
{
    const Result<QByteArray> bytes = readBytes(file);
    return bytes ? readCaseFile(*bytes, today) : Result<CarePlan>(failAs(bytes));
}

QString word(FindingCode code)
{
    for (const auto& [each, name] : findingWords) {
        if (each == code)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject toJson(const Review& review)
{
    QJsonObject points;
    int number = 0;
    for (const bool met : review.points.inOrder())
        points.insert(QString::number(++number), met);
    QJsonArray findings;
    for (const Finding& finding : review.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), word(finding.code)},
                                    {QStringLiteral("path"), finding.path},
                                    {QStringLiteral("message"), findingText(finding)}});
    }
    return {{QStringLiteral("points"), points}, {QStringLiteral("findings"), findings}};
}

} // namespace

Answer writePapers(const QString& caseFile, const QString& outDir)
{
    const SystemClock clock;
    const Result<CarePlan> plan = readPlan(caseFile, clock.today());
    if (!plan)
        return refuse(caseFile, plan.error());
    const Result<Content> content = readContent();
    if (!content)
        return refuse(caseFile, content.error());
    const Result<PlanPapers> papers =
        renderPlanPapers(*plan, content->wordings, content->plainWordings,
                         {.madeAt = clock.now(), .explanations = &content->explanations});
    if (!papers)
        return refuse(caseFile, papers.error());
    const QDir folder(outDir);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse(outDir, ErrorCode::FileNotWritable);
    Answer answer;
    for (const auto& [name, paper] :
         {std::pair{"plan.pdf", &papers->full}, {"min-plan.pdf", &papers->simple}}) {
        const QString file = folder.filePath(QString::fromLatin1(name));
        if (const Result<void> written = writeFile(file, paper->pdf); !written) {
            answer.exitCode = fault;
            answer.faults += refuse(file, written.error().code).faults;
        }
    }
    return answer;
}

Answer checkCase(const QString& caseFile)
{
    const SystemClock clock;
    const Result<CarePlan> plan = readPlan(caseFile, clock.today());
    if (!plan)
        return refuse(caseFile, plan.error());
    const Result<Content> content = readContent();
    if (!content)
        return refuse(caseFile, content.error());
    const Review found = review(*plan, clock.today(), content->wordHints);
    return {found.points.allMet() ? 0 : 1, QString::fromUtf8(QJsonDocument(toJson(found)).toJson()), {}};
}

} // namespace rundbord
