// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/copy_shelf.h"
#include "core/usecases/shred_book.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

namespace rundbord
{

//! The copies of the store: which there are, a new one, an older one in the place of the store, and away with those that
//! are of no more use. And what was shredded, in the store and in them.
class CopiesPage : public StorePage
{
    Q_OBJECT

public:
    //! All outlive it.
    CopiesPage(const Services& services, CopyShelf& shelf, const ShredBook& shredded,
               QWidget* parent = nullptr);

    void enter() override;

Q_SIGNALS:
    //! A copy was chosen, and takes the place of the store when that is locked.
    void lockAsked();
    void receiptAsked(const rundbord::ShredReceipt& receipt);

private:
    void showCopies();
    void showReceipts();
    [[nodiscard]] QWidget* makeReceiptRow(const ShredReceipt& receipt);
    [[nodiscard]] bool mayGo(const StoreCopy& copy) const;
    [[nodiscard]] QWidget* makeRow(const StoreCopy& copy);
    void restore(const StoreCopy& copy);
    void remove(const StoreCopy& copy);

    const Services& m_services;
    CopyShelf& m_shelf;
    const ShredBook& m_shredded;
    QWidget* m_list;
    QWidget* m_receipts;
};

} // namespace rundbord
