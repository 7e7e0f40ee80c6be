// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace rundbord
{

//! A column that scrolls up and down only, on whatever lies beneath. What has focus is always scrolled clear,
//! and so is the caret of a long field. Its bar can hang out into the margin beside the column, so that the
//! content is as wide with it as without.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    ~ScrollColumn() override;

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    //! How far the column has been made wider than its content to the right, for the bar.
    void setOverhang(int width);
    //! Shows the top, however what is in it is laid out, until somebody goes elsewhere or writes; if the field with focus
    //! is further down, no further than to it; if nothing is to be written but a button pressed, the top.
    void startOver();
    //! What is to be read first stands in the column itself: starting over shows it, wherever the field is.
    void setReadFirst(bool first) { m_readFirst = first; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
    void followCaret();
    void showNothingCut(int fieldTop, int fieldBottom);

    QVBoxLayout* m_body;
    QMetaObject::Connection m_caret;
    int m_overhang{0};
    bool m_untouched{false};
    bool m_readFirst{false};
    QPointer<QWidget> m_field;
};

} // namespace rundbord
