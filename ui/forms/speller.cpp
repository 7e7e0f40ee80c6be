// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/speller.h"

#include "core/language/dictionary.h"

#include <optional>
#include <utility>

namespace rundbord
{

namespace
{

class Worker : public QObject
{
public:
    Worker(QString folder, QString name)
        : m_folder(std::move(folder))
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] QHash<QString, QString> wrongAmong(const QSet<QString>& words)
    {
        if (!m_opened) {
            m_opened = true;
            m_dictionary = Dictionary::open(m_folder, m_name);
        }
        QHash<QString, QString> wrong;
        if (!m_dictionary)
            return wrong;
        for (const QString& word : words) {
            if (!m_dictionary->knows(word))
                wrong.insert(word, m_dictionary->nearest(word));
        }
        return wrong;
    }

private:
    QString m_folder;
    QString m_name;
    bool m_opened{false};
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace

Speller::Speller(QString folder, QString name, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

void Speller::start()
{
    m_worker = new Worker(m_folder, m_name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

void Speller::ask(const QSet<QString>& words)
{
    const QSet<QString> news = words - m_asked;
    if (news.isEmpty())
        return;
    if (!m_worker)
        start();
    m_asked += news;
    QMetaObject::invokeMethod(m_worker, [this, worker = static_cast<Worker*>(m_worker), news] {
        const QHash<QString, QString> wrong = worker->wrongAmong(news);
        QMetaObject::invokeMethod(this, [this, news, wrong] { take(news, wrong); });
    });
}

//! Answers to what has been forgotten meanwhile are not wanted any more.
void Speller::take(const QSet<QString>& asked, const QHash<QString, QString>& wrong)
{
    if (!m_asked.contains(asked))
        return;
    m_wrong.insert(wrong);
    if (!wrong.isEmpty())
        Q_EMIT answered();
}

void Speller::forget()
{
    m_asked.clear();
    m_wrong.clear();
}

} // namespace rundbord
