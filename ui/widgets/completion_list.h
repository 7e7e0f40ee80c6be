// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/completion_model.h"

#include <QListView>
#include <QPointer>
#include <QStyledItemDelegate>

class QKeyEvent;
class QLineEdit;

namespace rundbord
{

//! A name, and what tells it from others in small below it, or beside it where large text makes room dear.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CompletionDelegate(const Style& style, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isOneLine() const;
    [[nodiscard]] int lineHeight(TextStyle textStyle) const;

    const Style& m_style;
};

//! What can be picked while typing in a field, in a list under it (or above, where there is no room). The
//! first is marked at once. Down and Up move the mark, Return picks, Tab picks and goes on, Escape leaves
//! what is typed as it is; a click picks. Down in an empty field shows all. Belongs to the field and never
//! takes its focus.
class CompletionList : public QObject
{
    Q_OBJECT

public:
    CompletionList(const Style& style, QLineEdit& field);
    ~CompletionList() override;

    void setEntries(const QList<CompletionEntry>& entries);
    [[nodiscard]] bool isOpen() const;
    //! Nothing before the list has been open for the first time.
    [[nodiscard]] QListView* view() const { return m_view; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    //! The field holds the name by now.
    void picked(int entry);

private:
    void filter();
    void makeView();
    void open();
    void close();
    void place();
    void move(int rows);
    void pick(const QModelIndex& index);
    bool takeKey(const QKeyEvent& key);
    bool takeOpenKey(int key);
    void tellMark();
    //! While it is open, whatever can move the field is watched, so that the list goes along.
    void watchSurroundings(bool watch);

    const Style& m_style;
    QLineEdit& m_field;
    CompletionModel m_model;
    QPointer<QListView> m_view; //!< the field's, or its window's while it is open
    QString m_description;      //!< what the field said of itself before
};

} // namespace rundbord
