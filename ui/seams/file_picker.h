// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace rundbord
{

//! Where to read or write a file, asked of the person. Behind an interface so that a test can answer.
//! Window's thread; blocks until answered; an empty answer means that the person changed her mind.
class FilePicker
{
public:
    FilePicker() = default;
    FilePicker(const FilePicker&) = delete;
    FilePicker& operator=(const FilePicker&) = delete;
    virtual ~FilePicker() = default;

    //! `filter` as in QFileDialog.
    [[nodiscard]] virtual QString fileToOpen(QWidget* over, const QString& title, const QString& filter) = 0;
    //! `proposal` is a file name without folder, and never holds a person's name.
    [[nodiscard]] virtual QString fileToSave(QWidget* over, const QString& title, const QString& proposal,
                                             const QString& filter) = 0;
};

//! Asks with the system's file dialog. Remembers no folder and no name between questions.
class DialogFilePicker final : public FilePicker
{
public:
    [[nodiscard]] QString fileToOpen(QWidget* over, const QString& title, const QString& filter) override;
    [[nodiscard]] QString fileToSave(QWidget* over, const QString& title, const QString& proposal,
                                     const QString& filter) override;
};

} // namespace rundbord
