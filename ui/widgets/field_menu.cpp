// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace rundbord
{

FieldMenu::FieldMenu(QWidget* field, Offer offer)
    : QMenu(field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (offer == Offer::All) {
        m_cut = addAction(tr("Klipp ut"), this, &FieldMenu::cut);
        m_copy = addAction(tr("Kopiera"), this, &FieldMenu::copy);
    }
    m_paste = addAction(tr("Klistra in"), this, &FieldMenu::paste);
    if (offer == Offer::All) {
        addSeparator();
        m_all = addAction(tr("Markera allt"), this, &FieldMenu::chooseAll);
    }
}

void FieldMenu::enable(bool selection, bool text, bool writable)
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    m_paste->setEnabled(writable && clipboard && clipboard->hasText());
    if (!m_all)
        return;
    m_cut->setEnabled(selection && writable);
    m_copy->setEnabled(selection);
    m_all->setEnabled(text);
}

} // namespace rundbord
