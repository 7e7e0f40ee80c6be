// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_aid.h"

#include "core/language/dictionary.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"

#include <QEvent>
#include <QKeySequence>

#include <algorithm>
#include <chrono>

namespace rundbord
{

namespace
{

//! Long enough that whoever writes on is not looked at.
constexpr std::chrono::milliseconds pause{400};

constexpr qsizetype longestQuoted = 30;

} // namespace

FieldAid::FieldAid(WritingAid& aid, LabelledField& row, WritingKind kind, std::function<SaidBeside()> beside)
    : QObject(&row)
    , m_aid(aid)
    , m_row(row)
    , m_kind(kind)
    , m_beside(std::move(beside))
    , m_text(qobject_cast<GrowingTextEdit*>(row.field()))
    , m_line(qobject_cast<LineField*>(row.field()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FieldAid::look);
    const auto wait = [this] {
        if (m_row.field()->hasFocus() && m_aid.isOn())
            m_pause.start();
    };
    if (m_text)
        connect(m_text, &QPlainTextEdit::textChanged, this, wait);
    else if (m_line)
        connect(m_line, &QLineEdit::textChanged, this, wait);
    row.field()->installEventFilter(this);
    connect(&row, &LabelledField::hintPressed, this, &FieldAid::take);
    connect(&aid, &WritingAid::onChanged, this, [this](bool on) {
        clear();
        m_row.setHintRoom(on && m_row.field()->hasFocus());
        if (on && m_row.field()->hasFocus())
            m_pause.start();
    });
    connect(&aid.speller(), &Speller::answered, this, [this] {
        if (isCurrent())
            look();
    });
}

bool FieldAid::eventFilter(QObject* watched, QEvent* event)
{
    // Only the field one is in has room for a hint, from before the first key: nothing moves while one writes.
    if (event->type() == QEvent::FocusIn && m_aid.isOn()) {
        m_row.setHintRoom(true);
        m_pause.start();
    } else if (event->type() == QEvent::FocusOut) {
        clear();
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_row.setHintRoom(false);
    }
    return QObject::eventFilter(watched, event);
}

QString FieldAid::text() const
{
    return m_text ? m_text->shownText() : m_line ? m_line->text() : QString();
}

//! The hints are about what stands in the field.
bool FieldAid::isCurrent() const
{
    return !m_seen.isEmpty() && !m_pause.isActive() && text() == m_seen;
}

void FieldAid::clear()
{
    m_pause.stop();
    m_lines.clear();
    m_seen.clear();
    m_hints.clear();
    show();
}

void FieldAid::look()
{
    if (!m_aid.isOn() || !m_row.field()->hasFocus())
        return;
    const bool same = text() == m_seen;
    m_seen = text();
    m_hints.clear();
    addPlain(m_seen);
    addSpelling(m_seen);
    std::erase_if(m_hints, [this](const Hint& hint) { return m_aid.isLeft(wordAt(m_seen, hint.range)); });
    if (!same || m_shown >= m_hints.size())
        m_shown = 0;
    show();
}

void FieldAid::addPlain(const QString& text)
{
    Writing writing = m_aid.writing(m_kind, m_beside ? m_beside() : SaidBeside{});
    if (writing != m_writing)
        m_lines.clear();
    m_writing = std::move(writing);
    QHash<QString, std::vector<PlainHint>> lines;
    std::vector<PlainHint> found;
    qsizetype at = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!lines.contains(line)) {
            const auto known = m_lines.constFind(line);
            lines.insert(line, known != m_lines.constEnd() ? *known : m_aid.rules().hints(line, m_writing));
        }
        for (PlainHint hint : lines.value(line)) {
            hint.range.at += at;
            found.push_back(std::move(hint));
        }
        at += line.size() + 1;
    }
    m_lines = std::move(lines);
    std::stable_sort(found.begin(), found.end(),
                     [](const PlainHint& a, const PlainHint& b) { return a.rule < b.rule; });
    for (const PlainHint& hint : found)
        m_hints.push_back({hint.range, hint.sentence, hint.replacement, false});
}

void FieldAid::addSpelling(const QString& text)
{
    const std::vector<TextRange> words = spelledWords(text, m_aid.knownWords(), m_aid.quotationMarks());
    QSet<QString> asked;
    for (const TextRange& range : words)
        asked.insert(wordAt(text, range));
    m_aid.speller().ask(asked);
    for (const TextRange& range : words) {
        const QString word = wordAt(text, range);
        if (!m_aid.speller().isWrong(word))
            continue;
        const QString meant = m_aid.speller().nearest(word);
        m_hints.push_back({range, meant.isEmpty() ? tr("Är det rätt stavat?") : tr("Menar du %1?").arg(meant),
                           meant, true});
    }
}

void FieldAid::show()
{
    if (m_text) {
        std::vector<TextMark> marks;
        for (const Hint& hint : m_hints)
            marks.push_back({hint.range.at, hint.range.size,
                             hint.isSpelling ? TextMark::Kind::Spelling : TextMark::Kind::Plain});
        m_text->setMarks(marks);
    }
    m_row.setHint(told());
}

QString FieldAid::told() const
{
    if (m_hints.empty())
        return {};
    const Hint& hint = m_hints[m_shown];
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Period).toString(QKeySequence::NativeText);
    const QString sentence = hint.range.size > longestQuoted
                                 ? hint.sentence
                                 : tr("”%1”: %2").arg(wordAt(m_seen, hint.range), hint.sentence);
    if (!hint.replacement.isEmpty())
        return tr("%1 (%2 skriver det)").arg(sentence, key);
    if (m_hints.size() > 1)
        return tr("%1 (%2 visar nästa)").arg(sentence, key);
    return sentence;
}

void FieldAid::take()
{
    if (m_hints.empty() || !isCurrent())
        return look();
    const Hint hint = m_hints[m_shown];
    if (hint.replacement.isEmpty()) {
        m_shown = (m_shown + 1) % m_hints.size();
        return show();
    }
    if (m_text)
        m_text->replace(hint.range.at, hint.range.size, hint.replacement);
    else
        m_line->replace(hint.range.at, hint.range.size, hint.replacement);
    m_pause.stop();
    look();
}

void FieldAid::leave()
{
    if (m_hints.empty() || !isCurrent())
        return;
    m_aid.leave(wordAt(m_seen, m_hints[m_shown].range));
    look();
}

} // namespace rundbord
