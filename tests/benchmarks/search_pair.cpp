// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_pair.h"

#include "core/usecases/case_book.h"
#include "first_case.h"
#include "pairs.h"

#include <QCoreApplication>

#include <iostream>
#include <stdexcept>

namespace rundbord
{

namespace
{

constexpr size_t enoughRecords = 30'000;

//! As somebody types them, one key after the other.
const QStringList& typedWords()
{
    static const QStringList typed = [] {
        const QString words = QStringLiteral("boendestödjaren ringer om nycklarna");
        QStringList all;
        for (qsizetype length = 1; length <= words.size(); ++length)
            all << words.left(length);
        return all;
    }();
    return typed;
}

void fill(CaseBook& book, Writer& writer)
{
    for (size_t records = 0; records < enoughRecords;) {
        CarePlan plan = firstCase();
        plan.person.name += QString::number(records);
        const Result<CaseId> made = book.create(plan);
        if (!made)
            throw std::runtime_error("the case was not made");
        records += writer.readCase(*made)->records.size();
    }
}

//! From the words to the answer that looked through all cases.
double searchOnce(CaseSearch& search, const QString& words)
{
    bool answered = false;
    const QObject here;
    QObject::connect(&search, &CaseSearch::found, &here,
                     [&answered](const std::vector<CaseHit>&, bool inAll) { answered = inAll; });
    return secondsOf([&] {
        search.search(words);
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

QString everyLetter(CaseBook& book)
{
    QString all;
    const std::vector<CaseEntry> entries = book.entries().value();
    for (const CaseEntry& entry : entries) {
        const Result<OpenedCase> opened = book.open(entry.id);
        for (const PlacedText& each : textsOf(opened->openCase->value()))
            all += each.text;
    }
    return all;
}

} // namespace

void addSearchPair(CaseBook& book, Writer& writer)
{
    fill(book, writer);
    std::shared_ptr<CaseSearch> search = book.makeSearch();
    std::cout << "all records of " << book.entries()->size() << " cases opened for the search in "
              << searchOnce(*search, QStringLiteral("x")) << " s\n";
    const QString letters = everyLetter(book);
    auto next = [count = 0]() mutable { return typedWords().at(count++ % typedWords().size()); };
    addPair(
        "a key in the search, 30 000 records", "one word in the same letters", 70,
        [search, next]() mutable { return searchOnce(*search, next()); },
        [letters] {
            return secondsOf([&] {
                if (letters.contains(QStringLiteral("finns ingenstans")))
                    throw std::runtime_error("it is there");
            });
        });
}

} // namespace rundbord
