// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printer_test_page.h"

#include "ui/flows/test_page.h"
#include "ui/pages/printer_field.h"
#include "ui/texts/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! What CUPS is to be told, so that nothing is left of a job that is done: cupsd.conf(5).
const QString& linesForCups()
{
    static const QString lines = QStringLiteral("PreserveJobFiles No\nPreserveJobHistory No");
    return lines;
}

//! A tick for what is gone, and a mark for what is there or may be.
void say(TextLabel& label, Kept kept, const QString& sentence)
{
    label.setIcon(kept == Kept::No ? Icon::Tick : Icon::Exclamation,
                  kept == Kept::No ? Token::Ink : Token::OnHoney, metrics::icon);
    label.setText(sentence);
}

} // namespace

PrinterTestPage::PrinterTestPage(const Services& services, PrintFlow& flow, QWidget* parent)
    : StorePage(services.style, tr("Prova skrivaren"), parent)
    , m_services(services)
    , m_flow(flow)
    , m_printer(new ChoiceField(services.style))
    , m_print(new Button(services.style, ButtonRole::Primary, tr("Skriv ut provsidan")))
    , m_state(new TextLabel(services.style, TextStyle::Body, Token::Ink2))
    , m_result(new Sheet(services.style))
    , m_entry(new TextLabel(services.style, TextStyle::Body, Token::Ink))
    , m_pages(new TextLabel(services.style, TextStyle::Body, Token::Ink))
    , m_advice(new TextLabel(services.style, TextStyle::Body, Token::Ink))
    , m_lines(new TextLabel(services.style, TextStyle::BodyBold, Token::Ink, linesForCups()))
    , m_copy(new Button(services.style, ButtonRole::Secondary, tr("Kopiera raderna")))
{
    build();
    buildResult();
    body()->addStretch();
    connect(m_print, &QPushButton::clicked, this, &PrinterTestPage::test);
    connect(m_copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(linesForCups() + QLatin1Char('\n')); });
    connect(&flow, &PrintFlow::printersFound, this, &PrinterTestPage::showPrinters);
    connect(&flow, &PrintFlow::tested, this, [this](const std::optional<JobTraces>& traces) {
        if (traces)
            showTraces(*traces);
        else
            showLate();
    });
    connect(&flow, &PrintFlow::failed, this, &PrinterTestPage::showFailure);
}

void PrinterTestPage::build()
{
    const Style& style = m_services.style;
    body()->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink,
                                    tr("Rundbord skriver ut en sida med slumpade ord och ser sedan efter vad "
                                       "datorns utskriftssystem har kvar av "
                                       "den. Lika mycket har det kvar av en plan.")));
    m_printer->setAccessibleName(tr("Skrivare"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_print->setBig(true);
    m_print->showIcon(Icon::Print);
    m_print->setObjectName(QStringLiteral("printTestPage"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_printer, 1);
    row->addWidget(m_print);
    body()->addLayout(row);
    m_state->setObjectName(QStringLiteral("testState"));
    m_state->hideWhenEmpty();
    body()->addWidget(m_state);
}

void PrinterTestPage::buildResult()
{
    const Style& style = m_services.style;
    m_entry->setObjectName(QStringLiteral("keptEntry"));
    m_pages->setObjectName(QStringLiteral("keptPages"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_lines->setObjectName(QStringLiteral("linesForCups"));
    m_copy->setObjectName(QStringLiteral("copyLines"));
    QVBoxLayout* column = m_result->body();
    column->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Det här finns kvar")));
    for (QWidget* each : std::initializer_list<QWidget*>{m_pages, m_entry, m_advice, m_lines})
        column->addWidget(each);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2,
                                    tr("En skrivare kan ha ett eget minne, och det går inte att se härifrån. "
                                       "Fråga den som sköter skrivaren.")));
    m_result->hide();
    body()->addWidget(m_result);
}

void PrinterTestPage::enter()
{
    say({});
    m_flow.findPrinters();
    refresh();
}

void PrinterTestPage::leave()
{
    m_flow.stopTest();
}

void PrinterTestPage::showPrinters(const QList<PrinterChoice>& printers)
{
    offerPrinters(*m_printer, printers);
    if (printers.isEmpty())
        say(tr("Ingen skrivare hittades. Be den som sköter datorn att lägga till en."));
    refresh();
    m_print->setFocus(Qt::OtherFocusReason);
}

void PrinterTestPage::test()
{
    Result<PrintJob> page = makeTestPage(m_services.wordings);
    if (!page)
        return showFailure(page.error());
    say({});
    m_result->hide();
    m_flow.test(m_printer->currentData().toString(), std::move(*page));
    refresh();
}

void PrinterTestPage::showTraces(const JobTraces& traces)
{
    const auto words = [](Kept kept, const QString& no, const QString& yes, const QString& unknown) {
        return kept == Kept::No ? no : kept == Kept::Yes ? yes : unknown;
    };
    rundbord::say(
        *m_pages, traces.pages,
        words(
            traces.pages, tr("Sidorna är borta."),
            tr("Sidorna ligger kvar, som regel i ett dygn. Den som förvaltar datorn kan läsa dem och skriva "
               "ut dem igen."),
            tr("Om sidorna ligger kvar går inte att se härifrån.")));
    rundbord::say(
        *m_entry, traces.entry,
        words(traces.entry, tr("Raden i listan över utskrifter är borta."),
              tr("Raden i listan över utskrifter står kvar, med vem som skrev ut och när. En plan heter där "
                 "bara ”Min plan” eller ”Samordnad individuell plan”."),
              tr("Om raden i listan över utskrifter står kvar går inte att se härifrån.")));
    const bool allGone = traces == JobTraces{Kept::No, Kept::No};
    m_advice->setText(allGone ? tr("Utskriftssystemet har inget kvar av det som är utskrivet.")
                              : tr("Be den som sköter datorn att skriva de här två raderna i "
                                   "/etc/cups/cupsd.conf och starta om CUPS. "
                                   "Prova sedan igen."));
    m_lines->setVisible(!allGone);
    m_copy->setVisible(!allGone);
    m_result->show();
    finish();
}

void PrinterTestPage::showLate()
{
    say(tr("Skrivaren blev inte klar, och provsidan är borttagen ur kön. Se efter om den är på och har "
           "papper, och prova "
           "igen."));
    finish();
}

void PrinterTestPage::showFailure(const Error& error)
{
    say(errorText(error));
    finish();
}

//! Whoever came while an earlier test was ending has no printers yet.
void PrinterTestPage::finish()
{
    if (m_printer->count() == 0)
        m_flow.findPrinters();
    refresh();
    m_print->setFocus(Qt::OtherFocusReason); // which it lost when it could not be pressed
}

void PrinterTestPage::refresh()
{
    m_print->setEnabled(m_printer->count() > 0 && !m_flow.isWorking());
    m_state->setText(m_flow.isWorking() && m_printer->count() > 0
                         ? tr("Provsidan är på väg ut ur skrivaren. Det kan ta några minuter.")
                         : QString());
}

} // namespace rundbord
