// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/closing_points.h"
#include "ui/pages/case_context.h"
#include "ui/widgets/remaining_item.h"

#include <QWidget>

class QVBoxLayout;

namespace rundbord
{

//! The points of the closing that are left, or those that are done, each a row to press. The same before the end and after
//! it. A group with a name, for those who hear it; not there at all while it has no row.
class ClosingRows : public QWidget
{
    Q_OBJECT

public:
    //! `shown` says which of them, and how they look.
    ClosingRows(const CaseContext& context, RemainingItem::Look shown, QWidget* parent = nullptr);

    //! Reads the points anew. Rows that say the same as before stay, and so does focus in them.
    void refresh();
    [[nodiscard]] const std::vector<ClosingPoint>& points() const { return m_points; }

Q_SIGNALS:
    //! Sent when the rows may be deleted.
    void chosen(const rundbord::ClosingPoint& point);

private:
    void addRow(const ClosingPoint& point);
    [[nodiscard]] QStringList said() const;

    CaseContext m_context;
    RemainingItem::Look m_look;
    QVBoxLayout* m_column;
    std::vector<ClosingPoint> m_points;
    QStringList m_said;
};

} // namespace rundbord
