// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace rundbord
{

//! The context menu of a field: cut, copy, paste, choose all. Without undo, which is the window's. Deletes
//! itself when closed.
class FieldMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Offer { All, PasteOnly };

    explicit FieldMenu(QWidget* field, Offer offer = Offer::All);

    //! What can be done just now.
    void enable(bool selection, bool text, bool writable);

Q_SIGNALS:
    void cut();
    void copy();
    void paste();
    void chooseAll();

private:
    QAction* m_cut{nullptr};
    QAction* m_copy{nullptr};
    QAction* m_paste{nullptr};
    QAction* m_all{nullptr};
};

} // namespace rundbord
