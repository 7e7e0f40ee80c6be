// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace rundbord
{

//! A question with a few answers, or something to be told. Behind an interface so that a test can answer.
//! Window's thread; blocks until answered.
class Asker
{
public:
    Asker() = default;
    Asker(const Asker&) = delete;
    Asker& operator=(const Asker&) = delete;
    virtual ~Asker() = default;

    //! The index of the answer chosen, or -1 if the question was closed. The first answer is the likely one.
    [[nodiscard]] virtual int ask(QWidget* over, const QString& question, const QString& detail,
                                  const QStringList& answers) = 0;
    virtual void tell(QWidget* over, const QString& sentence, const QString& detail) = 0;
};

//! Asks with a message box.
class DialogAsker final : public Asker
{
public:
    [[nodiscard]] int ask(QWidget* over, const QString& question, const QString& detail,
                          const QStringList& answers) override;
    void tell(QWidget* over, const QString& sentence, const QString& detail) override;
};

} // namespace rundbord
