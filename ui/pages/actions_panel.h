// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/need_pager.h"

namespace rundbord
{

class ActionRow;
class RecordRows;

//! Who does what and when, one need at a time: her goal, how it shows, and the actions, with a row always ready for
//! the next. The busiest place of the program: nothing here needs the mouse.
class ActionsPanel final : public NeedPager
{
    Q_OBJECT

public:
    //! Where the ways there were to choose between are written: before the actions, where one chooses first; after them,
    //! where it is told what the choice was.
    enum class Options { None, First, Last };

    explicit ActionsPanel(const CaseContext& context, Options options = Options::None,
                          QWidget* parent = nullptr);

    [[nodiscard]] QString actText() const override;
    //! Goes to the empty row of the present subgoal.
    void act() override;
    [[nodiscard]] QWidget* firstField() const override;

Q_SIGNALS:
    //! The action being written now; null when none is.
    void writing(rundbord::ActionId action);

protected:
    void forgetContent() override;
    [[nodiscard]] QWidget* makeContent(const Need& need) override;
    [[nodiscard]] QWidget* revealInNeed(const QString& path) override;
    [[nodiscard]] QString foldedPathOf(const QWidget& field) const override;

private:
    struct SubgoalRows {
        RecordRows* rows{nullptr};
        ActionId next; //!< the row that is ready
    };

    void addOptions(QVBoxLayout& column, const Need& need);
    void addGoal(QVBoxLayout& column, const Goal& goal);
    void addSubgoal(QVBoxLayout& column, const Subgoal& subgoal);
    void showRows(SubgoalId subgoal);
    //! Makes the next row ready, and goes there if asked to.
    void prepareNext(SubgoalId subgoal, bool goThere);
    [[nodiscard]] ActionRow* nextRow(SubgoalId subgoal) const;
    [[nodiscard]] SubgoalId presentSubgoal() const;

    Options m_options;
    std::map<SubgoalId, SubgoalRows> m_subgoals;
};

} // namespace rundbord
