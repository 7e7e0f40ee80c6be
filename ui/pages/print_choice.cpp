// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_choice.h"

#include "core/document/paper_languages.h"
#include "ui/texts/labels.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"
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
constexpr int partyColumns = 2;

//! In the order in which they are offered.
constexpr std::array offeredPapers{PaperKind::Simple, PaperKind::Full, PaperKind::Large, PaperKind::Child,
                                   PaperKind::Next};

//! One short paper to follow, and all of it to keep.
bool isUsual(PaperKind kind, const Person& person)
{
    return kind == PaperKind::Full || kind == (person.child ? PaperKind::Child : PaperKind::Simple);
}

QString wordOf(PaperKind kind)
{
    const auto* found = std::find_if(paperNames.begin(), paperNames.end(),
                                     [kind](const auto& each) { return each.first == kind; });
    return QString::fromLatin1(found->second);
}

} // namespace

PrintChoice::PrintChoice(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_toHer(new TextLabel(style, TextStyle::Sub, Token::Ink))
    , m_language(new ChoiceField(style))
    , m_herCopies(makeNumber(QStringLiteral("paperCopies")))
    , m_toParties(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Hela planen till de andra")))
    , m_partyArea(new QWidget)
    , m_partyRows(new FlowLayout(metrics::gap24, metrics::gap4, m_partyArea))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap8);
    addHers();
    addParties();
}

NumberField* PrintChoice::makeNumber(const QString& objectName)
{
    auto* number = new NumberField(m_style);
    number->setRange(1, mostCopies);
    number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    number->setObjectName(objectName);
    return number;
}

void PrintChoice::addHers()
{
    for (const QString& language : paperLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setObjectName(QStringLiteral("paperLanguage"));
    m_herCopies->setSuffix(tr(" av varje"));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintChoice::changed);
    connect(m_herCopies, &QSpinBox::valueChanged, this, &PrintChoice::changed);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap12);
    row->addWidget(m_toHer, 1);
    row->addWidget(m_language);
    row->addWidget(m_herCopies);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    auto* papers = new QWidget;
    new FlowLayout(metrics::gap8, metrics::gap8, papers);
    column->addWidget(papers);
    for (const PaperKind kind : offeredPapers) {
        addPaper(kind);
        papers->layout()->addWidget(m_papers.back().second);
    }
}

void PrintChoice::addPaper(PaperKind kind)
{
    auto* chip = new ChipButton(m_style, paperName(kind));
    chip->setObjectName(QStringLiteral("paper.") + wordOf(kind));
    connect(chip, &QAbstractButton::clicked, this, [this] {
        m_hersTouched = true;
        Q_EMIT changed();
    });
    m_papers.emplace_back(kind, chip);
}

void PrintChoice::addParties()
{
    m_partyRows->setColumns(partyColumns);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(m_toParties);
    column->addWidget(m_partyArea);
}

void PrintChoice::setPlan(const CarePlan& plan)
{
    const QString name = calledName(plan.person);
    m_toHer->setText(tr("Till %1").arg(name));
    m_language->setAccessibleName(tr("Språk på %1 papper").arg(possessive(name)));
    m_herCopies->setAccessibleName(tr("Antal av varje papper till %1").arg(name));
    for (const auto& [kind, chip] : m_papers)
        chip->setAccessibleName(tr("%1 till %2").arg(paperName(kind), name));
    showParties(partiesOf(plan));
    propose(plan);
}

PrintChoice::PartyRow& PrintChoice::rowOf(const QString& party)
{
    PartyRow& made = m_rows[party];
    if (made.row)
        return made;
    made.row = new QWidget(m_partyArea);
    made.chosen = new CheckBox(m_style, party);
    made.chosen->setObjectName(QStringLiteral("party"));
    made.chosen->setAccessibleName(tr("Hela planen till %1").arg(party));
    QSizePolicy wrapping(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wrapping.setHeightForWidth(true);
    made.chosen->setSizePolicy(wrapping);
    made.copies = makeNumber(QStringLiteral("partyCopies"));
    made.copies->setAccessibleName(tr("Antal till %1").arg(party));
    QSizePolicy policy = made.copies->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the names stay where they are
    made.copies->setSizePolicy(policy);
    auto* row = new QHBoxLayout(made.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap12);
    row->addWidget(made.chosen);
    row->addStretch();
    row->addWidget(made.copies);
    m_partyRows->addWidget(made.row);
    const auto touch = [this, &made] {
        made.touched = true;
        made.copies->setVisible(made.chosen->isChecked());
        Q_EMIT changed();
    };
    connect(made.chosen, &QAbstractButton::clicked, this, touch);
    connect(made.copies, &QSpinBox::valueChanged, this, touch);
    return made;
}

void PrintChoice::showParties(const std::vector<PlanParty>& parties)
{
    m_toParties->setVisible(!parties.empty());
    m_partyArea->setVisible(!parties.empty());
    if (std::equal(parties.begin(), parties.end(), m_parties.begin(), m_parties.end(),
                   [](const PlanParty& one, const PlanParty& other) { return one.name == other.name; })) {
        m_parties = parties;
        return;
    }
    m_parties = parties;
    for (const auto& [name, row] : m_rows)
        row.row->hide();
    for (const PlanParty& party : parties) {
        PartyRow& row = rowOf(party.name);
        m_partyRows->removeWidget(row.row); // to stand in the order of the plan
        m_partyRows->addWidget(row.row);
        row.row->show();
    }
}

void PrintChoice::propose(const CarePlan& plan)
{
    if (!m_hersTouched) {
        for (const auto& [kind, chip] : m_papers)
            chip->setChecked(isUsual(kind, plan.person));
    }
    for (const PlanParty& party : m_parties) {
        const PartyRow& row = rowOf(party.name);
        if (row.touched)
            continue;
        const QSignalBlocker quiet(row.copies);
        row.chosen->setChecked(party.usual > 0);
        row.copies->setValue(std::max(1, party.usual));
        row.copies->setVisible(party.usual > 0);
    }
}

std::vector<PlanCopy> PrintChoice::copies() const
{
    std::vector<PlanCopy> chosen;
    for (const auto& [kind, chip] : m_papers) {
        if (chip->isChecked())
            chosen.push_back({kind, m_language->currentData().toString(), {}, m_herCopies->value(), 0});
    }
    int number = 0;
    for (const PlanParty& party : m_parties) {
        ++number;
        const PartyRow& row = m_rows.at(party.name);
        if (row.chosen->isChecked())
            chosen.push_back(
                {PaperKind::Full, paperLanguages().first(), party.name, row.copies->value(), number});
    }
    return chosen;
}

} // namespace rundbord
