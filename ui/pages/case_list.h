// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/models/cases_model.h"
#include "ui/style/style.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTableView>

namespace rundbord
{

//! Of all cases, those whose name has every word that was looked for, and those that were found by what is in them.
class FoundCases : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    //! Without words, all.
    void setWords(const QStringList& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

//! The table of cases: rows of paper without grid. Return or a click opens; typing in the search narrows it, and tells
//! where the words were found.
class CaseList : public QTableView
{
    Q_OBJECT

public:
    CaseList(const Style& style, CasesModel& model, QWidget* parent = nullptr);

    //! What is looked for; what it is found in is the model's to know.
    void setSearch(const QString& words);
    //! How many cases are shown.
    [[nodiscard]] int shownCases() const { return m_shown.rowCount(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(rundbord::CaseId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void restyle();
    void setWidths();

    const Style& m_style;
    FoundCases m_shown;
    bool m_searching{false};
};

} // namespace rundbord
