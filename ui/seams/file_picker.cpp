// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/file_picker.h"

#include <QDir>
#include <QFileDialog>

namespace rundbord
{

namespace
{

// A desktop's own dialog keeps a list of the files that were chosen.
constexpr QFileDialog::Option ownDialog = QFileDialog::DontUseNativeDialog;

} // namespace

QString DialogFilePicker::fileToOpen(QWidget* over, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(over, title, QDir::homePath(), filter, nullptr, ownDialog);
}

QString DialogFilePicker::fileToSave(QWidget* over, const QString& title, const QString& proposal,
                                     const QString& filter)
{
    return QFileDialog::getSaveFileName(over, title, QDir::home().filePath(proposal), filter, nullptr,
                                        ownDialog);
}

} // namespace rundbord
