// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/remove_record.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/record_rows.h"
#include "ui/pages/step_panel.h"

namespace rundbord
{

class Button;

//! What a list of records says of itself.
struct ListTexts {
    QString path; //!< in the case file: "openQuestions"
    QString add;
    QString remove;
    //! The button that adds stands above the records: one begins there, and what is there already is read below.
    bool addsFirst{false};
};

//! A panel of forms under each other, each bound to a part of the plan, to a record, or to the records of a list.
class FormPanel : public StepPanel
{
    Q_OBJECT

public:
    using StepPanel::StepPanel;

    //! Adds a form for the part whose path in the case file is given ("followUp").
    template <typename FormType, typename Part>
    FormType* addPart(const QString& path)
    {
        auto* form = new FormType(context().services.forms());
        bindPart<Part>(*form, openCase(), context().edits);
        m_forms.emplace_back(path, form);
        add(form);
        return form;
    }

    //! The same for the chair's eyes only.
    template <typename FormType, typename Part>
    void addPartForChair(const QString& path)
    {
        auto* form = new FormType(context().services.forms());
        bindPart<Part>(*form, openCase(), context().edits);
        m_forms.emplace_back(path, form);
        addForChair(form);
    }

    //! Adds a form that is bound already, for the part with that path.
    void addBound(const QString& path, Form* form);

    //! Adds a form a record of the list that belongs here, and a button that adds a record.
    template <typename FormType, typename T>
    RecordRows* addList(
        const ListTexts& texts, std::vector<T> CarePlan::*list,
        std::function<Result<decltype(T::id)>(OpenCase&)> addOne = {},
        bool (*belongs)(const T&) = [](const T&) { return true; })
    {
        using Id = decltype(T::id);
        auto* rows = new RecordRows(
            style(),
            [this](const QUuid& record) -> QWidget* {
                auto* form = new FormType(context().services.forms());
                bindRecord<T>(*form, openCase(), context().edits, Id(record));
                return form;
            },
            texts.remove);
        const auto show = [this, rows, list, belongs](const ChangeSet& changes) {
            if (changes.contains(kindHolding<T>()))
                rows->setRecords(idsOf(plan().*list, belongs));
        };
        show({{kindHolding<T>()}});
        connect(&openCase(), &OpenCase::changed, rows, show);
        connect(rows, &RecordRows::removalAsked, this, [this](const QUuid& record) {
            context().edits.flush();
            if constexpr (std::is_same_v<T, Participant>)
                report(removeParticipant(openCase(), Id(record)));
            else
                report(removeRecord<T>(openCase(), Id(record)));
        });
        if (!texts.addsFirst)
            addRows(rows, texts.path);
        if (addOne)
            addAdder(texts, rows, [this, addOne]() -> QUuid {
                const Result<Id> added = addOne(openCase());
                return added ? added->uuid() : QUuid();
            });
        if (texts.addsFirst)
            addRows(rows, texts.path);
        return rows;
    }

    //! One starts at the first of these names that can be seen, not at the first field to write in.
    void startAt(const QStringList& names) { m_starts = names; }
    [[nodiscard]] QWidget* firstField() const override;

    void addHeading(const QString& words);
    void add(QWidget* widget, Qt::Alignment alignment = {});

    [[nodiscard]] QWidget* reveal(const QString& path) override;

private:
    template <typename T>
    static QList<QUuid> idsOf(const std::vector<T>& records, bool (*belongs)(const T&))
    {
        QList<QUuid> ids;
        for (const T& record : records) {
            if (belongs(record))
                ids << record.id.uuid();
        }
        return ids;
    }

    void addRows(RecordRows* rows, const QString& path);
    //! `addOne` gives the identity of the new record; null if it was refused.
    void addAdder(const ListTexts& texts, RecordRows* rows, std::function<QUuid()> addOne);
    void report(const Result<ChangeSet>& result);

    QStringList m_starts;
    std::vector<std::pair<QString, Form*>> m_forms;
    std::vector<std::pair<QString, RecordRows*>> m_lists;
};

//! The index in "needs[2].text" after "needs"; -1 if there is none.
[[nodiscard]] int indexAfter(const QString& path, const QString& list);

//! What stands behind "needs[2]." in a path.
[[nodiscard]] QString restAfterIndex(const QString& path);

} // namespace rundbord
