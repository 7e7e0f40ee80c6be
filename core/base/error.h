// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! What went wrong, as a reader's decision rather than a library's number. The window and the command line
//! turn a code into a Swedish sentence (ui/texts); core never does.
enum class ErrorCode {
    // reading a case file
    FileNotFound,
    FileNotReadable,
    FileTooLarge,
    NotUtf8,
    NotJson,
    TooDeep,
    DuplicateKey,
    UnknownKey,
    MissingKey,
    WrongType,
    UnknownValue,
    ImpossibleDate,
    ImpossibleTime,
    ImpossibleNumber,
    UnknownReference,
    DuplicateId,
    UnsupportedFormat,
    // the store
    StoreMissing,
    StoreExists,
    StoreInUse,
    StoreNotAStore,
    StoreDamaged,
    StoreTooNew,
    StoreReadOnly,
    DiskFull,
    DiskFailed,
    // the vault
    WrongPassphrase,
    PassphraseTooShort,
    WrongRecoveryKey,
    RecoveryKeyMistyped,
    PassphraseFileOpenToOthers,
    HostileHeader,
    SealBroken,
    NotEnoughMemory,
    // use cases
    NotFound,
    NotAllowed,
    NothingToUndo,
    NothingToRedo,
    // papers
    ResourceDamaged,
    PaperFailed,
    PrinterFailed,
    FileNotWritable,
};

//! A failure as a value. Never holds personal data: `detail` may be logged.
struct Error {
    ErrorCode code{};
    //! English, for the log.
    QString detail;
    //! Where it was found: a path such as `needs[0].goals[1].ownWords`, empty if the whole thing is at fault.
    QString path;
    //! Line and column, counted from 1, of a fault in a text file; 0 where there is none.
    int line{0};
    int column{0};

    bool operator==(const Error&) const = default;
};

} // namespace rundbord
