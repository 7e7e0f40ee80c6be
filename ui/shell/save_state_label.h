// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"
#include "ui/pages/pending_edits.h"
#include "ui/widgets/text_label.h"

#include <QPointer>

namespace rundbord
{

//! "Sparat", only when every letter would survive a loss of power.
class SaveStateLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit SaveStateLabel(const Style& style, QWidget* parent = nullptr);

    //! What it tells of; null for none. Both may go away.
    void follow(OpenCase* open, PendingEdits* edits);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void refresh();

    QPointer<OpenCase> m_open;
    QPointer<PendingEdits> m_edits;
};

} // namespace rundbord
