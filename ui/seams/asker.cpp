// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/asker.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

namespace rundbord
{

namespace
{

//! Escape, or closing it, answers nothing. Qt would take an answer that looks like a refusal instead, and what looks so
//! to Qt may be the one that can't be undone.
class QuestionBox final : public QMessageBox
{
public:
    using QMessageBox::QMessageBox;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Cancel))
            reject();
        else
            QMessageBox::keyPressEvent(event);
    }
    void closeEvent(QCloseEvent* event) override
    {
        reject();
        event->accept();
    }
};

void fill(QMessageBox& box, const QString& sentence, const QString& detail)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.setInformativeText(detail);
}

} // namespace

int DialogAsker::ask(QWidget* over, const QString& question, const QString& detail,
                     const QStringList& answers)
{
    QuestionBox box(over);
    fill(box, question, detail);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons << box.addButton(answer,
                                 buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

void DialogAsker::tell(QWidget* over, const QString& sentence, const QString& detail)
{
    QMessageBox box(over);
    fill(box, sentence, detail);
    box.addButton(QMessageBox::Ok);
    box.exec();
}

} // namespace rundbord
