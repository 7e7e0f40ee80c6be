// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_copy.h"
#include "ui/style/style.h"

#include <QWidget>

#include <vector>

namespace rundbord
{

class Button;
class ChoiceField;

//! At the door of a store that is gone or can't be opened: which copy to take in its place. Hidden while there is none.
class DoorCopies : public QWidget
{
    Q_OBJECT

public:
    explicit DoorCopies(const Style& style, QWidget* parent = nullptr);

    //! Shows the copies, the newest chosen; none hide it.
    void setCopies(std::vector<StoreCopy> copies);
    [[nodiscard]] bool isEmpty() const { return m_copies.empty(); }

Q_SIGNALS:
    void restoreAsked(const rundbord::StoreCopy& copy);

private:
    std::vector<StoreCopy> m_copies;
    ChoiceField* m_choice;
    Button* m_restore;
};

} // namespace rundbord
