// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/usecases/case_book.h"
#include "ui/seams/asker.h"
#include "ui/seams/file_picker.h"

#include <optional>

namespace rundbord
{

//! A case file in, or out. Asks where, and tells what was wrong with a file and where in it. Window's thread.
class CaseFileFlow
{
public:
    //! All outlive it.
    CaseFileFlow(Asker& asker, FilePicker& files, const Clock& clock)
        : m_asker(asker)
        , m_files(files)
        , m_clock(clock)
    {
    }

    //! Makes a case out of a file; none if the person changed her mind or the file could not be read.
    [[nodiscard]] std::optional<CaseId> bringIn(QWidget* over, CaseBook& book);
    //! Writes the plan where the person says, after telling her that the file is in clear.
    void takeOut(QWidget* over, const OpenCase& openCase);

private:
    Asker& m_asker;
    FilePicker& m_files;
    const Clock& m_clock;
};

} // namespace rundbord
