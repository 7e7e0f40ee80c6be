// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"
#include "ui/forms/timing_field.h"

class QGridLayout;

namespace rundbord
{

class Button;
class CompletionList;
class HintLine;

//! One action while it is being written: what, who, when in one row, and below it the decision and, for
//! somebody who is no participant, on whose behalf. The rest folds out. Tab goes on; Return in the last field
//! asks for the next row. In a narrow place the three fields stand under each other.
class ActionFields final : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit ActionFields(const FormContext& context, QWidget* parent = nullptr);

    void setPlan(const CarePlan& plan) override;
    [[nodiscard]] QWidget* fieldAt(const QString& path) const override;
    //! Under each other instead of beside.
    void setStacked(bool stacked);

Q_SIGNALS:
    //! Return was pressed in the last field.
    void finished();
    void removalAsked();
    void moveAsked(int rows);

private:
    void valueShown() override;
    void addWhat();
    void addWho();
    void addWhen();
    void addDetails();
    void addMore();
    void arrange();
    void showDetails();
    [[nodiscard]] std::optional<size_t> freePerformer(const Action& action) const;

    QGridLayout* m_grid;
    LabelledField* m_what{nullptr};
    LabelledField* m_who{nullptr};
    TimingField* m_when{nullptr};
    HintLine* m_hint{nullptr}; //!< below the three, which are too narrow for a sentence; null without aid
    QWidget* m_details{nullptr};
    LabelledField* m_principal{nullptr};
    LabelledField* m_phone{nullptr};
    LabelledField* m_picture{nullptr};
    LabelledField* m_unit{nullptr};
    QWidget* m_more{nullptr};
    Button* m_moreButton{nullptr};
    CompletionList* m_people{nullptr};
    CarePlan m_plan;
    bool m_stacked{false};
};

} // namespace rundbord
