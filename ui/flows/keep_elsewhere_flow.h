// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/seams/asker.h"
#include "ui/seams/file_picker.h"

namespace rundbord
{

//! What to do when a place didn't do either.
enum class NextPlace { Another, CaseInClear, None };

//! Asks where everything is to be kept while the disk fails. It is kept sealed: whoever is tired and in a hurry then
//! needn't decide who may find the file, and gets all cases rather than the one in front. Only where that can't be done
//! is the open case offered as a file in clear. Window's thread.
class KeepElsewhereFlow
{
public:
    //! Both outlive it.
    KeepElsewhereFlow(Asker& asker, FilePicker& files)
        : m_asker(asker)
        , m_files(files)
    {
    }

    //! Empty if the person changed her mind.
    [[nodiscard]] QString place(QWidget* over);
    //! Tells why it couldn't be kept there.
    [[nodiscard]] NextPlace afterFailure(QWidget* over, const Error& error, bool caseOpen);

private:
    Asker& m_asker;
    FilePicker& m_files;
};

} // namespace rundbord
