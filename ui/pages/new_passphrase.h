// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"
#include "ui/style/style.h"

#include <QWidget>

#include <optional>

namespace rundbord
{

class CaseDots;
class LabelledField;
class PassphraseField;

//! What is in the field, in guarded memory. The field keeps it.
[[nodiscard]] Secret passphraseOf(const PassphraseField& field);
//! How strong what is in the field would be, in dots and words.
void showStrength(CaseDots& dots, const PassphraseField& field);

//! A new passphrase, written twice, with its strength as it grows.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(const Style& style, QWidget* parent = nullptr);

    //! None, and a sentence at the field, if it is too short or was written in two ways.
    [[nodiscard]] std::optional<Secret> read();
    //! Overwrites it in place.
    void wipe();
    void setRevealed(bool revealed);

Q_SIGNALS:
    //! Return in the last field.
    void submitted();

private:
    PassphraseField* m_first;
    PassphraseField* m_second;
    LabelledField* m_firstRow;
    LabelledField* m_secondRow;
    CaseDots* m_strength;
};

} // namespace rundbord
