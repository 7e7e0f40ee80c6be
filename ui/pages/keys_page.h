// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/access_log.h"
#include "core/usecases/key_book.h"
#include "ui/flows/keys_flow.h"
#include "ui/flows/print_flow.h"
#include "ui/pages/services.h"
#include "ui/pages/store_page.h"

#include <QPointer>

namespace rundbord
{

class Button;
class KeyForm;
class RecoverySheetView;
class WayInCard;

//! What the page needs. All of it outlives the page.
struct KeysContext {
    const Services& services;
    Writer& writer;
    const AccessLog& log;
    PrintFlow& printing;
    //! What a new passphrase costs; none measures this machine.
    std::optional<KdfCost> cost;
    //! Somebody came in with the recovery key and has not chosen a new passphrase yet.
    bool passphraseForgotten{false};
};

//! The ways into the store: passphrase, recovery key, a colleague. Each is changed in place, one at a time.
class KeysPage : public StorePage
{
    Q_OBJECT

public:
    explicit KeysPage(const KeysContext& context, QWidget* parent = nullptr);
    ~KeysPage() override;

    void enter() override;
    void leave() override;

Q_SIGNALS:
    //! A new passphrase was chosen after the recovery key, or declined.
    void passphraseSettled();

private:
    //! What is being done.
    enum class Act { None, Change, Choose, AddColleague, RemoveColleague, MakeKey, UseKey };

    void addCards();
    void refresh();
    //! Null if there is none.
    [[nodiscard]] const KnownWay* find(SlotType type) const;
    void showPassphrase(const KnownWay* way);
    void showRecoveryKey(const KnownWay* way);
    void showColleague(const KnownWay* way);

    void askToChange();
    void askToChoose();
    void declineToChoose();
    void askToMakeKey();
    void askToAddColleague();
    void removeColleague();
    void openForm(WayInCard* card, Act act, KeyForm* form);
    void submit();

    void showSheet();
    void useKey();
    void endSheet();
    void succeed();
    void noteChange();
    //! What the access log says of it.
    [[nodiscard]] QString deedText() const;
    [[nodiscard]] QString sentenceAfter(Act act) const;
    [[nodiscard]] QString sentenceFor(const Error& error) const;
    void failWith(const Error& error);
    void setWorking(bool working);
    void closeAll();

    KeysContext m_context;
    KeyBook m_book;
    KeysFlow m_flow;
    std::vector<KnownWay> m_ways;
    Act m_act{Act::None};
    WayInCard* m_passphrase;
    WayInCard* m_recovery;
    WayInCard* m_colleague;
    Button* m_change{nullptr};
    Button* m_makeKey{nullptr};
    Button* m_addColleague{nullptr};
    Button* m_removeColleague{nullptr};
    QPointer<KeyForm> m_form;
    QPointer<RecoverySheetView> m_sheet;
    QString m_colleagueName;
};

} // namespace rundbord
