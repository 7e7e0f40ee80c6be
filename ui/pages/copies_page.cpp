// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copies_page.h"

#include "ui/flows/copy_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Two lines of words, and what can be done with what they are about.
QWidget* rowOf(const Style& style, const QString& what, const QString& more, const QList<Button*>& buttons)
{
    auto* row = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(style, TextStyle::BodyBold, Token::Ink, what));
    words->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2, more));
    auto* both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->addLayout(words, 1);
    for (Button* button : buttons)
        both->addWidget(button);
    return row;
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        letGo(item->widget());
        delete item;
    }
}

QWidget* makeList()
{
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    return list;
}

} // namespace

CopiesPage::CopiesPage(const Services& services, CopyShelf& shelf, const ShredBook& shredded, QWidget* parent)
    : StorePage(services.style, tr("Säkerhetskopior"), parent)
    , m_services(services)
    , m_shelf(shelf)
    , m_shredded(shredded)
    , m_list(makeList())
    , m_receipts(makeList())
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
    body()->addWidget(m_receipts);
    showReceipts();
    body()->addStretch();
    connect(&shelf, &CopyShelf::changed, this, [this] {
        const std::optional<Error>& failure = m_shelf.failure();
        say(failure ? copyErrorText(*failure) : tr("Kopian är gjord, och allt i den har gått att öppna."));
        showCopies();
    });
    connect(&shredded, &ShredBook::changed, this, [this] {
        showCopies();
        showReceipts();
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
    clear(*m_list->layout());
    const std::vector<StoreCopy> copies = m_shelf.copies();
    for (const StoreCopy& copy : copies)
        m_list->layout()->addWidget(makeRow(copy));
    if (copies.empty())
        m_list->layout()->addWidget(new TextLabel(m_services.style, TextStyle::Body, Token::Ink,
                                                  tr("Det finns ingen säkerhetskopia än.")));
}

void CopiesPage::showReceipts()
{
    clear(*m_receipts->layout());
    if (m_shredded.receipts().empty())
        return;
    const Style& style = m_services.style;
    m_receipts->layout()->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Gallrade ärenden")));
    auto* sheet = new Sheet(style);
    for (const ShredReceipt& receipt : m_shredded.receipts())
        sheet->body()->addWidget(makeReceiptRow(receipt));
    m_receipts->layout()->addWidget(sheet);
}

QWidget* CopiesPage::makeReceiptRow(const ShredReceipt& receipt)
{
    const QString what = tr("Ärende %1").arg(caseNumber(receipt));
    if (!receipt.done)
        return rowOf(m_services.style, what,
                     tr("Gallringen är inte klar. Rundbord gör klart den när lagret låses upp."), {});
    auto* paper = new Button(m_services.style, ButtonRole::Flat, tr("Kvitto"));
    paper->setObjectName(QStringLiteral("receipt"));
    paper->setAccessibleName(tr("Kvitto på ärende %1").arg(caseNumber(receipt)));
    connect(paper, &QPushButton::clicked, this, [this, receipt] { Q_EMIT receiptAsked(receipt); });
    const QString rest = isSettled(receipt) ? tr("Helt gallrat")
                                            : tr("%n säkerhetskopior är inte nådda än", nullptr,
                                                 static_cast<int>(receipt.unreached.size()));
    return rowOf(m_services.style, what, rest, {paper});
}

//! What nobody needs to go on, or keeps a case from being shredded.
bool CopiesPage::mayGo(const StoreCopy& copy) const
{
    const auto& receipts = m_shredded.receipts();
    return copy.reason == CopyReason::Replaced || copy.damaged ||
           std::any_of(receipts.begin(), receipts.end(), [&](const ShredReceipt& receipt) {
               const auto& names = receipt.unreached;
               return std::find(names.begin(), names.end(), copyName(copy)) != names.end();
           });
}

QWidget* CopiesPage::makeRow(const StoreCopy& copy)
{
    QList<Button*> buttons;
    if (mayGo(copy)) {
        auto* removing = new Button(m_services.style, ButtonRole::Flat, tr("Ta bort…"));
        removing->setObjectName(QStringLiteral("removeCopy"));
        removing->setAccessibleName(tr("Ta bort kopian från %1").arg(copyMoment(copy)));
        connect(removing, &QPushButton::clicked, this, [this, copy] { remove(copy); });
        buttons << removing;
    }
    auto* restoring = new Button(m_services.style, ButtonRole::Flat, tr("Återställ…"));
    restoring->setObjectName(QStringLiteral("restore"));
    restoring->setAccessibleName(tr("Återställ kopian från %1").arg(copyMoment(copy)));
    connect(restoring, &QPushButton::clicked, this, [this, copy] { restore(copy); });
    buttons << restoring;
    return rowOf(m_services.style, copyMoment(copy), copyReason(copy), buttons);
}

void CopiesPage::remove(const StoreCopy& copy)
{
    const int answer = m_services.asker.ask(
        this, tr("Ska den här säkerhetskopian tas bort?"),
        tr("Det är den från %1. Det som bara finns i den går inte att få tillbaka. Lagret och de andra "
           "kopiorna berörs inte.")
            .arg(copyMoment(copy)),
        {tr("Ta bort"), tr("Avbryt")});
    if (answer != 0)
        return;
    const Result<void> removed = m_shelf.remove(copy);
    say(removed ? tr("Kopian är borttagen.") : removeErrorText(removed.error()));
    showCopies();
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
