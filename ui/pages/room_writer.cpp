// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/room_writer.h"

#include "ui/forms/action_fields.h"
#include "ui/pages/action_row.h"
#include "ui/widgets/labelled_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace rundbord
{

namespace
{

//! Those that she says.
bool isHers(const QString& name)
{
    static const QSet<QString> names{QStringLiteral("ownWords"),
                                     QStringLiteral("mostImportant"),
                                     QStringLiteral("worksWell"),
                                     QStringLiteral("worksLessWell"),
                                     QStringLiteral("strengths"),
                                     QStringLiteral("childVoice"),
                                     QStringLiteral("ownComment"),
                                     QStringLiteral("personsChoice"),
                                     QStringLiteral("lifeBefore"),
                                     QStringLiteral("worries"),
                                     QStringLiteral("energy"),
                                     QStringLiteral("workHistory"),
                                     QStringLiteral("notWithoutPerson"),
                                     QStringLiteral("lastPlan.unclearWords"),
                                     QStringLiteral("outcome.personsExperience"),
                                     QStringLiteral("attainment.evidence"),
                                     QStringLiteral("attainment.result"),
                                     QStringLiteral("attainment.givenUpReason")};
    return names.contains(name);
}

//! The names of fields whose words stand in the plan that she gets.
bool isForAll(const QString& name)
{
    static const QSet<QString> names{QStringLiteral("text"),
                                     QStringLiteral("ownWords"),
                                     QStringLiteral("professionalWording"),
                                     QStringLiteral("howItShows"),
                                     QStringLiteral("mostImportant"),
                                     QStringLiteral("purpose"),
                                     QStringLiteral("worksWell"),
                                     QStringLiteral("worksLessWell"),
                                     QStringLiteral("strengths"),
                                     QStringLiteral("childVoice"),
                                     QStringLiteral("relativesView"),
                                     QStringLiteral("measure"),
                                     QStringLiteral("ownComment"),
                                     QStringLiteral("disagreements"),
                                     QStringLiteral("unmetNeeds"),
                                     QStringLiteral("measuresByOthers"),
                                     QStringLiteral("optionsDiscussed"),
                                     QStringLiteral("schoolDay"),
                                     QStringLiteral("careSummary"),
                                     QStringLiteral("medicineNote"),
                                     QStringLiteral("incomeNote"),
                                     QStringLiteral("workAdaptations"),
                                     QStringLiteral("outcome.reason"),
                                     QStringLiteral("outcome.progressNote"),
                                     QStringLiteral("outcome.orderNote"),
                                     QStringLiteral("outcome.changeReason"),
                                     QStringLiteral("attainment.professionalResult"),
                                     QStringLiteral("continuation.changeReason"),
                                     QStringLiteral("continuation.otherReason")};
    return names.contains(name) || isHers(name);
}

template <typename T>
T* around(QWidget* widget)
{
    for (QWidget* each = widget; each; each = each->parentWidget()) {
        if (auto* found = qobject_cast<T*>(each))
            return found;
    }
    return nullptr;
}

QString textIn(const QWidget* field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text() : QString();
}

//! Without how it is to be written ("…, en sak i varje rad"), which is the writer's.
QString nameForRoom(const QWidget& field)
{
    return field.accessibleName().section(QLatin1Char(','), 0, 0);
}

RoomWriting actionIn(const ActionFields& fields)
{
    RoomWriting writing;
    writing.text = textIn(fields.findChild<QPlainTextEdit*>(QStringLiteral("what")));
    for (const char* name : {"performers", "when"}) {
        const QString text = textIn(fields.findChild<QLineEdit*>(QLatin1String(name))).trimmed();
        if (!text.isEmpty())
            writing.below << text;
    }
    return writing;
}

} // namespace

RoomWriter::RoomWriter(QWidget& part, QObject* parent)
    : QObject(parent)
    , m_part(&part)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void RoomWriter::setPart(QWidget& part)
{
    if (m_field)
        disconnect(m_field, nullptr, this, nullptr);
    m_field = nullptr;
    m_part = &part;
    read();
    follow(QApplication::focusWidget());
}

void RoomWriter::follow(QWidget* now)
{
    // a list that offers names, or another window, is no reason to take away what is being written
    if (!now || now->window() != m_part->window())
        return;
    if (m_field)
        disconnect(m_field, nullptr, this, nullptr);
    const bool within = m_part->isAncestorOf(now);
    m_field = within && (around<ActionFields>(now) || isForAll(now->objectName())) ? now : nullptr;
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_field))
        connect(text, &QPlainTextEdit::textChanged, this, &RoomWriter::read);
    else if (auto* line = qobject_cast<QLineEdit*>(m_field))
        connect(line, &QLineEdit::textChanged, this, &RoomWriter::read);
    else
        m_field = nullptr;
    if (m_field)
        connect(m_field, &QObject::destroyed, this, &RoomWriter::read);
    read();
}

void RoomWriter::read()
{
    std::optional<RoomWriting> writing;
    if (const auto* action = around<ActionFields>(m_field)) {
        writing = actionIn(*action);
        if (const auto* row = around<ActionRow>(m_field))
            writing->action = row->action();
    } else if (m_field) {
        writing = RoomWriting{{}, nameForRoom(*m_field), textIn(m_field), {}, isHers(m_field->objectName())};
    }
    if (writing && writing->text.trimmed().isEmpty() && writing->below.isEmpty())
        writing.reset();
    if (writing == m_writing)
        return;
    m_writing = std::move(writing);
    Q_EMIT changed();
}

} // namespace rundbord
