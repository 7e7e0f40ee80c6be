// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

namespace rundbord
{

class ActionCatalog;
class MeetingPage;
class RoomWindow;
class Screens;
class WritingView;
enum class VeilReason;

//! The secretary's window beside the chair's, to be put where it suits; on the second screen if nobody wants the room to
//! look at that. The steps are written in it alone, so what is done in the chair's window gives the keys back to it,
//! unless it would cover that; and a menu or a dialog of the chair's takes no letter of a text that is being written.
class SecretaryWindow : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; `window` is the chair's.
    SecretaryWindow(const CaseContext& context, ActionCatalog& actions, Screens& screens, RoomWindow& room,
                    QWidget& window);
    ~SecretaryWindow() override;

    [[nodiscard]] bool isShown() const { return m_view != nullptr; }
    //! The page lends its fields, and must have them back by hide() before it goes.
    void show(MeetingPage& page);
    void hide();
    //! Nothing of it is to be seen, and nothing written.
    void setVeiled(VeilReason reason, bool veiled);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void shownChanged(bool shown);
    //! Somebody closed it: it wants to be hidden.
    void closed();
    //! Its screen is gone: it wants to be hidden.
    void screenLost();

private:
    void place();
    void followScreens();
    void giveKeysBack();
    [[nodiscard]] bool coversChair() const;
    //! A key that was meant for the text she writes, and would answer a question of the chair's.
    [[nodiscard]] bool isStray(const QWidget& widget);

    CaseContext m_context;
    ActionCatalog& m_actions;
    Screens& m_screens;
    RoomWindow& m_room;
    QWidget& m_window;
    QPointer<MeetingPage> m_page;
    std::unique_ptr<WritingView> m_view;
    //! Not to be seen any more, and gone when what closed it is dealt with.
    std::unique_ptr<WritingView> m_closing;
    //! Since the last letter she wrote.
    QElapsedTimer m_letter;
    bool m_onSecond{false};
};

} // namespace rundbord
