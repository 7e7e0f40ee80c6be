// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThread>

namespace rundbord
{

//! Asks the dictionary about words in a thread of its own, begun with the first question, since opening it and finding
//! proposals take longer than a letter may. Remembers the answers until it is told to forget. Where no dictionary is
//! installed, every word is right.
class Speller : public QObject
{
    Q_OBJECT

public:
    //! Where the system keeps its dictionaries, and which to use.
    Speller(QString folder, QString name, QObject* parent = nullptr);
    ~Speller() override;

    //! Learns about those of the words that it knows nothing of yet; answered() comes when it does.
    void ask(const QSet<QString>& words);
    //! Known to be wrong.
    [[nodiscard]] bool isWrong(const QString& word) const { return m_wrong.contains(word); }
    //! What was meant by a word that is wrong; empty if that isn't known.
    [[nodiscard]] QString nearest(const QString& word) const { return m_wrong.value(word); }
    void forget();

Q_SIGNALS:
    void answered();

private:
    void start();
    void take(const QSet<QString>& asked, const QHash<QString, QString>& wrong);

    QString m_folder;
    QString m_name;
    QThread m_thread;
    QObject* m_worker{nullptr}; //!< lives in the thread
    QSet<QString> m_asked;
    QHash<QString, QString> m_wrong;
};

} // namespace rundbord
