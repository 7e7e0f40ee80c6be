// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/models/cases_model.h"
#include "ui/style/style.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace rundbord
{

//! The table of cases: rows of paper without grid. Return or a click opens; typing in the search narrows it.
class CaseList : public QTableView
{
    Q_OBJECT

public:
    CaseList(const Style& style, CasesModel& model, QWidget* parent = nullptr);

    void setSearch(const QString& words);
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
    QSortFilterProxyModel m_shown;
};

} // namespace rundbord
