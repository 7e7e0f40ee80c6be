// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findings_model.h"
#include "ui/pages/case_context.h"
#include "ui/widgets/sheet.h"

#include <QHash>
#include <QTimer>

namespace rundbord
{

class Button;
class EmptyFrame;
class Lamps;
class PlanNeed;
class ScrollColumn;
class Tag;
class TextLabel;

//! The plan as it grows: what the law asks for, what one may want to look at, and every need with her goal and who
//! does what. To read; a press goes to where it is written. Brought up to date a moment after the last change, so
//! that it never keeps a letter from being painted.
class PlanPanel : public Sheet
{
    Q_OBJECT

public:
    explicit PlanPanel(const CaseContext& context, QWidget* parent = nullptr);

    //! The action being written now, marked and left in peace; null for none.
    void setWriting(ActionId action);
    [[nodiscard]] int findingCount() const { return m_findings.rowCount(); }
    //! Takes up what has changed at once.
    void refresh();
    //! Lays something above the plan, which scrolls along with it, and takes it over. Shows it when it appears.
    void putFirst(QWidget* first);

Q_SIGNALS:
    void pathChosen(const QString& path);
    void findingCountChanged(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showFindings();
    void showNeeds();

    CaseContext m_context;
    FindingsModel m_findings;
    QTimer m_soon;
    TextLabel* m_title;
    Tag* m_draft;
    Lamps* m_lamps;
    QWidget* m_findingList;
    Button* m_more;
    EmptyFrame* m_empty;
    ScrollColumn* m_column;
    QList<PlanNeed*> m_needs;
    ActionId m_writing;
    bool m_allFindings{false};
};

} // namespace rundbord
