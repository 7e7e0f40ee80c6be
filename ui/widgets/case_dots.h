// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

//! How far something has come: steps done as dots, the current one as a ring, those to come as thin rings,
//! and a word that says the same.
struct CaseProgress {
    int steps{7};
    int current{0}; //!< counted from 0
    QString word;

    bool operator==(const CaseProgress&) const = default;
};

//! For delegates: paints within rect, centred in height, the word eliding.
void paintCaseDots(QPainter& painter, const QRect& rect, const Style& style, const CaseProgress& progress);
[[nodiscard]] QSize caseDotsSize(const Style& style, const CaseProgress& progress);
//! What screen readers say.
[[nodiscard]] QString caseDotsName(const CaseProgress& progress);

class CaseDots : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDots(const Style& style, QWidget* parent = nullptr);

    void setProgress(const CaseProgress& progress);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    CaseProgress m_progress;
};

} // namespace rundbord
