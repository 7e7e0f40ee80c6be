// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/day_field.h"
#include "ui/forms/form.h"
#include "ui/texts/labels.h"
#include "ui/texts/outcome_text.h"
#include "ui/widgets/answer_field.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/line_field.h"

#include <functional>
#include <initializer_list>
#include <vector>

namespace rundbord
{

//! A form whose fields are bound to the members of a T. What the user has not touched comes back exactly as
//! it was set, and so does all of T that has no field here. A member is named by an accessor that works on T
//! and const T:
//!     [](auto& person) -> auto& { return person.phone; }
template <typename T>
class RecordForm : public Form
{
public:
    using Form::Form;

    //! Shows the value. Fields that show the same already keep their caret.
    void setValue(const T& value)
    {
        if (shows(value))
            return;
        m_isSet = true;
        m_value = value;
        for (Binding& binding : m_bindings) {
            binding.edited = false;
            binding.show(value);
        }
        valueShown();
    }

    [[nodiscard]] bool shows(const T& value) const { return m_isSet && value == this->value(); }

    [[nodiscard]] T value() const
    {
        T value = m_value;
        readInto(value);
        return value;
    }

    //! Writes what the user has edited here into a value that may have changed elsewhere meanwhile.
    void readInto(T& value) const
    {
        for (const Binding& binding : m_bindings) {
            if (binding.edited)
                binding.read(value);
        }
    }

    [[nodiscard]] QMap<QString, QString> drafts() const override
    {
        QMap<QString, QString> drafts;
        for (const Binding& binding : m_bindings) {
            if (binding.draft)
                drafts.insert(binding.name, binding.draft());
        }
        return drafts;
    }

    void setDrafts(const QMap<QString, QString>& drafts) override
    {
        for (const Binding& binding : m_bindings) {
            if (binding.setDraft)
                binding.setDraft(drafts.value(binding.name));
        }
    }

protected:
    //! The user has chosen a whole value at once: it counts as written in every field.
    void choose(const T& value)
    {
        for (Binding& binding : m_bindings) {
            binding.show(value);
            binding.edited = true;
        }
        valueShown();
        Q_EMIT changed({});
    }
    //! Called when another value is shown.
    virtual void valueShown() {}

    template <typename Access>
    LabelledField* line(const QString& name, const QString& label, Access access,
                        LabelPlace place = LabelPlace::Above)
    {
        auto [row, field] = fieldWithLabel<LineField>(style(), name, label, place);
        const size_t at = bind(
            name, [field = field, access](const T& value) { field->setText(access(value)); },
            [field = field, access](T& value) { access(value) = field->text(); });
        connect(field, &QLineEdit::textEdited, this, [this, at] { typed(at); });
        connect(field, &LineField::replaced, this, [this, at] { chosen(at); });
        connect(field, &QLineEdit::editingFinished, this, &Form::left);
        return row;
    }

    template <typename Access>
    LabelledField* text(const QString& name, const QString& label, Access access, int leastLines = 1,
                        int mostLines = 8)
    {
        auto [row, field] = fieldWithLabel<GrowingTextEdit>(style(), name, label);
        field->setLines(leastLines, mostLines);
        const size_t at = bind(
            name, [field = field, access](const T& value) { field->setText(access(value)); },
            [field = field, access](T& value) { access(value) = field->text(); });
        connect(field, &GrowingTextEdit::edited, this, [this, at] { typed(at); });
        connect(field, &GrowingTextEdit::replaced, this, [this, at] { chosen(at); });
        return row;
    }

    //! The same in the individual's letters.
    template <typename Access>
    LabelledField* voice(const QString& name, const QString& label, Access access, int leastLines = 2,
                         int mostLines = 8)
    {
        LabelledField* row = text(name, label, access, leastLines, mostLines);
        qobject_cast<GrowingTextEdit*>(row->field())->setVoice(true);
        return row;
    }

    template <typename Access>
    CheckBox* check(const QString& name, const QString& words, Access access)
    {
        auto* box = new CheckBox(style(), words);
        box->setObjectName(name);
        const size_t at = bind(
            name, [box, access](const T& value) { box->setChecked(access(value)); },
            [box, access](T& value) { access(value) = box->isChecked(); });
        connect(box, &QAbstractButton::clicked, this, [this, at] { chosen(at); });
        return box;
    }

    template <typename E, typename Access>
    LabelledField* choice(const QString& name, const QString& label, Access access,
                          std::initializer_list<E> values, LabelPlace place = LabelPlace::Above)
    {
        auto [row, field] = fieldWithLabel<ChoiceField>(style(), name, label, place);
        for (const E value : values)
            field->addItem(rundbord::label(value), static_cast<int>(value));
        const size_t at = bind(
            name,
            [field = field, access](const T& value) {
                field->setCurrentIndex(field->findData(static_cast<int>(access(value))));
            },
            [field = field, access](T& value) {
                access(value) = static_cast<E>(field->currentData().toInt());
            });
        connect(field, &QComboBox::activated, this, [this, at] { chosen(at); });
        return row;
    }

    //! All answers in sight, each with its key; what stands for none of them is the enumeration's first value.
    template <typename E, typename Access>
    LabelledField* answer(const QString& name, const QString& label, Access access,
                          std::initializer_list<E> values)
    {
        auto [row, field] = fieldWithLabel<AnswerField>(style(), name, label);
        for (const E value : values)
            field->addAnswer(rundbord::label(value), static_cast<int>(value), label);
        const size_t at = bind(
            name,
            [field = field, access](const T& value) { field->setAnswer(static_cast<int>(access(value))); },
            [field = field, access](T& value) {
                access(value) = static_cast<E>(field->answer(static_cast<int>(E{})));
            });
        connect(field, &AnswerField::chosen, this, [this, at] { chosen(at); });
        return row;
    }

    template <typename Access>
    DayField* day(const QString& name, const QString& label, Access access,
                  LabelPlace place = LabelPlace::Above)
    {
        auto* field = new DayField(context(), name, label, place);
        const size_t at = bind(
            name, [field, access](const T& value) { field->setDay(access(value)); },
            [field, access](T& value) { access(value) = field->day(); });
        bindDraft(at, field);
        return field;
    }

    template <typename Access>
    ClockField* clock(const QString& name, const QString& label, Access access,
                      LabelPlace place = LabelPlace::Above)
    {
        auto* field = new ClockField(context(), name, label, place);
        const size_t at = bind(
            name, [field, access](const T& value) { field->setTime(access(value)); },
            [field, access](T& value) { access(value) = field->time(); });
        bindDraft(at, field);
        return field;
    }

    template <typename Access>
    LabelledField* number(const QString& name, const QString& label, Access access, int least, int most)
    {
        auto [row, field] = fieldWithLabel<NumberField>(style(), name, label);
        field->setRange(least, most);
        const size_t at = bind(
            name, [field = field, access](const T& value) { field->setValue(access(value)); },
            [field = field, access](T& value) { access(value) = field->value(); });
        connect(field, &QSpinBox::valueChanged, this, [this, at, field = field] {
            if (field->hasFocus())
                typed(at);
        });
        connect(field, &QSpinBox::editingFinished, this, &Form::left);
        return row;
    }

    //! A control of another kind. Returned is its number, for typed() and chosen().
    size_t bind(const QString& name, std::function<void(const T&)> show, std::function<void(T&)> read)
    {
        m_bindings.push_back({name, std::move(show), std::move(read), {}, {}, false});
        return m_bindings.size() - 1;
    }
    //! The user has typed in a control, or chosen in it.
    void typed(size_t binding)
    {
        m_bindings[binding].edited = true;
        Q_EMIT changed(m_bindings[binding].name);
    }
    void chosen(size_t binding)
    {
        m_bindings[binding].edited = true;
        Q_EMIT changed({});
    }

private:
    struct Binding {
        QString name;
        std::function<void(const T&)> show;
        std::function<void(T&)> read;
        std::function<QString()> draft;
        std::function<void(const QString&)> setDraft;
        bool edited{false};
    };

    template <typename Field>
    void bindDraft(size_t at, Field* field)
    {
        m_bindings[at].draft = [field] { return field->draft(); };
        m_bindings[at].setDraft = [field](const QString& text) { field->setDraft(text); };
        connect(field, &Field::edited, this, [this, at] { typed(at); });
        connect(field, &Field::left, this, &Form::left);
    }

    T m_value;
    bool m_isSet{false};
    std::vector<Binding> m_bindings;
};

} // namespace rundbord
