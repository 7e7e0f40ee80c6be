// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/curtain.h"

#include "ui/widgets/button.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/veilable.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolTip>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

constexpr Qt::Key curtainKey = Qt::Key_F12;

void closePopups()
{
    QToolTip::hideText();
    for (QWidget* popup = QApplication::activePopupWidget(); popup;
         popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break;
    }
}

//! Past QDialog's own way of hiding, which would end the dialog as if it had been answered.
void showDialog(QWidget& dialog, bool shown)
{
    dialog.QWidget::setVisible(shown);
}

} // namespace

Curtain::Curtain(const Style& style, QMainWindow& window, FrontStack& front)
    : m_window(window)
    , m_front(front)
{
    setObjectName(QStringLiteral("curtain"));
    setFocusPolicy(Qt::StrongFocus);
    auto* title = new TextLabel(style, TextStyle::Title, Token::Ink, tr("Skärmen är dold"));
    auto* how = new TextLabel(style, TextStyle::Body, Token::Ink2,
                              tr("Allt finns kvar. F12 eller Esc visar det igen."));
    setAccessibleName(title->text());
    setAccessibleDescription(how->text());
    auto* show = new Button(style, ButtonRole::Secondary, tr("Visa igen"));
    show->setObjectName(QStringLiteral("liftCurtain"));
    show->setFocusPolicy(Qt::NoFocus); // or a blank in what somebody types unseen would press it
    connect(show, &QPushButton::clicked, this, &Curtain::lift);

    auto* words = new QWidget;
    const auto widen = [words, &style] { words->setMaximumWidth(style.px(metrics::dialogWidest)); };
    connect(&style, &Style::changed, words, widen);
    widen();
    auto* middle = new QVBoxLayout(words);
    middle->setSpacing(metrics::gap16);
    middle->addWidget(new Signature(style), 0, Qt::AlignLeft);
    middle->addWidget(title);
    middle->addWidget(how);
    middle->addSpacing(metrics::gap8);
    middle->addWidget(show, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(words, 4);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(2);
    front.addWidget(this);
    qApp->installEventFilter(this);
}

void Curtain::toggle()
{
    if (m_down)
        lift();
    else
        drop();
}

void Curtain::drop()
{
    if (m_down)
        return;
    Q_EMIT falling();
    m_down = true;
    closePopups();
    m_field = QApplication::focusWidget();
    m_behind = m_front.currentWidget();
    hideDialogs();
    m_window.activateWindow();
    m_front.setCurrentWidget(this);
    m_window.menuBar()->hide();
    setFocus(Qt::OtherFocusReason);
    repaint();
    Q_EMIT dropped();
}

void Curtain::hideDialogs()
{
    m_dialogs.clear();
    for (QWidget* dialog = QApplication::activeModalWidget(); dialog && dialog->isVisible();
         dialog = QApplication::activeModalWidget()) {
        m_dialogs.prepend(dialog);
        showDialog(*dialog, false);
    }
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &m_window || !other->isVisible())
            continue;
        if (auto* veilable = dynamic_cast<Veilable*>(other)) {
            veilable->setVeiled(VeilReason::Curtain, true);
            m_veiled << other;
            continue;
        }
        m_dialogs.prepend(other);
        showDialog(*other, false);
    }
}

//! The menus first, so that what is shown again has the size it had.
void Curtain::showFront()
{
    m_down = false;
    m_window.menuBar()->show();
    m_front.setCurrentWidget(m_behind);
    for (const QPointer<QWidget>& other : std::as_const(m_veiled)) {
        if (auto* veilable = dynamic_cast<Veilable*>(other.data()))
            veilable->setVeiled(VeilReason::Curtain, false);
    }
    m_veiled.clear();
}

void Curtain::lift()
{
    if (!m_down)
        return;
    showFront();
    for (const QPointer<QWidget>& dialog : std::as_const(m_dialogs)) {
        if (dialog)
            showDialog(*dialog, true);
    }
    m_dialogs.clear();
    if (m_field) {
        m_field->activateWindow();
        m_field->setFocus(Qt::OtherFocusReason);
    }
    m_field.clear();
}

int Curtain::giveWay()
{
    closePopups();
    if (m_down)
        showFront();
    // what is hidden is shown once more, where nobody sees it: only a dialog that is there can be dismissed
    for (const QPointer<QWidget>& dialog : std::as_const(m_dialogs)) {
        if (!dialog)
            continue;
        dialog->setAttribute(Qt::WA_DontShowOnScreen);
        showDialog(*dialog, true);
    }
    m_dialogs.clear();
    m_field.clear();
    int dismissed = 0;
    for (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
         dialog && dialog->isVisible(); ++dismissed) {
        dialog->reject();
        dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    }
    if (dismissed > 0)
        m_window.activateWindow();
    return dismissed;
}

bool Curtain::isKey(const QEvent& event) const
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == curtainKey && key.modifiers() == Qt::NoModifier;
}

//! In a menu or a dialog the window's own keys don't work, but this one does.
bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && m_down)
        return true;
    const bool elsewhere = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    if (event->type() != QEvent::KeyPress || m_down || !elsewhere || !isKey(*event))
        return QWidget::eventFilter(watched, event);
    drop();
    return true;
}

//! No key means anything to the program while nobody sees what it does.
bool Curtain::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Curtain::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (isKey(*event) || event->key() == Qt::Key_Escape)
        lift();
}

} // namespace rundbord
