// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_choice.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int mostCopies = 30;

//! Those besides the individual who are to have a copy of the whole plan: the parties with something to do in it.
int partiesOf(const CarePlan& plan)
{
    return static_cast<int>(
        std::count_if(plan.participants.begin(), plan.participants.end(), [](const Participant& each) {
            return each.principal == Principal::Region || each.principal == Principal::Municipality;
        }));
}

} // namespace

PrintChoice::PrintChoice(const Style& style, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    addLine(style, 0, tr("Min plan, lättläst"));
    addLine(style, 1, tr("Hela planen"));
    addLine(style, 2, tr("Hela planen"));
}

void PrintChoice::addLine(const Style& style, int line, const QString& paper)
{
    Line& made = m_lines.at(static_cast<size_t>(line));
    made.chosen = new CheckBox(style, paper);
    made.chosen->setObjectName(QStringLiteral("paper%1").arg(line));
    made.recipient = new TextLabel(style, TextStyle::Body, Token::Ink2);
    made.copies = new NumberField(style);
    made.copies->setRange(1, mostCopies);
    made.copies->setObjectName(QStringLiteral("copies%1").arg(line));
    made.full = line > 0;
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(made.chosen, 3);
    row->addWidget(made.recipient, 2);
    row->addWidget(made.copies);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
    const auto touch = [this, &made] {
        made.touched = true;
        Q_EMIT changed();
    };
    connect(made.chosen, &QAbstractButton::clicked, this, touch);
    connect(made.copies, &QSpinBox::valueChanged, this, touch);
}

//! One of each for the individual, and the whole plan for each of the parties.
void PrintChoice::setPlan(const CarePlan& plan)
{
    const QString name = calledName(plan.person);
    const std::array recipients{tr("till %1").arg(name), tr("till %1").arg(name), tr("till de andra")};
    const std::array copies{1, 1, partiesOf(plan)};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        line.recipient->setText(recipients.at(i));
        const QString paper = line.chosen->words();
        line.chosen->setAccessibleName(QStringLiteral("%1 %2").arg(paper, recipients.at(i)));
        line.copies->setAccessibleName(tr("Antal, %1 %2").arg(paper, recipients.at(i)));
        if (line.touched)
            continue;
        const QSignalBlocker quiet(line.copies);
        line.chosen->setChecked(copies.at(i) > 0);
        line.copies->setValue(std::max(1, copies.at(i)));
    }
}

int PrintChoice::pagesOf(const PlanPapers& papers) const
{
    int pages = 0;
    for (const Line& line : m_lines) {
        if (line.chosen->isChecked())
            pages += line.copies->value() * (line.full ? papers.full.pages : papers.simple.pages);
    }
    return pages;
}

std::vector<PrintJob> PrintChoice::jobsOf(const PlanPapers& papers) const
{
    std::vector<PrintJob> jobs;
    for (const Line& line : m_lines) {
        if (!line.chosen->isChecked())
            continue;
        // the one-page plan stands alone on its sheet
        jobs.push_back({line.full ? papers.full.pdf : papers.simple.pdf,
                        line.full ? tr("Samordnad individuell plan") : tr("Min plan"), line.copies->value(),
                        line.full ? Sides::TwoLongEdge : Sides::One});
    }
    return jobs;
}

} // namespace rundbord
