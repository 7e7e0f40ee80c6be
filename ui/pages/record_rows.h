// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QHash>
#include <QUuid>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace rundbord
{

//! Rows for the records of a list, one a record, in its order. A row is made once and kept as long as its record is
//! there, so that what is being typed stays where it is. Each row can be taken away, and there is one button to add.
class RecordRows : public QWidget
{
    Q_OBJECT

public:
    using MakeRow = std::function<QWidget*(const QUuid& record)>;

    //! `removeWords` is what the button says; empty for rows that stay.
    RecordRows(const Style& style, MakeRow makeRow, const QString& removeWords, QWidget* parent = nullptr);

    void setRecords(const QList<QUuid>& records);
    //! For screen readers, until other records are set; without one a row is called by its place.
    void nameRow(const QUuid& record, const QString& name);
    [[nodiscard]] QWidget* row(const QUuid& record) const;
    [[nodiscard]] QWidget* rowAt(int index) const;
    //! -1 if it is in none of them.
    [[nodiscard]] int indexOfRowWith(const QWidget& field) const;

Q_SIGNALS:
    void removalAsked(const QUuid& record);

private:
    void place(const QList<QUuid>& records);
    [[nodiscard]] QWidget* framed(const QUuid& record, QWidget* row);

    struct Row {
        QWidget* frame;
        QWidget* content;
    };

    const Style& m_style;
    MakeRow m_makeRow;
    QString m_removeWords;
    QVBoxLayout* m_layout;
    QHash<QUuid, Row> m_rows;
    QList<QUuid> m_order;
};

} // namespace rundbord
