// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_paper.h"
#include "core/vault/secret.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! What the program was asked to do.
struct Request {
    enum class What { Window, Plan, Papers, Check, Verify, Restore, Help, Version, Refused };

    What what{What::Window};
    bool demo{false};
    //! Where the store lies; empty for the usual place.
    QString dataDir;
    QString passphraseFile;
    //! What stood in it; read by main(), before there is any window.
    Secret passphrase;
    //! "sv" or "en"; empty for the system's.
    QString language;
    QString caseFile;
    QString outDir;
    //! Which papers, in which languages, and for whom; empty for all there are, for Swedish, and for the individual.
    std::vector<PaperKind> kinds;
    QStringList paperLanguages;
    QString recipient;
    //! The case file of an earlier version of the plan, to tell what has changed since; empty for none.
    QString sinceFile;
    //! What stands at the foot of a paper about the log; empty if there is none.
    QString anchor;
    //! Which copy to restore; empty for the newest whole one.
    QString copy;
    //! Only say which there are.
    bool list{false};
    //! What is said: the help, the version, or why it was refused.
    QString words;
};

//! Reads the command line. Needs a QCoreApplication, for the name of the program and the language of the help.
[[nodiscard]] Request readCommandLine(const QStringList& arguments);

//! The command line with which the program comes to the door of the same store: without a passphrase, and not the
//! example. As bytes, since what Qt takes out of it is to be there again.
[[nodiscard]] QList<QByteArray> argumentsAtTheDoor(const QList<QByteArray>& arguments);

//! The language asked for in a command line, before anything else of it is read; empty if none is.
[[nodiscard]] QString languageAskedFor(const QStringList& arguments);

} // namespace rundbord
