// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/asker.h"

#include <QMessageBox>
#include <QPushButton>

namespace rundbord
{

namespace
{

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
    QMessageBox box(over);
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
