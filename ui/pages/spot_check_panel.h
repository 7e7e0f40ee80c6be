// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace rundbord
{

class Button;
class LineField;

//! The foot of a spot check: who has looked through the entries, what they found, and the signature.
class SpotCheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpotCheckPanel(const Style& style, QWidget* parent = nullptr);

    //! Shows it, empty but for the name.
    void begin(const QString& name);

Q_SIGNALS:
    void signedBy(const QString& checkedBy, const QString& remark);
    void givenUp();

private:
    LineField* m_checkedBy;
    LineField* m_remark;
    Button* m_sign;
};

} // namespace rundbord
