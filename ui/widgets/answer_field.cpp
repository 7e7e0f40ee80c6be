// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_field.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace rundbord
{

AnswerField::AnswerField(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_group(new QButtonGroup(this))
{
    auto* row = new FlowLayout(metrics::gap24, metrics::gap4, this);
    row->setContentsMargins(0, metrics::gap4, 0, 0); // for the ring around what has focus
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        followAnswer();
        Q_EMIT chosen();
    });
}

void AnswerField::addAnswer(const QString& words, int value, const QString& question)
{
    const int number = static_cast<int>(m_group->buttons().size()) + 1;
    auto* answer = new RadioButton(m_style, QStringLiteral("%1\u2002%2").arg(number).arg(words));
    answer->setAccessibleName(words);
    answer->setAccessibleDescription(question);
    answer->setObjectName(QStringLiteral("%1.%2").arg(objectName()).arg(number));
    m_group->addButton(answer, value);
    layout()->addWidget(answer);
    followAnswer();
}

void AnswerField::setAnswer(int value)
{
    if (QAbstractButton* wanted = m_group->button(value)) {
        wanted->setChecked(true);
    } else if (QAbstractButton* was = m_group->checkedButton()) {
        m_group->setExclusive(false);
        was->setChecked(false);
        m_group->setExclusive(true);
    }
    followAnswer();
}

int AnswerField::answer(int none) const
{
    return m_group->checkedButton() ? m_group->checkedId() : none;
}

QSize AnswerField::sizeHint() const
{
    const int wide = layout()->sizeHint().width();
    return {wide, layout()->heightForWidth(width() > 0 ? width() : wide)};
}

QSize AnswerField::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), sizeHint().height()};
}

void AnswerField::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && number >= 1 && number <= m_group->buttons().size())
        return pressKey(number);
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return takeBack();
    QWidget::keyPressEvent(event);
}

//! How high it is depends on how wide it came to be.
void AnswerField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void AnswerField::pressKey(int number)
{
    QAbstractButton* wanted = m_group->buttons().at(number - 1);
    if (wanted->isChecked())
        return takeBack();
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->click();
}

void AnswerField::takeBack()
{
    if (!m_group->checkedButton())
        return;
    setAnswer(-1);
    Q_EMIT chosen();
}

//! Tab comes to what is chosen.
void AnswerField::followAnswer()
{
    QAbstractButton* first = m_group->checkedButton();
    setFocusProxy(first ? first : m_group->buttons().value(0));
}

} // namespace rundbord
