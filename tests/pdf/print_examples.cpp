// SPDX-License-Identifier: GPL-3.0-or-later
// print_examples OUT_DIR: prints the papers of the example meetings and of some made-up plans, to look at.
#include "core/document/full_plan.h"
#include "core/document/recovery_sheet.h"
#include "core/document/shred_paper.h"
#include "core/document/simple_plan.h"
#include "core/exchange/case_file.h"
#include "core/pdf/render_paper.h"
#include "tests/support/made_up_plans.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <iostream>

namespace
{

using namespace rundbord;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

class Printer
{
public:
    Printer(QString folder, Wordings standard, Wordings plain)
        : m_folder(std::move(folder))
        , m_standard(std::move(standard))
        , m_plain(std::move(plain))
    {
    }

    void print(const CarePlan& plan, const QString& name)
    {
        PaperContext context{madeAt, true, {}};
        const Result<RenderedPaper> whole = render(makeFullPlan(plan, m_standard, context), name);
        if (whole)
            context.fullPlanPages = whole->references;
        if (!render(makeSimplePlan(plan, m_plain, context), name + QStringLiteral("-min-plan")))
            std::cerr << qPrintable(name) << ": no paper\n";
    }
    void printRecoverySheet() const
    {
        const QString madeUp = QStringLiteral("9F3K-W2MN-7HRT-0QXB-4DVE-81ZA-6CPJ");
        (void)render(makeRecoverySheet(madeUp, madeAt.date(), m_standard), QStringLiteral("recovery-key"));
    }
    void printReceipt() const
    {
        const ShredFacts madeUp{QStringLiteral("5F3A-91C2"), madeAt,
                                QStringLiteral("Åsa Öberg"), {madeAt.addDays(-9), madeAt.addDays(-1)},
                                {madeAt.addDays(-4)},        true};
        (void)render(makeShredPaper(madeUp, m_standard), QStringLiteral("receipt"));
    }

private:
    Result<RenderedPaper> render(const Paper& paper, const QString& name) const
    {
        QElapsedTimer timer;
        timer.start();
        Result<RenderedPaper> rendered = renderPaper(paper);
        if (!rendered)
            return rendered;
        std::cout << qPrintable(name) << ": " << rendered->pages << " pages, " << rendered->pdf.size() / 1000
                  << " kB, " << static_cast<double>(timer.nsecsElapsed()) / 1e6
                  << " ms, unknown: " << qPrintable(rendered->unknownCharacters.join(QLatin1Char(' ')))
                  << '\n';
        QFile file(m_folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
        if (file.open(QIODevice::WriteOnly))
            file.write(rendered->pdf);
        return rendered;
    }

    QString m_folder;
    Wordings m_standard;
    Wordings m_plain;
};

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "print_examples OUT_DIR\n";
        return 2;
    }
    Printer printer(QString::fromLocal8Bit(argv[1]), test::wordings(QStringLiteral("sv")),
                    test::plainWordings(QStringLiteral("sv")));
    for (const QString& name : test::exampleNames())
        printer.print(test::example(name), name);
    for (const auto& [name, plan] : test::madeUpPlans())
        printer.print(plan, name);
    printer.printRecoverySheet();
    printer.printReceipt();
    return 0;
}
