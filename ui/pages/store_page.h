// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/style/style.h"

class QVBoxLayout;

namespace rundbord
{

class Banner;
class ScrollColumn;

//! A page about the store itself rather than a case: its title, the way back, and one column that scrolls. It lies over
//! whatever was in front.
class StorePage : public Page
{
    Q_OBJECT

public:
    StorePage(const Style& style, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    //! Back to what was in front. Sent when the page may be deleted.
    void doneAsked();

protected:
    //! Where the page puts what it has to say, from the top.
    [[nodiscard]] QVBoxLayout* body() const;
    //! A sentence on top, until the next one; empty for none.
    void say(const QString& sentence);

private:
    Banner* m_banner;
    ScrollColumn* m_column;
};

} // namespace rundbord
