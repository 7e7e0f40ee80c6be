// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/unlock_flow.h"
#include "ui/pages/page.h"
#include "ui/pages/services.h"
#include "ui/widgets/choice.h"

namespace rundbord
{

class Button;
class CaseDots;
class DoorCopies;
class ErrorSentence;
class LabelledField;
class PassphraseField;
class TextLabel;

//! The door: one sheet with a passphrase, two of them for a store that is to be made, or the recovery key from the
//! paper.
class UnlockPage : public Page
{
    Q_OBJECT

public:
    UnlockPage(const Services& services, UnlockFlow& flow, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

Q_SIGNALS:
    void exampleAsked();

private:
    enum class Way { Passphrase, RecoveryKey, NewStore };

    void build();
    void goBy(Way way);
    void submit();
    void unlockByRecoveryKey();
    //! What is in the field, as what it is said to be; none, and a sentence, if it is mistyped.
    [[nodiscard]] std::optional<PresentedKey> presentedKey();
    void restore(const StoreCopy& copy);
    void showFailure(const Error& error);
    void refuse(const QString& sentence);
    //! The copies are offered where the store is gone or can't be opened.
    void offerCopies(bool offered);
    void showWaiting(int seconds);
    void setWorking(bool working);
    [[nodiscard]] QString words() const;

    const Services& m_services;
    UnlockFlow& m_flow;
    Way m_way{Way::Passphrase};
    //! There is no store, but there are copies of one.
    bool m_lost{false};
    TextLabel* m_title;
    TextLabel* m_explanation;
    PassphraseField* m_first;
    PassphraseField* m_second;
    LabelledField* m_firstRow{nullptr};
    QWidget* m_secondRow{nullptr};
    CaseDots* m_strength;
    CheckBox* m_reveal{nullptr};
    ErrorSentence* m_error;
    Button* m_otherWay{nullptr};
    DoorCopies* m_copies;
    Button* m_example{nullptr};
    Button* m_go;
};

} // namespace rundbord
