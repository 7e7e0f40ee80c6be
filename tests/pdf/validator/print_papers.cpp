// SPDX-License-Identifier: GPL-3.0-or-later
// print_papers FOLDER: prints every kind of paper, of the example meetings and of plans nobody thought of, for the
// validator.
#include "core/document/changes_paper.h"
#include "core/document/full_plan.h"
#include "core/document/own_words.h"
#include "core/document/paper_languages.h"
#include "core/document/plan_paper.h"
#include "core/document/recovery_sheet.h"
#include "core/document/shred_paper.h"
#include "core/document/simple_plan.h"
#include "core/pdf/render_paper.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <iostream>
#include <stdexcept>

namespace
{

using namespace rundbord;

constexpr int randomPlans = 60;
constexpr qsizetype longText = 100000;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

class Press
{
public:
    explicit Press(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void printAll()
    {
        for (const QString& name : test::exampleNames()) {
            printPlan(name, test::example(name));
            for (const QString& language : paperLanguages())
                printKinds(name, test::example(name), language);
        }
        for (const auto& [name, plan] : test::madeUpPlans()) {
            printPlan(name, plan);
            printChanges(name, plan);
        }
        printPlan(QStringLiteral("nothing"), CarePlan());
        printPlan(QStringLiteral("forty-actions"), test::longPlan(4, 10));
        printTexts();
        printRandomPlans();
        printOthers();
        std::cout << m_count << " papers\n";
    }

private:
    //! Of one plan: the whole, the one page, both as of a meeting that was stopped, and what is hers.
    void printPlan(const QString& name, const CarePlan& plan)
    {
        const PaperContext context{madeAt, true, {2, 2}, false, LogMark{17, QStringLiteral("9F3K-W2MN")}};
        PaperContext stopped = context;
        stopped.stopped = true;
        print(name + QStringLiteral("-full"), makeFullPlan(plan, m_standard, context));
        print(name + QStringLiteral("-simple"), makeSimplePlan(plan, m_plain, context));
        print(name + QStringLiteral("-own-words"), makeOwnWordsPaper(plan, m_standard, context));
        print(name + QStringLiteral("-full-stopped"), makeFullPlan(plan, m_standard, stopped));
    }

    //! Every kind in one language.
    void printKinds(const QString& name, const CarePlan& plan, const QString& language)
    {
        const PaperWordings wordings = readPaperLanguage(language).value();
        for (const auto& [kind, file] : paperNames)
            print(QStringLiteral("%1-%2-%3").arg(name, QString::fromLatin1(file), language),
                  makePlanPaper(kind, plan, wordings, {.madeAt = madeAt}));
    }

    //! Since the first example, whose plan is another altogether; and since itself.
    void printChanges(const QString& name, const CarePlan& plan)
    {
        const CarePlan before = test::example(test::exampleNames().first());
        for (const QString& language : {QStringLiteral("sv"), QStringLiteral("ar")}) {
            const Wordings say = test::wordings(language);
            const PaperContext context{.madeAt = madeAt};
            print(name + QStringLiteral("-changes-") + language,
                  makeChangesPaper(before, plan, say, context));
            print(name + QStringLiteral("-no-changes-") + language,
                  makeChangesPaper(plan, plan, say, context));
        }
    }

    void printTexts()
    {
        const std::pair<const char*, const char*> texts[] = {
            {"emoji", "Jag 😀 mår 👩‍👩‍👧 bra 🇸🇪 ✅"},
            {"rtl", "خطتي سارة عبد الرحمن, (שלום) och jag"},
            {"cjk", "王小明 山田太郎 김철수 och jag"},
            {"controls", "a\ab\u202Ec\uE000d\u00ADe\u200Df\u2028g"},
            {"marks", "e\u0301 n\u0303 \u0e01\u0e33 \U0001D538 \u2011 \u00a0 (\\) < > & ' \""},
        };
        for (const auto& [name, text] : texts) {
            printPlan(QString::fromLatin1(name), test::planOf(QString::fromUtf8(text)));
            printKinds(QString::fromLatin1(name), test::planOf(QString::fromUtf8(text)),
                       QStringLiteral("fa"));
        }
        CarePlan plan = test::example(test::exampleNames().first());
        plan.purpose.mostImportant = QStringLiteral("Jag vill sova. ").repeated(longText / 15);
        printPlan(QStringLiteral("long-words"), plan);
        plan.purpose.mostImportant = QString(longText, QLatin1Char('w'));
        printPlan(QStringLiteral("one-long-word"), plan);
        plan = test::example(test::exampleNames().first());
        plan.needs.front().goals.front().subgoals.front().actions.front().what =
            QStringLiteral("Ringa och skriva. ").repeated(longText / 18);
        printPlan(QStringLiteral("long-cell"), plan);
    }

    //! The same ones each time.
    void printRandomPlans()
    {
        constexpr uint64_t seed = 20261201;
        constexpr int mostSize = 100;
        rc::Random random(seed);
        const rc::Gen<CarePlan> plans = test::anyPlan();
        for (int i = 0; i < randomPlans; ++i) {
            const QString name = QStringLiteral("random-%1").arg(i, 3, 10, QLatin1Char('0'));
            const CarePlan plan = plans(random.split(), 1 + i % mostSize).value();
            printPlan(name, plan);
            const QStringList languages = paperLanguages();
            if (i % 6 == 0)
                printKinds(name, plan, languages.at(i / 6 % languages.size()));
        }
    }

    void printOthers()
    {
        print(QStringLiteral("recovery-sheet"),
              makeRecoverySheet(QStringLiteral("9F3K-W2MN-7HRT-0QXB-4DVE-81ZA-6CPJ"), madeAt.date(),
                                m_standard));
        ShredFacts facts{
            QStringLiteral("5F3A-91C2"), madeAt, QStringLiteral("王小明 😀"), {madeAt}, {madeAt}, true};
        print(QStringLiteral("receipt"), makeShredPaper(facts, m_standard));
        facts.unreached.clear();
        print(QStringLiteral("receipt-all-reached"), makeShredPaper(facts, m_standard));
        print(QStringLiteral("test-page"), testPage());
    }

    //! Of the same blocks as the page to try a printer with (ui/flows/test_page.cpp).
    [[nodiscard]] Paper testPage() const
    {
        const QString kind = QStringLiteral("Provutskrift");
        Flow flow;
        flow.headStart = kind;
        flow.pageWords.pageOf = m_standard.sentence("head.page");
        flow.blocks = {Title{kind, {}}, Paragraph{QStringLiteral("En sida att prova skrivaren med.")},
                       Section{QStringLiteral("Ord"), QStringLiteral("Ord")},
                       Paragraph{QStringLiteral("kvist bälte måne")}};
        Paper paper;
        paper.kind = kind;
        paper.language = QStringLiteral("sv");
        paper.content = flow;
        return paper;
    }

    void print(const QString& name, const Paper& paper)
    {
        const Result<RenderedPaper> rendered = renderPaper(paper);
        if (!rendered)
            throw std::runtime_error(name.toStdString() + ": " + rendered.error().detail.toStdString());
        if (!rendered->tagged)
            throw std::runtime_error(name.toStdString() + ": it has no tags");
        write(name, rendered->pdf);
    }

    void write(const QString& name, const QByteArray& pdf)
    {
        QFile file(QDir(m_folder).filePath(name + QStringLiteral(".pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            throw std::runtime_error("could not write " + file.fileName().toStdString());
        ++m_count;
    }

    QString m_folder;
    Wordings m_standard{test::wordings(QStringLiteral("sv"))};
    Wordings m_plain{test::plainWordings(QStringLiteral("sv"))};
    int m_count{0};
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/Stockholm"); // the clock of the examples
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "print_papers FOLDER\n";
        return 2;
    }
    try {
        Press(QString::fromLocal8Bit(argv[1])).printAll();
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 1;
    }
    return 0;
}
