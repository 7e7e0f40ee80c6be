// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copies_page.h"

#include "ui/flows/copy_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

//! Two lines of words, and what can be done with what they are about.
QWidget* rowOf(const Style& style, const QString& what, const QString& more, Button* button)
{
    auto* row = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(style, TextStyle::BodyBold, Token::Ink, what));
    words->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2, more));
    auto* both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->addLayout(words, 1);
    both->addWidget(button);
    return row;
}

} // namespace

CopiesPage::CopiesPage(const Services& services, CopyShelf& shelf, const ShredBook& shredded, QWidget* parent)
    : StorePage(services.style, tr("Säkerhetskopior"), parent)
    , m_services(services)
    , m_shelf(shelf)
    , m_list(new QWidget)
{
    const Style& style = services.style;
    body()->addWidget(new TextLabel(
        style, TextStyle::Body, Token::Ink2,
        tr("Rundbord gör en kopia av hela lagret när ett möte börjar, och när Rundbord låses eller stängs "
           "om något är nytt. Kopiorna är låsta som lagret. De från de tio senaste mötena sparas, och en om "
           "dagen i två veckor. De ligger i mappen backups bredvid lagret: kopiera mappen till en annan "
           "plats ibland, ifall datorn försvinner.")));
    auto* now = new Button(style, ButtonRole::Secondary, tr("Gör en kopia nu"));
    now->setObjectName(QStringLiteral("copyNow"));
    connect(now, &QPushButton::clicked, this, [this] { m_shelf.copyNow(); });
    body()->addWidget(now, 0, Qt::AlignLeft);
    auto* sheet = new Sheet(style);
    sheet->body()->addWidget(m_list);
    body()->addWidget(sheet);
    addReceipts(shredded);
    body()->addStretch();
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&shelf, &CopyShelf::changed, this, [this] {
        const std::optional<Error>& failure = m_shelf.failure();
        say(failure ? copyErrorText(*failure) : tr("Kopian är gjord, och allt i den har gått att öppna."));
        showCopies();
    });
}

void CopiesPage::enter()
{
    showCopies();
    if (auto* now = findChild<Button*>(QStringLiteral("copyNow")))
        now->setFocus(Qt::OtherFocusReason);
}

void CopiesPage::showCopies()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        letGo(item->widget());
        delete item;
    }
    const std::vector<StoreCopy> copies = m_shelf.copies();
    for (const StoreCopy& copy : copies)
        m_list->layout()->addWidget(makeRow(copy));
    if (copies.empty())
        m_list->layout()->addWidget(new TextLabel(m_services.style, TextStyle::Body, Token::Ink,
                                                  tr("Det finns ingen säkerhetskopia än.")));
}

void CopiesPage::addReceipts(const ShredBook& shredded)
{
    if (shredded.receipts().empty())
        return;
    const Style& style = m_services.style;
    body()->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Gallrade ärenden")));
    auto* sheet = new Sheet(style);
    for (const ShredReceipt& receipt : shredded.receipts()) {
        auto* paper = new Button(style, ButtonRole::Flat, tr("Kvitto"));
        paper->setObjectName(QStringLiteral("receipt"));
        paper->setAccessibleName(tr("Kvitto på ärende %1").arg(caseNumber(receipt)));
        connect(paper, &QPushButton::clicked, this, [this, receipt] { Q_EMIT receiptAsked(receipt); });
        const QString rest = receipt.unreached.empty() ? tr("Helt gallrat")
                                                       : tr("%n säkerhetskopior är inte nådda än", nullptr,
                                                            static_cast<int>(receipt.unreached.size()));
        sheet->body()->addWidget(rowOf(style, tr("Ärende %1").arg(caseNumber(receipt)), rest, paper));
    }
    body()->addWidget(sheet);
}

QWidget* CopiesPage::makeRow(const StoreCopy& copy)
{
    auto* restoring = new Button(m_services.style, ButtonRole::Flat, tr("Återställ…"));
    restoring->setObjectName(QStringLiteral("restore"));
    restoring->setAccessibleName(tr("Återställ kopian från %1").arg(copyMoment(copy)));
    connect(restoring, &QPushButton::clicked, this, [this, copy] { restore(copy); });
    return rowOf(m_services.style, copyMoment(copy), copyReason(copy), restoring);
}

void CopiesPage::restore(const StoreCopy& copy)
{
    const int answer =
        m_services.asker.ask(this, tr("Ska kopian från %1 bli lagret?").arg(copyMoment(copy)),
                             tr("Det som har skrivits sedan dess finns inte i kopian. Lagret som är nu "
                                "tas inte bort: det läggs bland säkerhetskopiorna och går att "
                                "återställa därifrån. Rundbord låses. Lås sedan upp med den "
                                "lösenfras som gällde när kopian gjordes."),
                             {tr("Återställ och lås"), tr("Avbryt")});
    if (answer != 0)
        return;
    if (const Result<void> restored = m_shelf.restoreWhenClosed(copy); !restored)
        return say(restoreErrorText(restored.error()));
    Q_EMIT lockAsked();
}

} // namespace rundbord
