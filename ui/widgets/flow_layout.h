// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>

namespace rundbord
{

//! Rows that wrap, like words: each item as wide as it wants, no wider than a row. With columns they
//! stand under each other, in as many columns as there is room for.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    //! At most so many; 0 for none.
    void setColumns(int most);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Do { Measure, Place };

    struct Placed {
        QLayoutItem* item;
        int width;
        int left;
    };

    //! Lays the items out in rect; the height they take.
    int flow(const QRect& rect, Do what) const;
    [[nodiscard]] static int heightOf(const QList<Placed>& row);
    void place(const QList<Placed>& row, const QRect& rect) const;
    [[nodiscard]] QList<int> columnWidths(int room) const;
    [[nodiscard]] QList<int> widestByColumn(int count) const;

    QList<QLayoutItem*> m_items;
    int m_across;
    int m_down;
    int m_columns{0};
};

} // namespace rundbord
