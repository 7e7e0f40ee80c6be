// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/content.h"

#include "core/base/resource.h"
#include "core/document/paper_languages.h"
#include "core/usecases/agenda_shelf.h"

namespace rundbord
{

namespace
{

template <typename T>
Result<T> read(const char* path, Result<T> (*reader)(const QByteArray&))
{
    const Result<QByteArray> bytes = readResource(QString::fromLatin1(path));
    return bytes ? reader(*bytes) : Result<T>(failAs(bytes));
}

} // namespace

Result<Content> readContent(const QString& agendaFolder)
{
    Result<DateWords> dateWords = read(":/language/dates.sv.json", readDateWords);
    if (!dateWords)
        return failAs(dateWords);
    Result<WordHints> wordHints = read(":/language/hints.sv.json", readWordHints);
    if (!wordHints)
        return failAs(wordHints);
    Result<std::vector<Agenda>> agendas = programAgendas();
    if (!agendas)
        return failAs(agendas);
    Result<PaperWordings> wordings = readPaperLanguage(QStringLiteral("sv"));
    if (!wordings)
        return failAs(wordings);
    Result<Explanations> explanations = read(":/language/explanations.sv.json", readExplanations);
    if (!explanations)
        return failAs(explanations);
    return Content{std::move(*dateWords),
                   std::move(*wordHints),
                   agendaFolder.isEmpty() ? Agendas(std::move(*agendas))
                                          : withOwnAgendas(std::move(*agendas), agendaFolder),
                   std::move(wordings->standard),
                   std::move(wordings->plain),
                   std::move(*explanations)};
}

} // namespace rundbord
