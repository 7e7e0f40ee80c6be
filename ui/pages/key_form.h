// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"
#include "ui/style/style.h"
#include "ui/widgets/choice.h"

#include <QWidget>

#include <optional>

namespace rundbord
{

class Button;
class ErrorSentence;
class LabelledField;
class LineField;
class NewPassphrase;
class PassphraseField;

//! What is asked for to change one way into the store, and the two buttons below it.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        //! What happens, before it does.
        QString explanation;
        //! On the button.
        QString go;
        QString cancel;
        bool present{false};
        bool next{false};
        //! Who it is for, in words only people of the unit see; empty for no such field.
        QString nameLabel;
    };

    KeyForm(const Style& style, const Parts& parts, QWidget* parent = nullptr);

    //! What was written; empty where the form doesn't ask for it.
    [[nodiscard]] Secret present() const;
    //! None, and a sentence at the field, if it won't do.
    [[nodiscard]] std::optional<Secret> next();
    [[nodiscard]] QString name() const;

    void setWorking(bool working);
    //! The next try has to wait so long.
    void setWaiting(int seconds);
    //! Why it did not go through.
    void sayError(const QString& sentence);
    //! Overwrites the passphrase of now, to be written again.
    void wipePresent();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void submit();
    void showButton();

    Parts m_parts;
    LineField* m_name{nullptr};
    PassphraseField* m_present{nullptr};
    LabelledField* m_presentRow{nullptr};
    NewPassphrase* m_next{nullptr};
    ErrorSentence* m_error;
    Button* m_cancel;
    Button* m_go;
    bool m_working{false};
    int m_wait{0};
};

} // namespace rundbord
