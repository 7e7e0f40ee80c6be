// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completion_list.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace rundbord
{

CompletionList::CompletionList(const Style& style, QLineEdit& field)
    : QObject(&field)
    , m_style(style)
    , m_field(field)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &CompletionList::filter);
    connect(&style, &Style::changed, this, &CompletionList::close);
}

//! While it is open the list belongs to the window.
CompletionList::~CompletionList()
{
    delete m_view;
}

void CompletionList::setEntries(const QList<CompletionEntry>& entries)
{
    m_model.setEntries(entries);
    if (isOpen())
        filter();
}

bool CompletionList::isOpen() const
{
    return m_view && m_view->isVisible();
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event)
{
    const bool own = watched == &m_field;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // An open list has Escape before any action of the window.
        if (!own || !isOpen() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return own && takeKey(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (own)
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CompletionList::filter()
{
    m_model.setTyped(m_field.text());
    if (m_model.rowCount() == 0 || m_field.text().trimmed().isEmpty())
        close();
    else
        open();
}

//! Only when first needed: there may be many fields, and a view is dear.
void CompletionList::makeView()
{
    m_view = new QListView(&m_field);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CompletionDelegate(m_style, m_view));
    m_view->setObjectName(QStringLiteral("completion"));
    m_view->setAccessibleName(tr("Förslag"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->hide();
    connect(m_view, &QListView::clicked, this, &CompletionList::pick);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionList::tellMark);
}

void CompletionList::open()
{
    if (!m_view)
        makeView();
    if (!isOpen()) {
        m_description = m_field.accessibleDescription();
        m_view->setParent(m_field.window());
        watchSurroundings(true);
    }
    m_view->setFont(m_style.font(TextStyle::Body));
    m_view->show();
    place();
    m_view->raise();
    m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->scrollToTop();
}

void CompletionList::close()
{
    if (!isOpen())
        return;
    m_view->hide();
    m_view->setParent(&m_field); // nothing of it stays in the window, not for a screen reader either
    watchSurroundings(false);
    m_field.setAccessibleDescription(m_description);
}

void CompletionList::place()
{
    if (!isOpen())
        return;
    const QWidget* window = m_field.window();
    const int frame = metrics::gap4 + metrics::hairline;
    const int rows = std::min(m_model.rowCount(), metrics::completionRows);
    QSize size(m_view->sizeHintForColumn(0) + 2 * frame, rows * m_view->sizeHintForRow(0) + 2 * frame);
    size.setWidth(std::clamp(size.width(), std::max(m_field.width(), m_style.px(metrics::completionWidth)),
                             std::max(window->width(), m_field.width())));
    const QRect field(m_field.mapTo(window, QPoint()), m_field.size());
    const int below = window->height() - field.bottom() - 1 - metrics::gap4;
    const int above = field.top() - metrics::gap4;
    const bool under = size.height() <= below || below >= above;
    size.setHeight(std::min(size.height(), under ? below : above));
    const int y = under ? field.bottom() + 1 + metrics::gap4 : above - size.height();
    m_view->setGeometry(
        QRect(QPoint(std::max(0, std::min(field.left(), window->width() - size.width())), y), size));
}

void CompletionList::move(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, last);
    m_view->setCurrentIndex(m_model.index(row, 0));
}

void CompletionList::pick(const QModelIndex& index)
{
    if (!index.isValid())
        return close();
    const int entry = index.data(CompletionModel::EntryRole).toInt();
    const QString name = index.data().toString();
    close();
    m_field.selectAll();
    m_field.insert(name); // as if it was typed
    close();
    Q_EMIT picked(entry);
}

//! Whether the key was for the list alone.
bool CompletionList::takeKey(const QKeyEvent& key)
{
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier)
        return false;
    if (isOpen())
        return takeOpenKey(key.key());
    if (key.key() != Qt::Key_Down)
        return false;
    m_model.setTyped(m_field.text());
    if (m_model.rowCount() > 0)
        open();
    return isOpen();
}

bool CompletionList::takeOpenKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
        pick(m_view->currentIndex());
        return false; // it also goes on to the next field
    default:
        return false;
    }
}

//! Focus stays in the field, so the field must say what is marked.
void CompletionList::tellMark()
{
    const QString marked = m_view->currentIndex().data(Qt::AccessibleTextRole).toString();
    if (!isOpen() || marked.isEmpty())
        return;
    m_field.setAccessibleDescription(tr("Förslag: %1").arg(marked));
    QAccessibleEvent described(&m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void CompletionList::watchSurroundings(bool watch)
{
    for (QWidget* around = m_field.parentWidget(); around && !around->isWindow();
         around = around->parentWidget()) {
        if (watch)
            around->installEventFilter(this);
        else
            around->removeEventFilter(this);
    }
}

} // namespace rundbord
