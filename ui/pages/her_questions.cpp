// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/her_questions.h"

#include "core/document/verbatim.h"
#include "core/usecases/add_record.h"
#include "core/usecases/edit_part.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

HerQuestions::HerQuestions(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::gap8);
    m_rows->addWidget(
        new TextLabel(context.style(), TextStyle::BodyBold, Token::Ink,
                      tr("Bocka av det %1 har fått svar på").arg(calledName(context.plan().person))));
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Purpose) || changes.contains(RecordKind::OpenQuestion))
            refresh();
    });
    refresh();
}

void HerQuestions::refresh()
{
    const std::vector<AskedQuestion> asked = askedQuestions(m_context.plan());
    if (asked.empty())
        hide();
    else if (parentWidget())
        show(); // alone it would be a window
    const bool same = std::equal(
        asked.begin(), asked.end(), m_lines.begin(), m_lines.end(),
        [](const AskedQuestion& question, const Line& line) { return question.text == line.text; });
    if (!same)
        makeLines(asked);
    for (size_t i = 0; i < asked.size(); ++i)
        showState(m_lines[i], asked[i].state);
}

void HerQuestions::makeLines(const std::vector<AskedQuestion>& asked)
{
    for (const Line& line : m_lines)
        letGo(line.row);
    m_lines.clear();
    for (const AskedQuestion& question : asked)
        m_lines.push_back(makeLine(question.text));
}

HerQuestions::Line HerQuestions::makeLine(const QString& text)
{
    const Style& style = m_context.style();
    Line line{text, new QWidget(this), new CheckBox(style, quoted(text)),
              new Button(style, ButtonRole::Flat, {})};
    auto* across = new QHBoxLayout(line.row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::gap12);
    QSizePolicy wide = line.answered->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    line.answered->setSizePolicy(wide);
    line.answered->setVoice(true);
    line.answered->setAccessibleDescription(tr("Har fått svar"));
    line.answered->setObjectName(QStringLiteral("questionAnswered"));
    connect(line.answered, &QAbstractButton::clicked, this, [this, text](bool on) { setAnswered(text, on); });
    across->addWidget(line.answered, 1);
    line.write->setObjectName(QStringLiteral("writeQuestionDown"));
    connect(line.write, &QPushButton::clicked, this, [this, text] { writeDown(text); });
    across->addWidget(line.write, 0, Qt::AlignTop);
    m_rows->addWidget(line.row);
    return line;
}

void HerQuestions::showState(const Line& line, AskedState state)
{
    line.answered->setChecked(state == AskedState::Answered);
    const QString words = state == AskedState::WrittenDown ? tr("Uppskriven") : tr("Skriv upp");
    line.write->setText(words);
    line.write->setAccessibleName(QStringLiteral("%1 %2").arg(words, quoted(line.text)));
    line.write->setEnabled(state == AskedState::Waiting);
}

void HerQuestions::setAnswered(const QString& question, bool answered)
{
    m_context.edits.flush();
    const auto edited = editPart<Purpose>(
        m_context.open, [&](Purpose& purpose) { rundbord::setAnswered(purpose, question, answered); });
    if (!edited)
        m_context.edits.refuse(edited.error());
}

void HerQuestions::writeDown(const QString& question)
{
    m_context.edits.flush();
    OpenQuestion open;
    open.text = question;
    if (const auto added = addOpenQuestion(m_context.open, open); !added)
        m_context.edits.refuse(added.error());
}

} // namespace rundbord
