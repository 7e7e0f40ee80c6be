// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"
#include "ui/widgets/sheet.h"

namespace rundbord
{

class ScrollColumn;
class TextLabel;
class VoiceFrame;

//! The meeting as it becomes while it is prepared: what comes first, when and where, what makes it easier, who comes.
class MeetingPreview : public Sheet
{
    Q_OBJECT

public:
    explicit MeetingPreview(const CaseContext& context, QWidget* parent = nullptr);

private:
    void show();
    [[nodiscard]] TextLabel* addPart(const QString& label);
    void set(TextLabel* part, const QString& words);
    [[nodiscard]] QString whenAndWhere() const;
    [[nodiscard]] QString whoComes() const;
    [[nodiscard]] QString beside() const;

    CaseContext m_context;
    ScrollColumn* m_column;
    VoiceFrame* m_first;
    TextLabel* m_when;
    TextLabel* m_easier;
    TextLabel* m_beside;
    TextLabel* m_who;
    QHash<TextLabel*, TextLabel*> m_labels;
};

} // namespace rundbord
