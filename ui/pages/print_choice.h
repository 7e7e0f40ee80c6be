// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/plan_copies.h"
#include "ui/style/style.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/choice.h"

#include <QWidget>

#include <map>
#include <vector>

namespace rundbord
{

class ChoiceField;
class FlowLayout;
class NumberField;
class TextLabel;

//! Which papers the individual gets, in which language, and which of the parties get the whole plan; how many of each.
//! Proposes what is usual until somebody decides.
class PrintChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoice(const Style& style, QWidget* parent = nullptr);

    //! Whose plan it is, and who there is to have it. What somebody has decided about a party holds as long as it has its
    //! name.
    void setPlan(const CarePlan& plan);
    //! What is chosen, in the order in which it is printed: hers first.
    [[nodiscard]] std::vector<PlanCopy> copies() const;

Q_SIGNALS:
    void changed();

private:
    struct PartyRow {
        QWidget* row{nullptr};
        CheckBox* chosen{nullptr};
        NumberField* copies{nullptr};
        //! Somebody has decided; from then on nothing is proposed.
        bool touched{false};
    };

    void addHers();
    void addParties();
    void addPaper(PaperKind kind);
    void propose(const CarePlan& plan);
    void showParties(const std::vector<PlanParty>& parties);
    [[nodiscard]] PartyRow& rowOf(const QString& party);
    [[nodiscard]] NumberField* makeNumber(const QString& objectName);

    const Style& m_style;
    TextLabel* m_toHer;
    ChoiceField* m_language;
    NumberField* m_herCopies;
    std::vector<std::pair<PaperKind, ChipButton*>> m_papers;
    bool m_hersTouched{false};
    TextLabel* m_toParties;
    QWidget* m_partyArea;
    FlowLayout* m_partyRows;
    std::vector<PlanParty> m_parties;
    std::map<QString, PartyRow> m_rows; //!< by name, also of those who are no longer in the plan
};

} // namespace rundbord
