// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

class ActionFields;
class ActionSummary;

//! One action of the plan: read as text until one comes to it, then written in fields. A row may stand for an action
//! that is not in the plan yet; it comes into being with its first letter.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(const CaseContext& context, SubgoalId subgoal, ActionId action, QWidget* parent = nullptr);

    ~ActionRow() override;

    [[nodiscard]] ActionId action() const { return m_action; }
    void write();
    [[nodiscard]] QWidget* fieldAt(const QString& path);
    void setStacked(bool stacked);

Q_SIGNALS:
    void writingChanged(bool writing);
    //! Return was pressed in the last field.
    void finished();

private:
    void makeFields();
    void follow(QWidget* now);
    void showAsText();
    void noticeGone();
    [[nodiscard]] const Action* current() const;
    [[nodiscard]] Result<ChangeSet> take(const std::function<void(Action&)>& edit, const QString& field);

    CaseContext m_context;
    SubgoalId m_subgoal;
    ActionId m_action;
    QVBoxLayout* m_layout;
    ActionSummary* m_summary;
    ActionFields* m_fields{nullptr};
    bool m_writing{false};
    bool m_wasThere{false};
    bool m_stacked{false};
};

} // namespace rundbord
