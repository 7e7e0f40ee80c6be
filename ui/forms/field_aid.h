// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/plain_rules.h"
#include "ui/forms/writing_aid.h"

#include <QTimer>

namespace rundbord
{

class GrowingTextEdit;
class LabelledField;
class LineField;

//! The writing aid of one field, and a child of its row. Looks only while one is in the field and has stopped for a
//! moment, and only at the lines that have changed. Before that nothing moves, and nothing costs.
class FieldAid : public QObject
{
    Q_OBJECT

public:
    //! The aid outlives the row.
    FieldAid(WritingAid& aid, LabelledField& row, WritingKind kind, std::function<SaidBeside()> beside);

    void take();
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hint {
        TextRange range;
        QString sentence;
        QString replacement;
        bool isSpelling{false};
    };

    void look();
    void clear();
    void addPlain(const QString& text);
    void addSpelling(const QString& text);
    void show();
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isCurrent() const;

    WritingAid& m_aid;
    LabelledField& m_row;
    WritingKind m_kind;
    std::function<SaidBeside()> m_beside;
    GrowingTextEdit* m_text; //!< one of the two is null
    LineField* m_line;
    QTimer m_pause;
    Writing m_writing;
    //! By the line's words, as long as the rest of the writing is the same.
    QHash<QString, std::vector<PlainHint>> m_lines;
    QString m_seen; //!< what the hints are about
    std::vector<Hint> m_hints;
    size_t m_shown{0};
};

} // namespace rundbord
