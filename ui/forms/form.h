// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/plain_rule.h"
#include "core/plan/care_plan.h"
#include "ui/forms/form_context.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace rundbord
{

class LabelledField;
struct SaidBeside;

//! One record, one form: shows a value in fields and gives back what has become of it. Knows nothing of
//! cases, stores or pages. A form never drops a letter: what can't be read as a day or a time yet is given
//! out as a draft.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const FormContext& context, QWidget* parent = nullptr);

    //! The rest of the plan has changed: people to propose, names to show. Does not change the value.
    virtual void setPlan(const CarePlan& plan);

    //! Texts by field name that are not part of the value yet, such as half a date; empty for each field that could have
    //! one and hasn't.
    [[nodiscard]] virtual QMap<QString, QString> drafts() const { return {}; }
    virtual void setDrafts(const QMap<QString, QString>& drafts);

    //! The control of a field, by its path within the record as in the case file; null if it is not here.
    [[nodiscard]] virtual QWidget* fieldAt(const QString& path) const;

Q_SIGNALS:
    //! The user has changed the value. The field is named while it is being typed in, and empty for a choice.
    void changed(const QString& field);
    //! The user has left a field: what was typed is now meant.
    void left();

protected:
    [[nodiscard]] const FormContext& context() const { return m_context; }
    [[nodiscard]] const Style& style() const { return m_context.style; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void add(QWidget* row);
    //! The same field, written by a professional: the writing aid looks after it. Never for what the individual says.
    LabelledField* aided(LabelledField* row, WritingKind kind = WritingKind::Other,
                         std::function<SaidBeside()> beside = {});
    //! Side by side, as wide as each other.
    void addBeside(std::initializer_list<QWidget*> rows);

private:
    FormContext m_context;
    QVBoxLayout* m_body;
};

} // namespace rundbord
