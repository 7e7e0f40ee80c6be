// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"
#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

//! The cases that have stood in the records of the parties for long enough, each with a way to shred it. Hidden while
//! there is none.
class ShreddingOffer : public QWidget
{
    Q_OBJECT

public:
    explicit ShreddingOffer(const Style& style, QWidget* parent = nullptr);

    void setCases(const std::vector<CaseEntry>& due);

Q_SIGNALS:
    void shredAsked(const rundbord::CaseEntry& entry);

private:
    [[nodiscard]] QWidget* makeRow(const CaseEntry& entry);

    const Style& m_style;
    QWidget* m_rows;
};

} // namespace rundbord
