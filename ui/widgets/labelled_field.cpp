// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled_field.h"

#include "ui/widgets/error_sentence.h"
#include "ui/widgets/field_look.h"
#include "ui/widgets/hint_line.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace rundbord
{

LabelledField::LabelledField(const Style& style, QWidget* field, const QString& objectName,
                             const QString& label, LabelPlace place, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_field(field)
    , m_label(new TextLabel(style, TextStyle::Small, Token::Ink2, label, this))
    , m_error(new ErrorSentence(style, this))
    , m_place(place)
{
    field->setParent(this);
    field->setObjectName(objectName);
    m_label->setFit(place == LabelPlace::Left ? TextLabel::Fit::Elide : TextLabel::Fit::Wrap);
    m_label->setVisible(place != LabelPlace::Spoken);
    m_label->setBuddy(field);
    setLabel(label);
    setFocusProxy(field);
    QSizePolicy policy(field->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LabelledField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void LabelledField::setLabelPlace(LabelPlace place)
{
    m_place = place;
    m_label->setFit(place == LabelPlace::Left ? TextLabel::Fit::Elide : TextLabel::Fit::Wrap);
    m_label->setVisible(place != LabelPlace::Spoken);
    updateGeometry();
    this->place();
}

void LabelledField::setLabelWidth(int width)
{
    m_labelWidth = width;
    updateGeometry();
    place();
}

int LabelledField::labelWidth() const
{
    return m_label->sizeHint().width();
}

void LabelledField::setError(const QString& sentence)
{
    if (sentence == m_error->text())
        return;
    m_error->setText(sentence);
    setLook(*m_field, faultLook, !sentence.isEmpty());
    describe();
}

QString LabelledField::error() const
{
    return m_error->text();
}

void LabelledField::setHintRoom(bool kept)
{
    m_hasHintRoom = kept;
    if (!kept)
        m_hintWords.clear();
    makeHintRoom();
    describe();
}

void LabelledField::shareHintLine(HintLine* line)
{
    if (m_shared)
        disconnect(m_shared, nullptr, this, nullptr);
    m_shared = line;
    if (line)
        connect(line, &HintLine::pressed, this, [this] {
            if (!m_hintWords.isEmpty())
                Q_EMIT hintPressed();
        });
    makeHintRoom();
}

void LabelledField::makeHintRoom()
{
    const bool own = m_hasHintRoom && !m_shared;
    if (own && !m_hint) {
        m_hint = new HintLine(m_style, this);
        connect(m_hint, &HintLine::pressed, this, &LabelledField::hintPressed);
        m_hint->show();
    } else if (!own) {
        delete std::exchange(m_hint, nullptr);
    }
    if (m_shared)
        m_shared->setVisible(m_hasHintRoom);
    updateGeometry();
    place();
}

QWidget* LabelledField::hintLine() const
{
    return m_shared && m_hasHintRoom ? m_shared : m_hint;
}

void LabelledField::setHint(const QString& sentence)
{
    if (!m_hasHintRoom || sentence == m_hintWords)
        return;
    m_hintWords = sentence;
    (m_shared ? m_shared : m_hint)->say(sentence);
    describe();
}

void LabelledField::describe()
{
    const QString described = error().isEmpty() ? hint() : error();
    if (described == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(described);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int LabelledField::hintHeight() const
{
    return m_hint ? metrics::gap4 + m_hint->sizeHint().height() : 0;
}

QSize LabelledField::sizeHint() const
{
    const QSize size = around(m_field->sizeHint(), m_label->sizeHint().width());
    return {size.width(), heightForWidth(size.width())};
}

QSize LabelledField::minimumSizeHint() const
{
    const QSize field = m_field->minimumSizeHint().expandedTo(m_field->minimumSize());
    return around(field, m_label->minimumSizeHint().width());
}

int LabelledField::heightForWidth(int width) const
{
    const Boxes boxes = this->boxes(width);
    const QRect last = boxes.error.isNull() ? boxes.hint : boxes.error;
    return (last.isNull() ? boxes.field : last).bottom() + 1;
}

bool LabelledField::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void LabelledField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

LabelledField::Boxes LabelledField::boxes(int width) const
{
    const int height = m_field->sizeHint().height();
    Boxes boxes;
    if (m_place == LabelPlace::Left) {
        const int label = std::min(m_labelWidth > 0 ? m_labelWidth : labelWidth(), width / 2);
        const int line = QFontMetrics(m_field->font()).height() + 2 * metrics::padControl;
        const int left = label + metrics::gap12;
        boxes.label = QRect(0, 0, label, std::min(line, height));
        boxes.field = QRect(left, 0, width - left, height);
    } else {
        const int label = m_place == LabelPlace::Above ? m_label->heightForWidth(width) : 0;
        boxes.label = QRect(0, 0, width, label);
        boxes.field = QRect(0, label > 0 ? label + metrics::gap4 : 0, width, height);
    }
    const QRect field = boxes.field;
    const int below = field.bottom() + 1 + metrics::gap4;
    if (m_hint)
        boxes.hint = QRect(field.left(), below, field.width(), hintHeight() - metrics::gap4);
    if (!m_error->text().isEmpty()) // takes the place of a hint
        boxes.error = QRect(field.left(), below, field.width(),
                            std::max(boxes.hint.height(), m_error->heightForWidth(field.width())));
    return boxes;
}

QSize LabelledField::around(QSize field, int label) const
{
    const QSize error = m_error->text().isEmpty() ? QSize() : m_error->minimumSizeHint();
    const int below = std::max(hintHeight(), error.isValid() ? error.height() + metrics::gap4 : 0);
    if (m_place == LabelPlace::Left)
        return {std::max(field.width(), error.width()) + label + metrics::gap12, field.height() + below};
    const int shown = m_place == LabelPlace::Above ? m_label->minimumSizeHint().height() + metrics::gap4 : 0;
    return {std::max({field.width(), m_place == LabelPlace::Above ? label : 0, error.width()}),
            field.height() + shown + below};
}

void LabelledField::place()
{
    const Boxes boxes = this->boxes(width());
    m_label->setGeometry(boxes.label);
    m_field->setGeometry(boxes.field);
    m_error->setGeometry(boxes.error);
    if (m_hint) {
        m_hint->setGeometry(boxes.hint);
        m_hint->setVisible(boxes.error.isNull());
    }
}

LabelledField* labelled(const Style& style, QWidget* field, const QString& objectName, const QString& label,
                        LabelPlace place)
{
    return new LabelledField(style, field, objectName, label, place);
}

} // namespace rundbord
