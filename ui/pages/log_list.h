// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/access_model.h"
#include "ui/style/style.h"

#include <QTableView>

namespace rundbord
{

//! The table of the access log: rows of paper without grid, as tall as a page needs.
class LogList : public QTableView
{
    Q_OBJECT

public:
    LogList(const Style& style, AccessFilter& entries, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void setWidths();

    const Style& m_style;
};

} // namespace rundbord
