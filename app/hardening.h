// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundbord
{

//! Closes the ways in which what is in memory could end up in a file: no core dumps, no reading by other processes of
//! the user, files for the owner only, and no memory of files and folders in Qt's own settings. Also sees to it that
//! papers go to the print system of this machine only. Before anything else.
void hardenProcess();

} // namespace rundbord
