// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "core/document/paper_languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <utility>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineTexts)

public:
    static QString purpose()
    {
        return tr(
            "Ett stöd i rummet för möten om samordnad individuell plan.\n\n"
            "Utan kommando öppnas fönstret. Kommandon:\n"
            "  plan ÄRENDE.json --out MAPP   skriver plan.pdf och min-plan.pdf\n"
            "  papers ÄRENDE.json --out MAPP skriver alla papper, plan.html och uppfoljning.ics\n"
            "  check ÄRENDE.json             skriver lagens fyra punkter och det som är värt att se på "
            "som JSON\n"
            "  verify --passphrase-file FIL  öppnar allt i lagret och kontrollerar loggen\n"
            "  restore --list                skriver vilka säkerhetskopior som finns\n"
            "  restore --passphrase-file FIL sätter den senaste hela säkerhetskopian i lagrets ställe, eller "
            "med --copy NAMN en annan");
    }
    static QString command()
    {
        return tr("plan, papers eller check, och en ärendefil; eller verify eller restore.");
    }
    static QString copy() { return tr("Vilken säkerhetskopia, som den heter i listan."); }
    static QString copyName() { return tr("NAMN"); }
    static QString list() { return tr("Skriver vilka säkerhetskopior som finns."); }
    static QString restoreAlone() { return tr("restore tar ingen ärendefil."); }
    static QString restorePassphrase() { return tr("Skriv --passphrase-file FIL efter restore."); }
    static QString anchor() { return tr("Det som står om loggen i foten på Hela planen: nummer och märke."); }
    static QString anchorWords() { return tr("\"NUMMER MÄRKE\""); }
    static QString verifyAlone() { return tr("verify tar ingen ärendefil."); }
    static QString verifyPassphrase() { return tr("Skriv --passphrase-file FIL efter verify."); }
    static QString demo() { return tr("Öppnar exempelmötena i ett lager som kastas efteråt."); }
    static QString dataDir() { return tr("Mapp för lagret."); }
    static QString folder() { return tr("MAPP"); }
    static QString passphraseFile()
    {
        return tr("Låser upp med lösenfrasen på filens första rad. Andra får inte kunna läsa filen.");
    }
    static QString file() { return tr("FIL"); }
    static QString language()
    {
        return tr("Fönstrets språk: sv eller en. Med papers: papperens språk, med komma emellan, eller all.");
    }
    static QString kind() { return tr("Vilka papper, med komma emellan, eller all."); }
    static QString kinds() { return tr("SLAG"); }
    static QString recipient()
    {
        return tr("Vems exemplar: utan det som samtycket undantar för den mottagaren.");
    }
    static QString since()
    {
        return tr("En tidigare version av planen. Det som är ändrat sedan dess skrivs i andringar.pdf.");
    }
    static QString name() { return tr("NAMN"); }
    static QString kindUnknown(const QString& known)
    {
        return tr("--kind ska vara all eller några av %1.").arg(known);
    }
    static QString paperLanguageUnknown(const QString& known)
    {
        return tr("--language ska vara all eller några av %1.").arg(known);
    }
    static QString out() { return tr("Mapp för papperen."); }
    static QString help() { return tr("Visar den här hjälpen."); }
    static QString version() { return tr("Visar versionen."); }
    static QString languageUnknown() { return tr("--language ska vara sv eller en."); }
    static QString unknownCommand(const QString& word)
    {
        return tr("Okänt kommando: %1. Kör rundbord --help.").arg(word);
    }
    static QString oneFile() { return tr("Skriv en ärendefil efter kommandot."); }
    static QString whereTo() { return tr("Skriv --out MAPP efter ärendefilen."); }
    static QString strayOption(const QString& option)
    {
        return tr("%1 hör inte till det kommandot.").arg(option);
    }
};

const QString languageOption = QStringLiteral("language");

Request refuse(const QString& words)
{
    Request request;
    request.what = Request::What::Refused;
    request.words = words;
    return request;
}

bool isWindowLanguage(const QString& language)
{
    return language.isEmpty() || language == QLatin1String("sv") || language == QLatin1String("en");
}

Request readVerify(Request request, const QStringList& words)
{
    request.what = Request::What::Verify;
    if (words.size() != 1)
        return refuse(CommandLineTexts::verifyAlone());
    if (!request.outDir.isEmpty())
        return refuse(CommandLineTexts::strayOption(QStringLiteral("--out")));
    if (request.passphraseFile.isEmpty())
        return refuse(CommandLineTexts::verifyPassphrase());
    return request;
}

Request readRestore(Request request, const QStringList& words)
{
    request.what = Request::What::Restore;
    if (words.size() != 1)
        return refuse(CommandLineTexts::restoreAlone());
    if (!request.outDir.isEmpty())
        return refuse(CommandLineTexts::strayOption(QStringLiteral("--out")));
    if (!request.list && request.passphraseFile.isEmpty())
        return refuse(CommandLineTexts::restorePassphrase());
    return request;
}

//! The words of an option that takes several: "all" for every known one. None for one that is not known.
std::optional<QStringList> severalOf(const QString& written, const QStringList& known)
{
    if (written == QLatin1String("all"))
        return known;
    QStringList words = written.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& word : words) {
        word = word.trimmed();
        if (!known.contains(word))
            return {};
    }
    words.removeDuplicates();
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

Request readPapers(Request request, const QString& kinds)
{
    request.what = Request::What::Papers;
    QStringList known;
    for (const auto& [kind, name] : paperNames)
        known << QString::fromLatin1(name);
    const std::optional<QStringList> chosen =
        severalOf(kinds.isEmpty() ? QStringLiteral("all") : kinds, known);
    if (!chosen)
        return refuse(CommandLineTexts::kindUnknown(known.join(QStringLiteral(", "))));
    for (const auto& [kind, name] : paperNames) {
        if (chosen->contains(QLatin1String(name)))
            request.kinds.push_back(kind);
    }
    const QStringList languages = paperLanguages();
    const std::optional<QStringList> spoken =
        severalOf(request.language.isEmpty() ? languages.first() : request.language, languages);
    if (!spoken)
        return refuse(CommandLineTexts::paperLanguageUnknown(languages.join(QStringLiteral(", "))));
    request.paperLanguages = *spoken;
    request.language.clear();
    return request;
}

//! The options that belong to one command, given to another.
QString strayOption(const Request& request, const QString& command)
{
    if (!request.recipient.isEmpty() && command != QLatin1String("papers"))
        return QStringLiteral("--recipient");
    if (!request.sinceFile.isEmpty() && command != QLatin1String("papers"))
        return QStringLiteral("--since");
    if (!request.anchor.isEmpty() && command != QLatin1String("verify"))
        return QStringLiteral("--anchor");
    if (!request.copy.isEmpty() && command != QLatin1String("restore"))
        return QStringLiteral("--copy");
    if (request.list && command != QLatin1String("restore"))
        return QStringLiteral("--list");
    return {};
}

Request readCommand(Request request, const QStringList& words, const QString& kinds)
{
    const QString& command = words.first();
    if (const QString stray = strayOption(request, command); !stray.isEmpty())
        return refuse(CommandLineTexts::strayOption(stray));
    if (command != QLatin1String("papers")) {
        if (!kinds.isEmpty())
            return refuse(CommandLineTexts::strayOption(QStringLiteral("--kind")));
        if (!isWindowLanguage(request.language))
            return refuse(CommandLineTexts::languageUnknown());
    }
    if (command == QLatin1String("verify"))
        return readVerify(std::move(request), words);
    if (command == QLatin1String("restore"))
        return readRestore(std::move(request), words);
    const bool plan = command == QLatin1String("plan");
    const bool papers = command == QLatin1String("papers");
    if (!plan && !papers && command != QLatin1String("check"))
        return refuse(CommandLineTexts::unknownCommand(command));
    request.what = plan ? Request::What::Plan : Request::What::Check;
    if (words.size() != 2)
        return refuse(CommandLineTexts::oneFile());
    request.caseFile = words.at(1);
    if ((plan || papers) && request.outDir.isEmpty())
        return refuse(CommandLineTexts::whereTo());
    if (!plan && !papers && !request.outDir.isEmpty())
        return refuse(CommandLineTexts::strayOption(QStringLiteral("--out")));
    if (papers)
        return readPapers(std::move(request), kinds);
    return request;
}

} // namespace

Request readCommandLine(const QStringList& arguments)
{
    using Texts = CommandLineTexts;
    const QCommandLineOption demo(QStringLiteral("demo"), Texts::demo());
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), Texts::dataDir(), Texts::folder());
    const QCommandLineOption passphraseFile(QStringLiteral("passphrase-file"), Texts::passphraseFile(),
                                            Texts::file());
    const QCommandLineOption language(languageOption, Texts::language(), QStringLiteral("sv|en"));
    const QCommandLineOption kind(QStringLiteral("kind"), Texts::kind(), Texts::kinds());
    const QCommandLineOption recipient(QStringLiteral("recipient"), Texts::recipient(), Texts::name());
    const QCommandLineOption since(QStringLiteral("since"), Texts::since(), Texts::file());
    const QCommandLineOption out(QStringLiteral("out"), Texts::out(), Texts::folder());
    const QCommandLineOption anchor(QStringLiteral("anchor"), Texts::anchor(), Texts::anchorWords());
    const QCommandLineOption copy(QStringLiteral("copy"), Texts::copy(), Texts::copyName());
    const QCommandLineOption list(QStringLiteral("list"), Texts::list());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Texts::help());
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Texts::version());
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::purpose());
    parser.addOptions({demo, dataDir, passphraseFile, language, out, kind, recipient, since, anchor, copy,
                       list, help, version});
    parser.addPositionalArgument(QStringLiteral("plan|papers|check|verify|restore"), Texts::command(),
                                 QStringLiteral("[plan|papers|check|verify|restore]"));

    Request request;
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    request.language = parser.value(language);
    request.demo = parser.isSet(demo);
    request.dataDir = parser.value(dataDir);
    request.passphraseFile = parser.value(passphraseFile);
    request.outDir = parser.value(out);
    request.recipient = parser.value(recipient);
    request.sinceFile = parser.value(since);
    request.anchor = parser.value(anchor);
    request.copy = parser.value(copy);
    request.list = parser.isSet(list);
    if (parser.isSet(help)) {
        request.what = Request::What::Help;
        request.words = parser.helpText();
    } else if (parser.isSet(version)) {
        request.what = Request::What::Version;
        request.words = QStringLiteral("rundbord %1\n").arg(QCoreApplication::applicationVersion());
    } else if (const QStringList words = parser.positionalArguments(); !words.isEmpty()) {
        return readCommand(std::move(request), words, parser.value(kind));
    } else {
        if (!isWindowLanguage(request.language))
            return refuse(Texts::languageUnknown());
        for (const QCommandLineOption* option : {&out, &kind, &recipient, &since, &anchor, &copy, &list}) {
            if (parser.isSet(*option))
                return refuse(Texts::strayOption(QStringLiteral("--") + option->names().first()));
        }
    }
    return request;
}

QList<QByteArray> argumentsAtTheDoor(const QList<QByteArray>& arguments)
{
    QList<QByteArray> kept;
    bool isPassphraseFile = false;
    for (const QByteArray& argument : arguments) {
        const bool follows = std::exchange(isPassphraseFile, argument == "--passphrase-file");
        if (!follows && argument != "--demo" && !argument.startsWith("--passphrase-file"))
            kept << argument;
    }
    return kept;
}

QString languageAskedFor(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(languageOption, {}, languageOption);
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

} // namespace rundbord
