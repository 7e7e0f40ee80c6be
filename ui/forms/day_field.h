// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"

#include <QDate>
#include <QTime>

namespace rundbord
{

//! A labelled field for one day, written as people do ("8 dec", "på tisdag"). A day that can't be is named
//! when the field is left, and never put right. The day is shown with its weekday once it is understood and
//! left.
class DayField : public LabelledField
{
    Q_OBJECT

public:
    DayField(const FormContext& context, const QString& objectName, const QString& label,
             LabelPlace place = LabelPlace::Above, QWidget* parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    //! What is written and is no day yet; empty if there is none.
    [[nodiscard]] QString draft() const;
    //! Not where there is a day: then the draft is older than the day.
    void setDraft(const QString& text);

Q_SIGNALS:
    void edited();
    void left();

private:
    void read(const QString& text);
    void settle();

    const FormContext m_context;
    LineField* m_line;
    QDate m_day;
    QString m_fault;
};

//! The same for a time of day.
class ClockField : public LabelledField
{
    Q_OBJECT

public:
    ClockField(const FormContext& context, const QString& objectName, const QString& label,
               LabelPlace place = LabelPlace::Above, QWidget* parent = nullptr);

    [[nodiscard]] QTime time() const { return m_time; }
    void setTime(QTime time);
    [[nodiscard]] QString draft() const;
    void setDraft(const QString& text);

Q_SIGNALS:
    void edited();
    void left();

private:
    void settle();

    const FormContext m_context;
    LineField* m_line;
    QTime m_time;
};

} // namespace rundbord
