// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QAbstractListModel>

#include <vector>

namespace rundbord
{

//! What somebody may want to look at in the plan, as sentences. Points of the law are not among them: they are lamps.
//! What is being written now is left in peace until it is left.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, //!< where to go, as in the case file
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<Finding> findings);
    //! Findings at or within the path are not shown; empty for none.
    void setWriting(const QString& path);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    std::vector<Finding> m_all;
    std::vector<Finding> m_shown;
    QString m_writing;
};

} // namespace rundbord
