// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_commands.h"

#include "core/base/clock.h"
#include "core/base/resource.h"
#include "core/base/write_file.h"
#include "core/document/changes_paper.h"
#include "core/document/html_twin.h"
#include "core/document/paper_languages.h"
#include "core/document/recipient_copy.h"
#include "core/exchange/calendar_file.h"
#include "core/exchange/case_file.h"
#include "core/pdf/plan_papers.h"
#include "core/plan/identity_number.h"
#include "core/plan/review.h"
#include "ui/shell/content.h"
#include "ui/texts/error_text.h"
#include "ui/texts/finding_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

Result<SharingWords> readSharing()
{
    const Result<QByteArray> bytes = readResource(QStringLiteral(":/language/sharing.sv.json"));
    return bytes ? readSharingWords(*bytes) : Result<SharingWords>(failAs(bytes));
}

QString recipientUnknown(const QString& name)
{
    return QCoreApplication::translate(
               "PaperCommands", "%1 är inte med i planen. Skriv namnet på en deltagare, en verksamhet eller "
                                "en part i samtycket. Inget papper är skrivet.")
               .arg(name) +
           QLatin1Char('\n');
}

QString somebodyElses(const QString& file)
{
    return QCoreApplication::translate(
               "PaperCommands",
               "%1 är någon annans plan. Personnumret är ett annat. Inget papper är skrivet.")
               .arg(file) +
           QLatin1Char('\n');
}

//! Both have an identity number of one kind, and not the same. What is gone from a plan must never be told to another.
bool isAnother(const Identifier& one, const Identifier& other, QDate today)
{
    return one.type != IdentifierType::None && one.type == other.type &&
           shownIdentifier(one, today) != shownIdentifier(other, today);
}

//! A plan and what it was. For a recipient, both without what either consent excludes: what was kept back then is not
//! told now because it is gone.
struct Versions {
    CarePlan before;
    CarePlan now;
};

Versions versionsFor(const Recipient& recipient, Versions versions, const SharingWords& words)
{
    const QString exclusions =
        versions.before.consent.exclusions + QLatin1Char('\n') + versions.now.consent.exclusions;
    for (CarePlan* plan : {&versions.before, &versions.now}) {
        plan->consent.exclusions = exclusions;
        *plan = copyFor(recipient, *plan, words);
    }
    return versions;
}

//! Calendars are seen by others: nothing here says what the meeting is.
class CalendarTextsInWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarTexts)

public:
    static QString followUp() { return tr("Uppföljningsmöte"); }
    static QString afterCall() { return tr("Telefonsamtal"); }
    static QString rings() { return tr("%1 ringer."); }
};

//! Writes the papers of one language into its folder. Faults are added to the answer.
class PaperFolder
{
public:
    PaperFolder(const QString& folder, const PaperContext& context, Answer& answer)
        : m_folder(folder)
        , m_context(context)
        , m_answer(answer)
    {
    }

    //! The whole plan is laid out first: the others refer to its pages.
    void write(const CarePlan& plan, const QString& language, const std::vector<PaperKind>& kinds,
               const std::optional<Versions>& versions)
    {
        const Result<PaperWordings> wordings = readPaperLanguage(language);
        if (!wordings)
            return add(refuse(m_folder.path(), wordings.error()));
        if (!m_folder.mkpath(QStringLiteral(".")))
            return add(refuse(m_folder.path(), ErrorCode::FileNotWritable));
        const Result<RenderedPaper> full =
            renderPaper(makePlanPaper(PaperKind::Full, plan, *wordings, m_context));
        if (!full)
            return add(refuse(m_folder.path(), full.error()));
        m_context.fullPlanPages = full->references;
        for (const auto& [kind, name] : paperNames) {
            if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
                continue;
            const Result<RenderedPaper> paper =
                kind == PaperKind::Full ? full : renderPaper(makePlanPaper(kind, plan, *wordings, m_context));
            if (kind == PaperKind::Full)
                saveTwin(plan, *wordings);
            save(QString::fromLatin1(name) + QStringLiteral(".pdf"), paper);
        }
        if (versions)
            save(QStringLiteral("andringar.pdf"),
                 renderPaper(
                     makeChangesPaper(versions->before, versions->now, wordings->standard, m_context)));
    }

    //! The next meeting and the after-call, if there is anything to write.
    void writeCalendar(const CarePlan& plan)
    {
        using Texts = CalendarTextsInWords;
        const std::optional<QByteArray> file =
            followUpCalendar(plan, m_context.madeAt, {Texts::followUp(), Texts::afterCall(), Texts::rings()});
        if (file)
            save(QStringLiteral("uppfoljning.ics"), *file);
    }

private:
    void saveTwin(const CarePlan& plan, const PaperWordings& wordings)
    {
        const Result<QByteArray> twin = htmlTwin(makePlanPaper(PaperKind::Full, plan, wordings, m_context));
        if (twin)
            save(QStringLiteral("plan.html"), *twin);
        else
            add(refuse(m_folder.path(), twin.error()));
    }

    void save(const QString& name, const Result<RenderedPaper>& paper)
    {
        if (paper)
            save(name, paper->pdf);
        else
            add(refuse(m_folder.path(), paper.error()));
    }

    void save(const QString& name, const QByteArray& bytes)
    {
        const QString file = m_folder.filePath(name);
        if (const Result<void> written = writeFile(file, bytes); !written)
            add(refuse(file, written.error().code));
    }

    void add(const Answer& faulty)
    {
        m_answer.exitCode = faulty.exitCode;
        m_answer.faults += faulty.faults;
    }

    QDir m_folder;
    PaperContext m_context;
    Answer& m_answer;
};

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

Answer writeAllPapers(const Request& request)
{
    const SystemClock clock;
    Result<CarePlan> plan = readPlan(request.caseFile, clock.today());
    if (!plan)
        return refuse(request.caseFile, plan.error());
    const Result<Content> content = readContent();
    if (!content)
        return refuse(request.caseFile, content.error());
    std::optional<Versions> versions;
    if (!request.sinceFile.isEmpty()) {
        const Result<CarePlan> before = readPlan(request.sinceFile, clock.today());
        if (!before)
            return refuse(request.sinceFile, before.error());
        if (isAnother(before->person.identifier, plan->person.identifier, clock.today()))
            return {fault, {}, somebodyElses(request.sinceFile)};
        versions = Versions{*before, *plan};
    }
    PaperContext context{.madeAt = clock.now(), .explanations = &content->explanations};
    if (!request.recipient.isEmpty()) {
        const std::optional<Recipient> recipient = findRecipient(*plan, request.recipient);
        if (!recipient)
            return {fault, {}, recipientUnknown(request.recipient)};
        const Result<SharingWords> words = readSharing();
        if (!words)
            return refuse(request.caseFile, words.error());
        context.points = lawPoints(*plan);
        if (versions)
            versions = versionsFor(*recipient, *std::move(versions), *words);
        plan = copyFor(*recipient, *plan, *words);
    }
    Answer answer;
    for (const QString& language : request.paperLanguages) {
        const bool swedish = language == paperLanguages().first();
        const QString folder = swedish ? request.outDir : QDir(request.outDir).filePath(language);
        PaperFolder papers(folder, context, answer);
        papers.write(*plan, language, request.kinds, versions);
        if (language == request.paperLanguages.first())
            PaperFolder(request.outDir, context, answer).writeCalendar(*plan);
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
