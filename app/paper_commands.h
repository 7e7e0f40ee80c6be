// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <QString>

namespace rundbord
{

//! What the command line answers: lines for stdout, lines for stderr, and the exit code.
struct Answer {
    int exitCode{0};
    QString out;
    QString faults;
};

//! `rundbord plan`: writes plan.pdf and min-plan.pdf into a folder, which is made if need be. Exit 0, or 2 with one
//! line a fault. Needs a QGuiApplication.
[[nodiscard]] Answer writePapers(const QString& caseFile, const QString& outDir);

//! `rundbord papers`: writes each paper asked for as <kind>.pdf, the whole plan also as plan.html, and the next meeting
//! as uppfoljning.ics. Swedish papers lie in the folder itself, those of each other language in one of its own. Exit 0,
//! or 2 with one line a fault; refuses a recipient whom the plan does not know. With an earlier version of the plan, what
//! has changed since is written as andringar.pdf beside the others; refuses a version of somebody else's. Needs a
//! QGuiApplication.
[[nodiscard]] Answer writeAllPapers(const Request& request);

//! `rundbord check`: the law's four points and the findings as JSON. Exit 0 if the points are met, 1 if not, 2 if the
//! file can't be read.
[[nodiscard]] Answer checkCase(const QString& caseFile);

} // namespace rundbord
