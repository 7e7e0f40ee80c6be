<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AgendaTexts</name>
    <message>
        <source>Filen är större eller har fler nivåer än en gång kan ha.</source>
        <translation>The file is larger, or has more levels, than an agenda can have.</translation>
    </message>
    <message>
        <source>Nyckeln är okänd. Ta bort den eller rätta stavningen.</source>
        <translation>The key is unknown. Remove it, or correct the spelling.</translation>
    </message>
    <message>
        <source>Något som måste finnas saknas här.</source>
        <translation>Something that must be there is missing here.</translation>
    </message>
    <message>
        <source>Värdet är okänt eller tomt. Ett ord i klammer måste stå under ”placeholders”.</source>
        <translation>The value is unknown or empty. A word in braces must stand under “placeholders”.</translation>
    </message>
    <message>
        <source>Gången har inget steg med det id:t.</source>
        <translation>The agenda has no step with that id.</translation>
    </message>
    <message>
        <source>Talen stämmer inte. Stegens andelar ska tillsammans bli fasens, och fasernas 100.</source>
        <translation>The numbers do not add up. The shares of the steps must sum to that of the phase, and those of the phases to 100.</translation>
    </message>
    <message>
        <source>Samma id eller titel finns redan.</source>
        <translation>The same id or title is there already.</translation>
    </message>
    <message>
        <source>Filen ska ha &quot;format&quot;: &quot;rundbord-agenda/1&quot;.</source>
        <translation>The file must have &quot;format&quot;: &quot;rundbord-agenda/1&quot;.</translation>
    </message>
    <message>
        <source>Mötets gång i filen %1 kan inte användas. %2</source>
        <translation>The agenda in the file %1 can’t be used. %2</translation>
    </message>
    <message>
        <source>Mötets gång i filen %1 kan inte användas (%2). %3</source>
        <translation>The agenda in the file %1 can’t be used (%2). %3</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>Ett ja är sagt</source>
        <translation>A yes has been said</translation>
    </message>
    <message>
        <source>%1 har sagt ja</source>
        <translation>%1 has said yes</translation>
    </message>
    <message>
        <source>Ett nej är sagt</source>
        <translation>A no has been said</translation>
    </message>
    <message>
        <source>%1 har sagt nej</source>
        <translation>%1 has said no</translation>
    </message>
</context>
<context>
    <name>CalendarTexts</name>
    <message>
        <source>Uppföljningsmöte</source>
        <translation>Follow-up meeting</translation>
    </message>
    <message>
        <source>Telefonsamtal</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>%1 ringer.</source>
        <translation>%1 rings.</translation>
    </message>
</context>
<context>
    <name>CaseFileTexts</name>
    <message>
        <source>Ärendefiler (*.json)</source>
        <translation>Case files (*.json)</translation>
    </message>
    <message>
        <source>Hämta ärende från fil</source>
        <translation>Import case from file</translation>
    </message>
    <message>
        <source>Spara ärendet som fil</source>
        <translation>Save case as file</translation>
    </message>
    <message>
        <source>Ärendet hämtades inte. Inget är ändrat.</source>
        <translation>The case was not imported. Nothing has changed.</translation>
    </message>
    <message>
        <source>Filen skrevs inte. Ärendet är kvar som det var.</source>
        <translation>The file was not written. The case is as it was.</translation>
    </message>
    <message>
        <source>Filen blir inte låst</source>
        <translation>The file will not be locked</translation>
    </message>
    <message>
        <source>Alla som kommer åt filen kan läsa den. Spara den bara där den är skyddad, och ta bort den när den inte behövs.</source>
        <translation>Anyone who can get at the file can read it. Save it only where it is protected, and delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ClosingTexts</name>
    <message numerus="yes">
        <source>Läs igenom %n saker till</source>
        <translation>
            <numerusform>Read through %n more thing</numerusform>
            <numerusform>Read through %n more things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor från %1 väntar på svar</source>
        <translation>
            <numerusform>%n question from %1 waits for an answer</numerusform>
            <numerusform>%n questions from %1 wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Vem har övergripande ansvar?</source>
        <translation>Who has overall responsibility?</translation>
    </message>
    <message>
        <source>Lagens fjärde punkt</source>
        <translation>The fourth point of the law</translation>
    </message>
    <message>
        <source>Vem håller ihop planen?</source>
        <translation>Who coordinates the plan?</translation>
    </message>
    <message>
        <source>När ses ni igen?</source>
        <translation>When do you meet again?</translation>
    </message>
    <message>
        <source>När händer det första?</source>
        <translation>When does the first thing happen?</translation>
    </message>
    <message>
        <source>Vem ringer %1 efter mötet, och när?</source>
        <translation>Who will ring %1 after the meeting, and when?</translation>
    </message>
    <message>
        <source>Skriv ut planen</source>
        <translation>Print the plan</translation>
    </message>
    <message>
        <source>Lämna planen till %1</source>
        <translation>Hand the plan to %1</translation>
    </message>
    <message>
        <source>Fråga hur mötet kändes</source>
        <translation>Ask how the meeting felt</translation>
    </message>
    <message>
        <source>Planen är läst, rad för rad</source>
        <translation>The plan has been read, line by line</translation>
    </message>
    <message>
        <source>Frågorna från %1 har fått svar, eller någon som svarar</source>
        <translation>The questions from %1 have been answered, or have somebody who will answer</translation>
    </message>
    <message>
        <source>%1 håller ihop planen</source>
        <translation>%1 coordinates the plan</translation>
    </message>
    <message>
        <source>%1 ringer %2</source>
        <translation>%1 will ring on %2</translation>
    </message>
    <message>
        <source>Det som %1 vill säga om planen står i den</source>
        <translation>What %1 wants to say about the plan stands in it</translation>
    </message>
    <message>
        <source>Planen skrevs ut %1</source>
        <translation>The plan was printed %1</translation>
    </message>
    <message>
        <source>Ni har talat om hur mötet kändes</source>
        <translation>You have talked about how the meeting felt</translation>
    </message>
    <message>
        <source>Allt är klart</source>
        <translation>Everything is done</translation>
    </message>
    <message numerus="yes">
        <source>%n saker kvar</source>
        <translation>
            <numerusform>%n thing left</numerusform>
            <numerusform>%n things left</numerusform>
        </translation>
    </message>
    <message>
        <source>kl. %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>%1 har det övergripande ansvaret</source>
        <translation>%1 has overall responsibility</translation>
    </message>
    <message>
        <source>Regionen har det övergripande ansvaret</source>
        <translation>The region has overall responsibility</translation>
    </message>
    <message>
        <source>Kommunen har det övergripande ansvaret</source>
        <translation>The municipality has overall responsibility</translation>
    </message>
    <message>
        <source>Ni har bestämt att inte ses igen</source>
        <translation>You have decided not to meet again</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Nästa möte %1</source>
        <translation>Next meeting on %1</translation>
    </message>
    <message>
        <source>Först: %1</source>
        <translation>First: %1</translation>
    </message>
    <message>
        <source>%1 fick sin plan %2</source>
        <translation>%1 received their plan %2</translation>
    </message>
    <message>
        <source>%1 får sin plan senast %2</source>
        <translation>%1 will receive their plan on %2 at the latest</translation>
    </message>
    <message>
        <source>%1 ordnar det</source>
        <translation>%1 sees to it</translation>
    </message>
    <message numerus="yes">
        <source>%n saker har %1 sagt nej till</source>
        <translation>
            <numerusform>%1 has said no to one thing</numerusform>
            <numerusform>%1 has said no to %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLineTexts</name>
    <message>
        <source>Öppnar exempelmötena i ett lager som kastas efteråt.</source>
        <translation>Opens the example meetings in a store that is thrown away afterwards.</translation>
    </message>
    <message>
        <source>Mapp för lagret.</source>
        <translation>Folder for the store.</translation>
    </message>
    <message>
        <source>MAPP</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Låser upp med lösenfrasen på filens första rad. Andra får inte kunna läsa filen.</source>
        <translation>Unlocks with the passphrase on the first line of the file. Others must not be able to read the file.</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Visar den här hjälpen.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Visar versionen.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>--language ska vara sv eller en.</source>
        <translation>--language must be sv or en.</translation>
    </message>
    <message>
        <source>Okänt kommando: %1. Kör rundbord --help.</source>
        <translation>Unknown command: %1. Run rundbord --help.</translation>
    </message>
    <message>
        <source>Skriv en ärendefil efter kommandot.</source>
        <translation>Give a case file after the command.</translation>
    </message>
    <message>
        <source>Skriv --out MAPP efter ärendefilen.</source>
        <translation>Give --out FOLDER after the case file.</translation>
    </message>
    <message>
        <source>%1 hör inte till det kommandot.</source>
        <translation>%1 does not belong to that command.</translation>
    </message>
    <message>
        <source>Det som står om loggen i foten på Hela planen: nummer och märke.</source>
        <translation>What the foot of the Full plan says about the log: number and mark.</translation>
    </message>
    <message>
        <source>&quot;NUMMER MÄRKE&quot;</source>
        <translation>&quot;NUMBER MARK&quot;</translation>
    </message>
    <message>
        <source>verify tar ingen ärendefil.</source>
        <translation>verify takes no case file.</translation>
    </message>
    <message>
        <source>Skriv --passphrase-file FIL efter verify.</source>
        <translation>Give --passphrase-file FILE after verify.</translation>
    </message>
    <message>
        <source>Vilken säkerhetskopia, som den heter i listan.</source>
        <translation>Which backup copy, by its name in the list.</translation>
    </message>
    <message>
        <source>NAMN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Skriver vilka säkerhetskopior som finns.</source>
        <translation>Lists the backup copies there are.</translation>
    </message>
    <message>
        <source>restore tar ingen ärendefil.</source>
        <translation>restore takes no case file.</translation>
    </message>
    <message>
        <source>Skriv --passphrase-file FIL efter restore.</source>
        <translation>Give --passphrase-file FILE after restore.</translation>
    </message>
    <message>
        <source>Ett stöd i rummet för möten om samordnad individuell plan.

Utan kommando öppnas fönstret. Kommandon:
  plan ÄRENDE.json --out MAPP   skriver plan.pdf och min-plan.pdf
  papers ÄRENDE.json --out MAPP skriver alla papper, plan.html och uppfoljning.ics
  check ÄRENDE.json             skriver lagens fyra punkter och det som är värt att se på som JSON
  verify --passphrase-file FIL  öppnar allt i lagret och kontrollerar loggen
  restore --list                skriver vilka säkerhetskopior som finns
  restore --passphrase-file FIL sätter den senaste hela säkerhetskopian i lagrets ställe, eller med --copy NAMN en annan</source>
        <translation>A support in the room for meetings about a coordinated individual plan.

Without a command the window is opened. Commands:
  plan CASE.json --out DIR        writes plan.pdf and min-plan.pdf
  papers CASE.json --out DIR      writes all papers, plan.html and uppfoljning.ics
  check CASE.json                 writes the law&apos;s four points and what is worth a look as JSON
  verify --passphrase-file FILE   opens everything in the store and checks the log
  restore --list                  writes which copies there are
  restore --passphrase-file FILE  puts the newest whole copy in the place of the store, or with --copy NAME another</translation>
    </message>
    <message>
        <source>plan, papers eller check, och en ärendefil; eller verify eller restore.</source>
        <translation>plan, papers or check, and a case file; or verify or restore.</translation>
    </message>
    <message>
        <source>Fönstrets språk: sv eller en. Med papers: papperens språk, med komma emellan, eller all.</source>
        <translation>The language of the window: sv or en. With papers: the languages of the papers, with commas between, or all.</translation>
    </message>
    <message>
        <source>Vilka papper, med komma emellan, eller all.</source>
        <translation>Which papers, with commas between, or all.</translation>
    </message>
    <message>
        <source>SLAG</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>Vems exemplar: utan det som samtycket undantar för den mottagaren.</source>
        <translation>Whose copy: without what the consent excludes for that recipient.</translation>
    </message>
    <message>
        <source>--kind ska vara all eller några av %1.</source>
        <translation>--kind must be all or some of %1.</translation>
    </message>
    <message>
        <source>--language ska vara all eller några av %1.</source>
        <translation>--language must be all or some of %1.</translation>
    </message>
    <message>
        <source>Mapp för papperen.</source>
        <translation>Folder for the papers.</translation>
    </message>
    <message>
        <source>En tidigare version av planen. Det som är ändrat sedan dess skrivs i andringar.pdf.</source>
        <translation>An earlier version of the plan. What has changed since then is written to andringar.pdf.</translation>
    </message>
</context>
<context>
    <name>CopyTexts</name>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>När ett möte började</source>
        <translation>When a meeting started</translation>
    </message>
    <message>
        <source>Innan lagret gjordes om för en ny version</source>
        <translation>Before the store was converted for a new version</translation>
    </message>
    <message>
        <source>När Rundbord låstes eller stängdes</source>
        <translation>When Rundbord was locked or closed</translation>
    </message>
    <message>
        <source>När någon bad om det</source>
        <translation>When someone asked for it</translation>
    </message>
    <message>
        <source>Lagret som lades åt sidan när en kopia togs i bruk</source>
        <translation>The store that was set aside when a copy was put into use</translation>
    </message>
    <message>
        <source>%1. Något var skadat.</source>
        <translation>%1. Something was damaged.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Disken är full, så ingen säkerhetskopia gjordes. De äldre kopiorna är hela. Frigör plats, så görs nästa som vanligt.</source>
        <translation>The disk is full, so no backup copy was made. The older copies are intact. Free some space and the next one will be made as usual.</translation>
    </message>
    <message>
        <source>Säkerhetskopian gick inte att göra. De äldre kopiorna är hela, och det ni skriver påverkas inte. Se efter att disken och mappen backups går att skriva på.</source>
        <translation>The backup copy could not be made. The older copies are intact, and what you write is not affected. Check that the disk and the backups folder can be written to.</translation>
    </message>
    <message>
        <source>Den säkerhetskopian finns inte kvar. Lagret är orört. Välj en annan.</source>
        <translation>That backup copy is no longer there. The store has not been touched. Choose another.</translation>
    </message>
    <message>
        <source>Den säkerhetskopian går inte att använda. Lagret är orört. Välj en äldre.</source>
        <translation>That backup copy cannot be used. The store has not been touched. Choose an older one.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte. Lagret är orört. Skriv den som gällde när kopian gjordes.</source>
        <translation>The passphrase is not right. The store has not been touched. Type the one that was valid when the copy was made.</translation>
    </message>
    <message>
        <source>Disken är full. Lagret är orört. Frigör plats och försök igen.</source>
        <translation>The disk is full. The store has not been touched. Free some space and try again.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva på disken. Lagret är orört. Försök igen.</source>
        <translation>It was not possible to write to the disk. The store has not been touched. Try again.</translation>
    </message>
    <message>
        <source>Det är den enda säkerhetskopian som är hel, så den är kvar. Gör en ny kopia först.</source>
        <translation>It is the only backup copy that is whole, so it has been kept. Make a new copy first.</translation>
    </message>
    <message>
        <source>Den säkerhetskopian finns inte kvar.</source>
        <translation>That backup copy is no longer there.</translation>
    </message>
    <message>
        <source>Kopian gick inte att ta bort. Se efter att mappen backups går att skriva på.</source>
        <translation>The copy could not be removed. Check that the folder backups can be written to.</translation>
    </message>
</context>
<context>
    <name>DamageTexts</name>
    <message>
        <source>Skadat: %1. Resten är helt.</source>
        <translation>Damaged: %1. The rest is intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter är skadade. Resten är helt.</source>
        <translation>
            <numerusform>%n item is damaged. The rest is intact.</numerusform>
            <numerusform>%n items are damaged. The rest is intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>uppgifterna om den enskilde</source>
        <translation>the details of the individual</translation>
    </message>
    <message>
        <source>en deltagare</source>
        <translation>a participant</translation>
    </message>
    <message>
        <source>samtycket</source>
        <translation>the consent</translation>
    </message>
    <message>
        <source>varför mötet hålls och vad som är viktigast</source>
        <translation>why the meeting is held and what matters most</translation>
    </message>
    <message>
        <source>mötets tid och plats</source>
        <translation>the time and place of the meeting</translation>
    </message>
    <message>
        <source>hur det är nu</source>
        <translation>how things are now</translation>
    </message>
    <message>
        <source>mål och insatser för ett behov</source>
        <translation>goals and actions for a need</translation>
    </message>
    <message>
        <source>en fråga att ta senare</source>
        <translation>a question for later</translation>
    </message>
    <message>
        <source>en risk</source>
        <translation>a risk</translation>
    </message>
    <message>
        <source>vad som gäller om det blir sämre</source>
        <translation>what applies if it gets worse</translation>
    </message>
    <message>
        <source>vem som har ansvaret</source>
        <translation>who is responsible</translation>
    </message>
    <message>
        <source>sammanfattningen</source>
        <translation>the summary</translation>
    </message>
    <message>
        <source>vem som ringer efter mötet</source>
        <translation>who calls after the meeting</translation>
    </message>
    <message>
        <source>uppföljningen</source>
        <translation>the follow-up</translation>
    </message>
    <message>
        <source>hur planen lämnades över</source>
        <translation>how the plan was handed over</translation>
    </message>
    <message>
        <source>planens versionsnummer</source>
        <translation>the version number of the plan</translation>
    </message>
    <message>
        <source>hur långt mötet har kommit</source>
        <translation>how far the meeting has come</translation>
    </message>
    <message>
        <source>det som var halvskrivet</source>
        <translation>what was half written</translation>
    </message>
    <message>
        <source>deltagaren %1</source>
        <translation>the participant %1</translation>
    </message>
    <message>
        <source>mål och insatser för behovet ”%1”</source>
        <translation>goals and actions for the need “%1”</translation>
    </message>
    <message>
        <source>frågan ”%1”</source>
        <translation>the question “%1”</translation>
    </message>
    <message>
        <source>risken ”%1”</source>
        <translation>the risk “%1”</translation>
    </message>
    <message>
        <source>uppgift %1 av %2</source>
        <translation>item %1 of %2</translation>
    </message>
    <message>
        <source>Det skadade finns i säkerhetskopian från %1.</source>
        <translation>What was damaged is in the backup copy from %1.</translation>
    </message>
    <message>
        <source>En del av det skadade finns i säkerhetskopian från %1.</source>
        <translation>Some of what was damaged is in the backup copy from %1.</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia har det skadade. Skriv det på nytt, eller jämför med planen på papper.</source>
        <translation>No backup copy has what was damaged. Write it again, or compare with the plan on paper.</translation>
    </message>
</context>
<context>
    <name>DateFaultTexts</name>
    <message>
        <source>Skriv dagen som 8 dec eller 2026-12-08.</source>
        <translation>Write the day as 8 Dec or 2026-12-08.</translation>
    </message>
    <message>
        <source>Det finns bara tolv månader. Skriv dagen först, som 8/12.</source>
        <translation>There are only twelve months. Write the day first, as in 8/12.</translation>
    </message>
    <message>
        <source>%1 %2 är en %3.</source>
        <translation>%1 %2 is a %3.</translation>
    </message>
    <message>
        <source>Slutet ligger före början.</source>
        <translation>The end comes before the start.</translation>
    </message>
    <message>
        <source>Februari har bara 28 dagar år %1.</source>
        <translation>February has only 28 days in %1.</translation>
    </message>
    <message>
        <source>Dagen börjar på 1.</source>
        <translation>Days start at 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 har bara %n dagar.</source>
        <translation>
            <numerusform>%1 has only %n day.</numerusform>
            <numerusform>%1 has only %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedTexts</name>
    <message>
        <source>Låste upp</source>
        <translation>Unlocked</translation>
    </message>
    <message>
        <source>Låste</source>
        <translation>Locked</translation>
    </message>
    <message numerus="yes">
        <source>%n försök att låsa upp gick inte</source>
        <translation>
            <numerusform>%n attempt to unlock failed</numerusform>
            <numerusform>%n attempts to unlock failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Skapade ärendet</source>
        <translation>Created the case</translation>
    </message>
    <message>
        <source>Öppnade ärendet</source>
        <translation>Opened the case</translation>
    </message>
    <message>
        <source>Stängde ärendet</source>
        <translation>Closed the case</translation>
    </message>
    <message>
        <source>Ändrade: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Startade mötet</source>
        <translation>Started the meeting</translation>
    </message>
    <message>
        <source>Avslutade mötet</source>
        <translation>Ended the meeting</translation>
    </message>
    <message>
        <source>Öppnade mötet igen</source>
        <translation>Reopened the meeting</translation>
    </message>
    <message>
        <source>Skrev ut planen</source>
        <translation>Printed the plan</translation>
    </message>
    <message>
        <source>Sparade en fil som inte är låst</source>
        <translation>Saved a file that is not locked</translation>
    </message>
    <message>
        <source>Hämtade ärendet från en fil</source>
        <translation>Imported the case from a file</translation>
    </message>
    <message>
        <source>Lämnade över planen</source>
        <translation>Handed over the plan</translation>
    </message>
    <message>
        <source>Hämtade tillbaka från en säkerhetskopia</source>
        <translation>Restored from a backup copy</translation>
    </message>
    <message>
        <source>Gallrade ärendet</source>
        <translation>Shredded the case</translation>
    </message>
    <message>
        <source>Ändrade lösenfras eller nycklar</source>
        <translation>Changed the passphrase or the keys</translation>
    </message>
    <message>
        <source>Ändrade inställningarna</source>
        <translation>Changed the settings</translation>
    </message>
    <message>
        <source>Sökte i alla ärenden</source>
        <translation>Searched all cases</translation>
    </message>
    <message>
        <source>Läste loggen</source>
        <translation>Read the log</translation>
    </message>
    <message>
        <source>Kontrollerade loggen: den är hel</source>
        <translation>Checked the log: it is intact</translation>
    </message>
    <message numerus="yes">
        <source>Kontrollerade loggen: %n fel</source>
        <translation>
            <numerusform>Checked the log: %n fault</numerusform>
            <numerusform>Checked the log: %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gick igenom %n poster i ett stickprov</source>
        <translation>
            <numerusform>Went through %n entry in a spot check</numerusform>
            <numerusform>Went through %n entries in a spot check</numerusform>
        </translation>
    </message>
    <message>
        <source>Raderade loggen för %1</source>
        <translation>Deleted the log for %1</translation>
    </message>
    <message>
        <source>personen</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>deltagarna</source>
        <translation>the participants</translation>
    </message>
    <message>
        <source>samtycket</source>
        <translation>the consent</translation>
    </message>
    <message>
        <source>det viktigaste</source>
        <translation>what matters most</translation>
    </message>
    <message>
        <source>tid och plats</source>
        <translation>time and place</translation>
    </message>
    <message>
        <source>nuläget</source>
        <translation>how things are now</translation>
    </message>
    <message>
        <source>behov, mål och insatser</source>
        <translation>needs, goals and actions</translation>
    </message>
    <message>
        <source>öppna frågor</source>
        <translation>open questions</translation>
    </message>
    <message>
        <source>risker</source>
        <translation>risks</translation>
    </message>
    <message>
        <source>om det blir sämre</source>
        <translation>if it gets worse</translation>
    </message>
    <message>
        <source>ansvaret</source>
        <translation>the responsibility</translation>
    </message>
    <message>
        <source>sammanfattningen</source>
        <translation>the summary</translation>
    </message>
    <message>
        <source>samtalet efter mötet</source>
        <translation>the call after the meeting</translation>
    </message>
    <message>
        <source>uppföljningen</source>
        <translation>the follow-up</translation>
    </message>
    <message>
        <source>överlämningen</source>
        <translation>the handover</translation>
    </message>
    <message>
        <source>versionen</source>
        <translation>the version</translation>
    </message>
    <message>
        <source>mötets gång</source>
        <translation>the course of the meeting</translation>
    </message>
    <message>
        <source>det halvskrivna</source>
        <translation>what is half written</translation>
    </message>
    <message>
        <source>Sparade allt på en annan plats</source>
        <translation>Saved everything in another place</translation>
    </message>
    <message>
        <source>Samtycket togs tillbaka</source>
        <translation>The consent was withdrawn</translation>
    </message>
    <message>
        <source>Någon som inte stod på listan fick vara med</source>
        <translation>Somebody who was not on the list was let in</translation>
    </message>
    <message>
        <source>Någon som inte stod på listan fick gå ut</source>
        <translation>Somebody who was not on the list had to leave</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Filen finns inte. Kontrollera namnet och försök igen.</source>
        <translation>The file does not exist. Check the name and try again.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa. Be den som äger filen om rätt att läsa den.</source>
        <translation>The file cannot be read. Ask its owner for permission to read it.</translation>
    </message>
    <message>
        <source>Filen är större än en ärendefil kan vara. Välj en annan fil.</source>
        <translation>The file is larger than a case file can be. Choose another file.</translation>
    </message>
    <message>
        <source>Filen har tecken som inte är UTF-8. Spara den som UTF-8 och försök igen.</source>
        <translation>The file has characters that are not UTF-8. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Filen är inte en hel JSON-fil. Hämta den på nytt, eller rätta den.</source>
        <translation>The file is not a complete JSON file. Fetch it again, or correct it.</translation>
    </message>
    <message>
        <source>Filen har fler nivåer än en ärendefil kan ha. Välj en annan fil.</source>
        <translation>The file has more levels than a case file can have. Choose another file.</translation>
    </message>
    <message>
        <source>Samma nyckel står två gånger. Ta bort den ena.</source>
        <translation>The same key appears twice. Remove one of them.</translation>
    </message>
    <message>
        <source>Nyckeln är okänd. Här kan stå: %1.</source>
        <translation>The key is unknown. It can be: %1.</translation>
    </message>
    <message>
        <source>Filen saknar &quot;format&quot;: 1, eller är skriven för en annan version av Rundbord.</source>
        <translation>The file lacks &quot;format&quot;: 1, or was written for another version of Rundbord.</translation>
    </message>
    <message>
        <source>Det går inte att skriva där. Välj en annan plats.</source>
        <translation>It is not possible to write there. Choose another place.</translation>
    </message>
    <message>
        <source>En nyckel saknas.</source>
        <translation>A key is missing.</translation>
    </message>
    <message>
        <source>Värdet är av fel sort, till exempel ett tal där det ska stå en text.</source>
        <translation>The value is of the wrong kind, for example a number where there should be text.</translation>
    </message>
    <message>
        <source>Värdet är okänt.</source>
        <translation>The value is unknown.</translation>
    </message>
    <message>
        <source>Värdet är okänt. Det ska vara ett av: %1.</source>
        <translation>The value is unknown. It must be one of: %1.</translation>
    </message>
    <message>
        <source>Dagen finns inte. Skriv den som ÅÅÅÅ-MM-DD.</source>
        <translation>There is no such day. Write it as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Klockslaget går inte att läsa. Skriv TT:MM, och för en tidpunkt även dag och tidszon.</source>
        <translation>The time cannot be read. Write HH:MM, and for a point in time also the day and time zone.</translation>
    </message>
    <message>
        <source>Numret kan inte stämma. Jämför med en handling.</source>
        <translation>The number cannot be right. Compare it with a document.</translation>
    </message>
    <message>
        <source>Det finns ingen deltagare med det id:t.</source>
        <translation>There is no participant with that id.</translation>
    </message>
    <message>
        <source>Samma id står två gånger. Varje id får bara användas en gång.</source>
        <translation>The same id appears twice. Each id may be used only once.</translation>
    </message>
    <message>
        <source>Det finns inget lager här än. Skapa ett, eller välj en annan mapp.</source>
        <translation>There is no store here yet. Create one, or choose another folder.</translation>
    </message>
    <message>
        <source>Det finns redan ett lager här. Det är orört. Lås upp det i stället.</source>
        <translation>There is already a store here. It has not been touched. Unlock it instead.</translation>
    </message>
    <message>
        <source>Rundbord är redan öppet med samma lager. Gå till det fönstret, eller stäng det först.</source>
        <translation>Rundbord is already open with the same store. Go to that window, or close it first.</translation>
    </message>
    <message>
        <source>Filen är inte ett lager från Rundbord. Den är orörd. Välj en annan mapp.</source>
        <translation>The file is not a store from Rundbord. It has not been touched. Choose another folder.</translation>
    </message>
    <message>
        <source>Lagret är skrivet av en nyare version av Rundbord. Det är orört. Installera den versionen.</source>
        <translation>The store was written by a newer version of Rundbord. It has not been touched. Install that version.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen. Inget är ändrat. Ge dig själv rätt att skriva där, eller välj en annan mapp.</source>
        <translation>It is not possible to write in the folder. Nothing has changed. Give yourself permission to write there, or choose another folder.</translation>
    </message>
    <message>
        <source>Disken är full. Texten finns kvar här. Frigör plats, så sparas den av sig själv.</source>
        <translation>The disk is full. The text is still here. Free some space and it will save itself.</translation>
    </message>
    <message>
        <source>Det går inte att spara just nu. Texten finns kvar här.</source>
        <translation>It is not possible to save right now. The text is still here.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte. Inget är ändrat. Försök igen.</source>
        <translation>The passphrase is not right. Nothing has changed. Try again.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för kort. Ta fyra eller fler ord som inte hör ihop.</source>
        <translation>The passphrase is too short. Use four or more words that do not belong together.</translation>
    </message>
    <message>
        <source>Andra kan läsa filen med lösenfrasen. Kör chmod 600 på filen och försök igen.</source>
        <translation>Others can read the file with the passphrase. Run chmod 600 on the file and try again.</translation>
    </message>
    <message>
        <source>Lagret begär mer minne än ett riktigt lager gör. Det är orört och öppnas inte.</source>
        <translation>The store asks for more memory than a real store does. It has not been touched and is not opened.</translation>
    </message>
    <message>
        <source>En uppgift är ändrad utifrån och visas inte. Resten är helt.</source>
        <translation>An item was changed from outside and is not shown. The rest is intact.</translation>
    </message>
    <message>
        <source>Minnet räcker inte för att låsa upp. Stäng andra program och försök igen.</source>
        <translation>There is not enough memory to unlock. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Det finns inte kvar. Någon annan ändring kan ha tagit bort det.</source>
        <translation>It is no longer there. Another change may have removed it.</translation>
    </message>
    <message>
        <source>Det går inte just nu.</source>
        <translation>That is not possible right now.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>En av programmets egna filer är skadad. Installera om Rundbord.</source>
        <translation>One of the program’s own files is damaged. Reinstall Rundbord.</translation>
    </message>
    <message>
        <source>Det gick inte att göra sidorna. Planen är sparad. Försök igen.</source>
        <translation>The pages could not be made. The plan is saved. Try again.</translation>
    </message>
    <message>
        <source>Skrivaren tog inte emot planen. Välj en annan skrivare, eller spara som PDF.</source>
        <translation>The printer did not accept the plan. Choose another printer, or save as PDF.</translation>
    </message>
    <message>
        <source>rad %1, tecken %2</source>
        <translation>line %1, character %2</translation>
    </message>
    <message>
        <source>Reservnyckeln öppnar inte det här lagret. Inget är ändrat. Se efter att pappret hör till den här datorn och är det nyaste: en ny nyckel ersätter den gamla.</source>
        <translation>The recovery key does not open this store. Nothing has changed. Check that the paper belongs to this computer and is the newest one: a new key replaces the old one.</translation>
    </message>
    <message>
        <source>Något tecken är fel eller saknas. Jämför med pappret, grupp för grupp.</source>
        <translation>A character is wrong or missing. Compare with the paper, group by group.</translation>
    </message>
    <message>
        <source>Lagret är skadat. Det är orört. Hämta det från en säkerhetskopia.</source>
        <translation>The store is damaged. It has not been touched. Restore it from a backup copy.</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Ingen insats är skriven än (lagens punkt 1)</source>
        <translation>No action is written yet (point 1 of the law)</translation>
    </message>
    <message>
        <source>Det saknas vem som gör vad av regionen och kommunen (lagens punkt 2)</source>
        <translation>What the region and the municipality each do is missing (point 2 of the law)</translation>
    </message>
    <message>
        <source>Gör någon annan något? Skriv det, eller välj ”inga” (lagens punkt 3)</source>
        <translation>Does anyone else do something? Write it, or choose “No measures” (point 3 of the law)</translation>
    </message>
    <message>
        <source>Vem har det övergripande ansvaret, regionen eller kommunen? (lagens punkt 4)</source>
        <translation>Who has overall responsibility, the region or the municipality? (point 4 of the law)</translation>
    </message>
    <message>
        <source>Namnet saknas</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Numret stämmer inte. Jämför med en handling, eller välj ”saknas”</source>
        <translation>The number is not right. Compare it with a document, or choose “No number”</translation>
    </message>
    <message>
        <source>Samtycket är inte skrivet än</source>
        <translation>The consent is not written yet</translation>
    </message>
    <message>
        <source>Samtycket har gått ut före mötet</source>
        <translation>The consent runs out before the meeting</translation>
    </message>
    <message>
        <source>Kallelsen ska skickas inom tre dagar från utskrivningsklar</source>
        <translation>The invitation must be sent within three days of the person being ready for discharge</translation>
    </message>
    <message>
        <source>En insats har ingen som gör den än</source>
        <translation>An action has no one to do it yet</translation>
    </message>
    <message>
        <source>En insats saknar huvudman: region, kommun eller annan?</source>
        <translation>An action has no principal: region, municipality or other?</translation>
    </message>
    <message>
        <source>En insats har ingen dag än</source>
        <translation>An action has no day yet</translation>
    </message>
    <message>
        <source>Hur märks det att målet är nått?</source>
        <translation>How will you be able to tell that the goal is reached?</translation>
    </message>
    <message>
        <source>Ni har valt ”inga”, men någon annan gör något</source>
        <translation>You have chosen “No measures”, but someone else does something</translation>
    </message>
    <message>
        <source>En öppen fråga har ingen som svarar än</source>
        <translation>An open question has no one to answer it yet</translation>
    </message>
    <message>
        <source>En öppen fråga har ingen dag för svar</source>
        <translation>An open question has no day for the answer</translation>
    </message>
    <message>
        <source>Vem håller ihop planen?</source>
        <translation>Who coordinates the plan?</translation>
    </message>
    <message>
        <source>Samordningsansvarig saknar telefonnummer</source>
        <translation>The coordinator has no phone number</translation>
    </message>
    <message>
        <source>När ses ni igen?</source>
        <translation>When do you meet again?</translation>
    </message>
    <message>
        <source>Uppföljningen ligger mer än tolv månader bort</source>
        <translation>The follow-up is more than twelve months away</translation>
    </message>
    <message>
        <source>%1 har redan varit</source>
        <translation>%1 has already passed</translation>
    </message>
    <message>
        <source>%1 är %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>nyårsdagen</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>trettondedag jul</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>långfredagen</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>påskdagen</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>annandag påsk</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>första maj</source>
        <translation>May Day</translation>
    </message>
    <message>
        <source>Kristi himmelsfärdsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>pingstdagen</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>nationaldagen</source>
        <translation>Sweden’s National Day</translation>
    </message>
    <message>
        <source>midsommarafton</source>
        <translation>Midsummer’s Eve</translation>
    </message>
    <message>
        <source>midsommardagen</source>
        <translation>Midsummer’s Day</translation>
    </message>
    <message>
        <source>alla helgons dag</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>julafton</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>juldagen</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>annandag jul</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>nyårsafton</source>
        <translation>New Year’s Eve</translation>
    </message>
    <message>
        <source>%1 är på en helg</source>
        <translation>%1 is at a weekend</translation>
    </message>
    <message>
        <source>En insats blev inte av. Varför?</source>
        <translation>An action did not come about. Why?</translation>
    </message>
    <message>
        <source>Varför avslutas planen?</source>
        <translation>Why does the plan end?</translation>
    </message>
</context>
<context>
    <name>HaltTexts</name>
    <message>
        <source>%1 är tillbaka</source>
        <translation>%1 is back</translation>
    </message>
    <message>
        <source>%1 har gått och sa ja till att ni fortsätter.</source>
        <translation>%1 has left and said yes to your going on.</translation>
    </message>
    <message>
        <source>%1 har gått ut. Mötet väntar, och tiden står stilla.</source>
        <translation>%1 has gone out. The meeting waits, and time stands still.</translation>
    </message>
    <message>
        <source>%1 har gått ut, och %2 är med. Mötet väntar, och tiden står stilla.</source>
        <translation>%1 has gone out, and %2 is there too. The meeting waits, and time stands still.</translation>
    </message>
    <message>
        <source>Paus. Den räknas inte som mötestid.</source>
        <translation>A break. It does not count as meeting time.</translation>
    </message>
    <message>
        <source>Fortsätt nu</source>
        <translation>Continue now</translation>
    </message>
    <message>
        <source>Mötet är avbrutet och fortsätter en annan dag. Allt är sparat.</source>
        <translation>The meeting has stopped and continues another day. Everything is saved.</translation>
    </message>
    <message>
        <source>Fortsätt mötet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Mötet är avslutat. Planen är låst.</source>
        <translation>The meeting has ended. The plan is locked.</translation>
    </message>
    <message>
        <source>%1 har gått ut.</source>
        <translation>%1 has gone out.</translation>
    </message>
    <message>
        <source>Kvar och klart</source>
        <translation>Left and done</translation>
    </message>
</context>
<context>
    <name>HardMomentsTexts</name>
    <message>
        <source>Tillbaka till mötet</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Tillbaka, samtycket gäller</source>
        <translation>Back, the consent holds</translation>
    </message>
    <message>
        <source>Vad händer?</source>
        <translation>What is happening?</translation>
    </message>
    <message>
        <source>Följer med ut</source>
        <translation>Goes out too</translation>
    </message>
    <message>
        <source>Paus för alla</source>
        <translation>A break for everybody</translation>
    </message>
    <message>
        <source>Paus, och någon följer med %1</source>
        <translation>A break, and somebody goes with %1</translation>
    </message>
    <message>
        <source>%1 säger ja till att ni fortsätter</source>
        <translation>%1 says yes to your going on</translation>
    </message>
    <message>
        <source>Avbryt och boka ny tid…</source>
        <translation>Stop and book another time…</translation>
    </message>
    <message>
        <source>Vem är det?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Roll, eller var personen arbetar</source>
        <translation>Role, or where the person works</translation>
    </message>
    <message>
        <source>%1 säger ja: skriv in på listan</source>
        <translation>%1 says yes: write the person on the list</translation>
    </message>
    <message>
        <source>%1 säger nej: personen har gått ut</source>
        <translation>%1 says no: the person has left</translation>
    </message>
    <message>
        <source>Ta tillbaka samtycket och avsluta mötet</source>
        <translation>Withdraw the consent and end the meeting</translation>
    </message>
    <message>
        <source>%1 behöver gå ut…</source>
        <translation>%1 needs to go out…</translation>
    </message>
    <message>
        <source>Fråga, och skriv in eller avvisa…</source>
        <translation>Ask, and write in or turn away…</translation>
    </message>
    <message>
        <source>Samtycket tas tillbaka…</source>
        <translation>The consent is withdrawn…</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Tangenter</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Enter i en insats går till nästa ruta och sist till en ny insats.
I rutor för dag går det att skriva 8/12, 8 dec, på tisdag eller om två veckor.</source>
        <translation>Enter in an action goes to the next box, and from the last one to a new action.
In a box for a day you can write 8/12, 8 Dec, or in Swedish på tisdag (on Tuesday) or om två veckor (in two weeks).</translation>
    </message>
    <message>
        <source>Ett stöd i rummet för möten om samordnad individuell plan, SIP. Inget skickas någonstans.</source>
        <translation>Support in the room for meetings about a coordinated individual plan (SIP). Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Version %1. Fri programvara under GPL, version 3 eller senare.</source>
        <translation>Version %1. Free software under the GPL, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>KeepElsewhereTexts</name>
    <message>
        <source>Spara allt på en annan plats</source>
        <translation>Save everything in another place</translation>
    </message>
    <message>
        <source>Lager (*.rundbord)</source>
        <translation>Stores (*.rundbord)</translation>
    </message>
    <message>
        <source>Det gick inte att spara där. Allt ni har skrivit finns kvar här.</source>
        <translation>It was not possible to save there. Everything you have written is still here.</translation>
    </message>
    <message>
        <source>Det finns inte plats nog där. Välj en annan plats.</source>
        <translation>There is not enough space there. Choose another place.</translation>
    </message>
    <message>
        <source>Där ligger redan något annat, och det är orört. Välj ett annat namn.</source>
        <translation>There is already something else there, and it has not been touched. Choose another name.</translation>
    </message>
    <message>
        <source>Där ligger lagret som inte går att spara i. Välj en annan plats.</source>
        <translation>That is where the store that cannot be saved to is. Choose another place.</translation>
    </message>
    <message>
        <source>Antingen går lagret inte att läsa, eller så svarar den andra platsen inte heller.</source>
        <translation>Either the store cannot be read, or the other place does not respond either.</translation>
    </message>
    <message>
        <source>Välj en annan plats…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Spara ärendet som fil…</source>
        <translation>Save case as file…</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KindForms</name>
    <message>
        <source>Berättat av, om inte av barnet självt</source>
        <translation>Told by, if not by the child</translation>
    </message>
    <message>
        <source>Så hade jag det hemma, en sak i varje rad</source>
        <translation>How it was at home, one thing per line</translation>
    </message>
    <message>
        <source>Det här oroar mig, en sak i varje rad</source>
        <translation>What worries me, one thing per line</translation>
    </message>
    <message>
        <source>Det här har vården gjort, högst tre saker</source>
        <translation>What the care has done, three things at most</translation>
    </message>
    <message>
        <source>Det här gäller för medicinerna, en sak i varje rad</source>
        <translation>What holds for the medicines, one thing per line</translation>
    </message>
    <message>
        <source>Så är min ork, en sak i varje rad</source>
        <translation>How much I have the energy for, one thing per line</translation>
    </message>
    <message>
        <source>Det här har jag gjort och prövat, en sak i varje rad</source>
        <translation>What I have done and tried, one thing per line</translation>
    </message>
    <message>
        <source>Så påverkas min ersättning, med namn och dag för den som svarar</source>
        <translation>What it means for my income, with the name and day of whoever answers</translation>
    </message>
    <message>
        <source>Det här måste finnas, en sak i varje rad</source>
        <translation>What must be in place, one thing per line</translation>
    </message>
    <message>
        <source>Skoldagen, det som fungerar först och en sak i varje rad</source>
        <translation>The school day, what works first and one thing per line</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saknas</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Personnummer</source>
        <translation>Personal identity number</translation>
    </message>
    <message>
        <source>Samordningsnummer</source>
        <translation>Coordination number</translation>
    </message>
    <message>
        <source>Reservnummer</source>
        <translation>Reserve number</translation>
    </message>
    <message>
        <source>Välj huvudman</source>
        <translation>Choose principal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Annan</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Den enskilde själv</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Närstående</source>
        <translation>Family or friend</translation>
    </message>
    <message>
        <source>Inte sagt</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>I rummet</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>On video</translation>
    </message>
    <message>
        <source>På telefon</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Inte lämnat än</source>
        <translation>Not given yet</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Kan inte lämna samtycke</source>
        <translation>Cannot give consent</translation>
    </message>
    <message>
        <source>Någon annan</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Första SIP-mötet</source>
        <translation>First SIP meeting</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Avslutande möte</source>
        <translation>Closing meeting</translation>
    </message>
    <message>
        <source>Barnets möte</source>
        <translation>The child’s meeting</translation>
    </message>
    <message>
        <source>Utskrivning från sjukhus</source>
        <translation>Discharge from hospital</translation>
    </message>
    <message>
        <source>SAMSIP</source>
        <translation>SAMSIP</translation>
    </message>
    <message>
        <source>Planerad</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Beslutad</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Ska prövas</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>Inte frågat än</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Ja, så vill jag ha det</source>
        <translation>Yes, I want it like this</translation>
    </message>
    <message>
        <source>Nej, så vill jag inte ha det</source>
        <translation>No, I do not want it like this</translation>
    </message>
    <message>
        <source>Välj hur</source>
        <translation>Choose how</translation>
    </message>
    <message>
        <source>I handen, på papper</source>
        <translation>In person, on paper</translation>
    </message>
    <message>
        <source>Med posten</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Uppläst, eller i stor stil</source>
        <translation>Read aloud, or in large print</translation>
    </message>
    <message>
        <source>På annat sätt</source>
        <translation>In another way</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Vem gör vad</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Andra aktörer</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>genitive of a name that ends in s, x or z</comment>
        <translation>%1’s</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>genitive of a name</comment>
        <translation>%1’s</translation>
    </message>
    <message>
        <source>Yngre barn</source>
        <translation>Younger child</translation>
    </message>
    <message>
        <source>Äldre barn</source>
        <translation>Older child</translation>
    </message>
    <message>
        <source>Ungdom</source>
        <translation>Teenager</translation>
    </message>
    <message>
        <source>Ingen bild</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Skolan</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Schema med bilder</source>
        <translation>Schedule with pictures</translation>
    </message>
    <message>
        <source>Hemma</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Mindre ljud</source>
        <translation>Less noise</translation>
    </message>
    <message>
        <source>Syskon</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>Prata</source>
        <translation>Talk</translation>
    </message>
</context>
<context>
    <name>LogFaultTexts</name>
    <message>
        <source>Post %1</source>
        <translation>Entry %1:</translation>
    </message>
    <message>
        <source>Post %1 till %2</source>
        <translation>Entries %1 to %2:</translation>
    </message>
    <message>
        <source>är inte som den skrevs</source>
        <translation>not as written</translation>
    </message>
    <message>
        <source>saknas</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>saknas i slutet: det senaste har klippts av</source>
        <translation>missing at the end: the latest part has been cut off</translation>
    </message>
    <message>
        <source>har lagts till i slutet utifrån</source>
        <translation>added at the end from outside</translation>
    </message>
    <message>
        <source>är den sista som går att lita på: uppgiften om var loggen slutar är ändrad</source>
        <translation>the last that can be trusted: the note of where the log ends has been changed</translation>
    </message>
    <message>
        <source>är en annan än den som papperet kom från</source>
        <translation>not the one that the paper came from</translation>
    </message>
    <message>
        <source>är omskriven av någon som hade nycklarna</source>
        <translation>rewritten by someone who had the keys</translation>
    </message>
    <message numerus="yes">
        <source>Loggen är hel: %n poster, ingen är ändrad eller borta.</source>
        <translation>
            <numerusform>The log is intact: %n entry, neither changed nor missing.</numerusform>
            <numerusform>The log is intact: %n entries, none changed or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loggen är inte hel: %n fel.</source>
        <translation>
            <numerusform>The log is not intact: %n fault.</numerusform>
            <numerusform>The log is not intact: %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Och %n till.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som är skrivet finns kvar. Berätta för den som ansvarar för säkerheten hos er, och spara en kopia av lagret som det är.</source>
        <translation>What is written is still there. Tell whoever is responsible for security where you work, and save a copy of the store as it is.</translation>
    </message>
</context>
<context>
    <name>MeetingFlowTexts</name>
    <message>
        <source>Öppna mötet igen?</source>
        <translation>Reopen the meeting?</translation>
    </message>
    <message>
        <source>Planen går att ändra igen. Den som redan har planen på papper behöver då en ny.</source>
        <translation>The plan can be changed again. Anyone who already has the plan on paper will then need a new one.</translation>
    </message>
    <message>
        <source>Låt mötet vara avslutat</source>
        <translation>Leave the meeting ended</translation>
    </message>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>Blev av</source>
        <translation>Came about</translation>
    </message>
    <message>
        <source>Blev av delvis</source>
        <translation>Partly came about</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Blev inte av</source>
        <translation>Did not come about</translation>
    </message>
    <message>
        <source>Har inte börjat</source>
        <translation>Has not begun</translation>
    </message>
    <message>
        <source>Fortsätter</source>
        <translation>Continues</translation>
    </message>
    <message>
        <source>Ändras</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Byts ut</source>
        <translation>Is replaced</translation>
    </message>
    <message>
        <source>Planeras om</source>
        <translation>Is replanned</translation>
    </message>
    <message>
        <source>Avslutas</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Nått helt</source>
        <translation>Fully reached</translation>
    </message>
    <message>
        <source>Nått delvis</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Inte nått</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Vet inte än</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Fick den på mötet</source>
        <translation>Got it at the meeting</translation>
    </message>
    <message>
        <source>Fick den efteråt</source>
        <translation>Got it afterwards</translation>
    </message>
    <message>
        <source>Fick den inte</source>
        <translation>Did not get it</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <translation>Do not know</translation>
    </message>
    <message>
        <source>Fortsätter med små ändringar</source>
        <translation>Goes on with small changes</translation>
    </message>
    <message>
        <source>Ny plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Målen är nådda</source>
        <translation>The goals are reached</translation>
    </message>
    <message>
        <source>Behovet av samordning har upphört</source>
        <translation>The need for coordination has ended</translation>
    </message>
    <message>
        <source>Samtycket är återtaget</source>
        <translation>The consent is withdrawn</translation>
    </message>
    <message>
        <source>Personen har flyttat</source>
        <translation>The person has moved</translation>
    </message>
    <message>
        <source>En ny plan ersätter den här</source>
        <translation>A new plan replaces this one</translation>
    </message>
    <message>
        <source>Planen har inte följts upp på tolv månader</source>
        <translation>The plan has not been followed up for twelve months</translation>
    </message>
    <message>
        <source>Personen har avlidit</source>
        <translation>The person has died</translation>
    </message>
    <message>
        <source>Annat skäl</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Det har blivit av.</source>
        <translation>It has come about.</translation>
    </message>
    <message>
        <source>En del har blivit av.</source>
        <translation>Some of it has come about.</translation>
    </message>
    <message>
        <source>Det pågår.</source>
        <translation>It is going on.</translation>
    </message>
    <message>
        <source>Det blev inte av.</source>
        <translation>It did not come about.</translation>
    </message>
    <message>
        <source>Det har inte börjat.</source>
        <translation>It has not begun.</translation>
    </message>
    <message>
        <source>Det fortsätter som nu.</source>
        <translation>It continues as now.</translation>
    </message>
    <message>
        <source>Det ska ändras.</source>
        <translation>It is to change.</translation>
    </message>
    <message>
        <source>Det byts mot något annat.</source>
        <translation>Something else takes its place.</translation>
    </message>
    <message>
        <source>Det planeras om.</source>
        <translation>It is planned anew.</translation>
    </message>
    <message>
        <source>Det slutar.</source>
        <translation>It ends.</translation>
    </message>
    <message>
        <source>Vi har nått målet.</source>
        <translation>We have reached the goal.</translation>
    </message>
    <message>
        <source>Vi har kommit en bit.</source>
        <translation>We have come part of the way.</translation>
    </message>
    <message>
        <source>Vi har inte nått målet.</source>
        <translation>We have not reached the goal.</translation>
    </message>
    <message>
        <source>Vi vet inte än.</source>
        <translation>We do not know yet.</translation>
    </message>
    <message>
        <source>Planen fortsätter.</source>
        <translation>The plan goes on.</translation>
    </message>
    <message>
        <source>Vi gör en ny plan.</source>
        <translation>We make a new plan.</translation>
    </message>
    <message>
        <source>Planen avslutas.</source>
        <translation>The plan ends.</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>%1 är inte med i planen. Skriv namnet på en deltagare, en verksamhet eller en part i samtycket. Inget papper är skrivet.</source>
        <translation>%1 is not in the plan. Write the name of a participant, an organisation or a party to the consent. No paper has been written.</translation>
    </message>
    <message>
        <source>%1 är någon annans plan. Personnumret är ett annat. Inget papper är skrivet.</source>
        <translation>%1 is somebody else’s plan. It has another identity number. No paper was written.</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>Hela planen</source>
        <translation>Full plan</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Stor stil</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>Barnets plan</source>
        <translation>The child’s plan</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next steps</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Om personen</source>
        <translation>About the person</translation>
    </message>
    <message>
        <source>Deltagare</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Syfte</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Bokat möte</source>
        <translation>Booked meeting</translation>
    </message>
    <message>
        <source>Nuläge</source>
        <translation>How things are now</translation>
    </message>
    <message>
        <source>Behov</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Öppen fråga</source>
        <translation>Open question</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Om det blir sämre</source>
        <translation>If it gets worse</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Sammanfattning</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Eftersamtal</source>
        <translation>Call after the meeting</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Utlämnande</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Avbrutet möte</source>
        <translation>Stopped meeting</translation>
    </message>
    <message>
        <source>Påbörjat</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Efter mötet</source>
        <translation>After the meeting</translation>
    </message>
</context>
<context>
    <name>PrinterField</name>
    <message>
        <source>Skrivare: %1</source>
        <translation>Printer: %1</translation>
    </message>
</context>
<context>
    <name>ReadabilityTexts</name>
    <message>
        <source>Det ni har skrivit läses lika lätt som en barnbok (LIX %1).</source>
        <translation>What you have written is as easy to read as a children’s book (LIX %1).</translation>
    </message>
    <message>
        <source>Det ni har skrivit läses lika lätt som en roman (LIX %1).</source>
        <translation>What you have written is as easy to read as a novel (LIX %1).</translation>
    </message>
    <message>
        <source>Det ni har skrivit läses ungefär som en tidning (LIX %1).</source>
        <translation>What you have written reads much like a newspaper (LIX %1).</translation>
    </message>
    <message>
        <source>Det ni har skrivit läses ungefär som ett brev från en myndighet (LIX %1).</source>
        <translation>What you have written reads much like a letter from an authority (LIX %1).</translation>
    </message>
    <message>
        <source>Det ni har skrivit läses ungefär som en lagtext (LIX %1).</source>
        <translation>What you have written reads much like the text of a law (LIX %1).</translation>
    </message>
</context>
<context>
    <name>RefusalTexts</name>
    <message>
        <source>Mötet har inte börjat. Tryck på Börja mötet.</source>
        <translation>The meeting has not started. Press Start the meeting.</translation>
    </message>
    <message>
        <source>Mötet har redan börjat.</source>
        <translation>The meeting has already started.</translation>
    </message>
    <message>
        <source>Det är paus. Tryck på Fortsätt först.</source>
        <translation>There is a break now. Press Continue first.</translation>
    </message>
    <message>
        <source>Det är ingen paus.</source>
        <translation>There is no break now.</translation>
    </message>
    <message>
        <source>Mötet är avbrutet. Tryck på Fortsätt mötet först.</source>
        <translation>The meeting has stopped for now. Press Continue the meeting first.</translation>
    </message>
    <message>
        <source>Mötet är inte avbrutet.</source>
        <translation>The meeting has not stopped.</translation>
    </message>
    <message>
        <source>Mötet är avslutat.</source>
        <translation>The meeting has ended.</translation>
    </message>
    <message>
        <source>Det här är det första steget.</source>
        <translation>This is the first step.</translation>
    </message>
    <message>
        <source>Det här är det sista steget.</source>
        <translation>This is the last step.</translation>
    </message>
    <message>
        <source>Det steget hör inte till mötet.</source>
        <translation>That step is not part of the meeting.</translation>
    </message>
    <message>
        <source>Den dagen har redan varit. Välj en dag som kommer.</source>
        <translation>That day has already passed. Choose a day to come.</translation>
    </message>
    <message>
        <source>Skriv ut planen och lämna över den, eller skriv hur och när den kommer.</source>
        <translation>Print the plan and hand it over, or write how and when it will come.</translation>
    </message>
    <message>
        <source>Välj vem som har det övergripande ansvaret, regionen eller kommunen.</source>
        <translation>Choose who has overall responsibility, the region or the municipality.</translation>
    </message>
    <message>
        <source>Boka när ni ses igen, eller välj att ni inte ska det.</source>
        <translation>Book when you meet again, or choose that you will not.</translation>
    </message>
    <message>
        <source>Samtycket är återtaget och planen avslutad. Ett nytt ja blir en ny plan.</source>
        <translation>The consent is withdrawn and the plan ended. A new yes makes a new plan.</translation>
    </message>
    <message>
        <source>Så mycket tid går inte att lägga till. Välj mellan 1 och 60 minuter.</source>
        <translation>That much time can&apos;t be added. Choose between 1 and 60 minutes.</translation>
    </message>
    <message>
        <source>Den personen är inte på mötet.</source>
        <translation>That person is not at the meeting.</translation>
    </message>
</context>
<context>
    <name>RestoreTexts</name>
    <message>
        <source>Det finns ingen säkerhetskopia i mappen backups bredvid lagret.</source>
        <translation>There is no backup copy in the backups folder next to the store.</translation>
    </message>
    <message>
        <source>Det finns ingen säkerhetskopia som heter %1. Kör rundbord restore --list.</source>
        <translation>There is no backup copy called %1. Run rundbord restore --list.</translation>
    </message>
    <message>
        <source>%1 är nu lagret. Låg det ett lager här förut ligger det bland säkerhetskopiorna.</source>
        <translation>%1 is the store now. If there was a store here before, it is among the backup copies.</translation>
    </message>
</context>
<context>
    <name>RoomPainter</name>
    <message>
        <source>Det här skriver vi nu</source>
        <translation>We are writing this now</translation>
    </message>
    <message>
        <source>Det här skriver vi nu: %1</source>
        <translation>We are writing this now: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rader till ovanför</source>
        <translation>
            <numerusform>%n more line above</numerusform>
            <numerusform>%n more lines above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomTexts</name>
    <message>
        <source>Det här är viktigast</source>
        <translation>This matters most</translation>
    </message>
    <message>
        <source>Det här är viktigast för %1</source>
        <translation>This matters most to %1</translation>
    </message>
    <message>
        <source>Ett behov till</source>
        <translation>One more need</translation>
    </message>
    <message>
        <source>Planen hittills</source>
        <translation>The plan so far</translation>
    </message>
    <message>
        <source>Paus</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Paus %1</source>
        <translation>Break at %1</translation>
    </message>
    <message>
        <source>Dags för paus</source>
        <translation>Time for a break</translation>
    </message>
    <message>
        <source>Vi slutar %1</source>
        <translation>We finish at %1</translation>
    </message>
    <message>
        <source>Mötet är slut</source>
        <translation>The meeting is over</translation>
    </message>
</context>
<context>
    <name>ShredTexts</name>
    <message>
        <source>Ska ärendet gallras?</source>
        <translation>Shred the case?</translation>
    </message>
    <message>
        <source>Ska ärendet för %1 gallras?</source>
        <translation>Shred the case for %1?</translation>
    </message>
    <message>
        <source>Allt i ärendet förstörs, här och i alla säkerhetskopior, och går aldrig att få tillbaka. Papper, andras kopior och sparade filer finns kvar där de är. Du får ett kvitto att skriva ut.</source>
        <translation>Everything in the case will be destroyed, here and in all backup copies, and can never be recovered. Papers, other people’s copies and saved files stay where they are. You will get a receipt to print.</translation>
    </message>
    <message>
        <source>Behåll ärendet</source>
        <translation>Keep the case</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Shred</translation>
    </message>
    <message>
        <source>Ärendet är inte gallrat</source>
        <translation>The case has not been shredded</translation>
    </message>
    <message>
        <source>Gallringen är inte klar</source>
        <translation>The shredding is not finished</translation>
    </message>
    <message>
        <source>%1 Rundbord gör klart gallringen när lagret låses upp igen.</source>
        <translation>%1 Rundbord finishes the shredding when the store is next unlocked.</translation>
    </message>
</context>
<context>
    <name>StepPanels</name>
    <message>
        <source>Nytt behov</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ny fråga</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Den som tar reda på mer, och vilken dag svaret kommer</source>
        <translation>Who will find out more, and the day the answer comes</translation>
    </message>
    <message>
        <source>Ny risk</source>
        <translation>New risk</translation>
    </message>
</context>
<context>
    <name>StoreNewsTexts</name>
    <message numerus="yes">
        <source>%n uppgifter är ändrade utifrån och visas inte. Resten är helt.</source>
        <translation>
            <numerusform>%n item was changed from outside and is not shown. The rest is intact.</numerusform>
            <numerusform>%n items were changed from outside and are not shown. The rest is intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uppgifter har tagits bort eller bytts ut utifrån. Jämför med den senaste planen på papper.</source>
        <translation>Items have been removed or replaced from outside. Compare with the latest plan on paper.</translation>
    </message>
    <message>
        <source>Exempel med påhittade personer. Inget av det sparas när du går härifrån.</source>
        <translation>Example with made-up people. None of it is kept when you leave.</translation>
    </message>
    <message>
        <source>Lämna exemplet</source>
        <translation>Leave the example</translation>
    </message>
    <message>
        <source>Disken är full, och det senaste är inte sparat. Allt ni skriver finns kvar här så länge Rundbord är öppet. Frigör plats på disken, så sparas det av sig själv.</source>
        <translation>The disk is full, and the latest changes are not saved. Everything you write is kept here as long as Rundbord is open. Free some space on the disk and it will save itself.</translation>
    </message>
    <message>
        <source>Allt fram till kl. %1 ligger också på platsen ni valde.</source>
        <translation>Everything up to %1 is also in the place you chose.</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Ett ärende eller en inställning har tagits bort, lagts till eller bytts ut utifrån. Det som visas går att läsa. Jämför med planerna på papper.</source>
        <translation>A case or a setting has been removed, added or replaced from outside. What is shown can be read. Compare with the plans on paper.</translation>
    </message>
    <message>
        <source>Skriv ditt namn och din enhet en gång, så står de i loggen för det du gör.</source>
        <translation>Write your name and unit once, and the log will show them for what you do.</translation>
    </message>
    <message>
        <source>Det går att spara igen. Allt är sparat.</source>
        <translation>It is possible to save again. Everything is saved.</translation>
    </message>
    <message>
        <source>Skriv ut nu</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Spara på annan plats…</source>
        <translation>Save in another place…</translation>
    </message>
    <message>
        <source>Skriv namn och enhet</source>
        <translation>Write name and unit</translation>
    </message>
    <message>
        <source>Det går inte att spara på disken just nu. Allt ni skriver finns kvar här så länge Rundbord är öppet, och sparas av sig själv när disken svarar igen.</source>
        <translation>It is not possible to save to the disk right now. Everything you write is kept here as long as Rundbord is open, and will save itself when the disk responds again.</translation>
    </message>
    <message>
        <source>Lagret öppnades med reservnyckeln. Välj en ny lösenfras.</source>
        <translation>The store was opened with the recovery key. Choose a new passphrase.</translation>
    </message>
    <message>
        <source>Välj lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Hämta tillbaka det</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Lagret är skadat. Det som är helt går att läsa, men inget nytt sparas. Återställ den senaste säkerhetskopian.</source>
        <translation>The store is damaged. What is whole can be read, but nothing new is saved. Restore the newest backup copy.</translation>
    </message>
    <message>
        <source>Ärendets nyckel var skadad och är hämtad från en säkerhetskopia.</source>
        <translation>The key of the case was damaged and has been taken from a backup copy.</translation>
    </message>
    <message>
        <source>Ta bort det skadade…</source>
        <translation>Remove what is damaged…</translation>
    </message>
    <message>
        <source>Mötet skulle följa en gång som inte finns på den här datorn. Det följer ”%1” i stället.</source>
        <translation>The meeting was to follow an agenda that is not on this computer. It follows “%1” instead.</translation>
    </message>
</context>
<context>
    <name>StrengthTexts</name>
    <message>
        <source>För kort än</source>
        <translation>Still too short</translation>
    </message>
    <message>
        <source>Svag, lätt att gissa</source>
        <translation>Weak, easy to guess</translation>
    </message>
    <message>
        <source>Går an, ta gärna ett ord till</source>
        <translation>Fair, another word would help</translation>
    </message>
    <message>
        <source>God</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Stark</source>
        <translation>Strong</translation>
    </message>
</context>
<context>
    <name>TestPageTexts</name>
    <message>
        <source>Provsida</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Den här sidan visar att skrivaren fungerar med Rundbord. Orden nedan är slumpade och betyder ingenting. Kasta sidan.</source>
        <translation>This page shows that the printer works with Rundbord. The words below are random and mean nothing. Throw the page away.</translation>
    </message>
    <message>
        <source>Slumpade ord</source>
        <translation>Random words</translation>
    </message>
</context>
<context>
    <name>TopicTexts</name>
    <message>
        <source>Vem mötet gäller</source>
        <translation>Who the meeting is for</translation>
    </message>
    <message>
        <source>Viktigast och frågor</source>
        <translation>What matters, and questions</translation>
    </message>
    <message>
        <source>Tid och plats</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Vilka som ska vara med</source>
        <translation>Who should be there</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Huvudmän</source>
        <translation>Principals</translation>
    </message>
    <message>
        <source>Vem gäller mötet?</source>
        <translation>Who is the meeting for?</translation>
    </message>
    <message>
        <source>Vad är viktigast för dig?</source>
        <translation>What matters most to you?</translation>
    </message>
    <message>
        <source>När och var ses vi?</source>
        <translation>When and where do we meet?</translation>
    </message>
    <message>
        <source>Vilka ska vara med?</source>
        <translation>Who should be there?</translation>
    </message>
    <message>
        <source>Vad har du sagt ja till?</source>
        <translation>What have you said yes to?</translation>
    </message>
    <message>
        <source>Vilken region och vilken kommun?</source>
        <translation>Which region and which municipality?</translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message>
        <source>--anchor ska vara numret och märket från foten på Hela planen, till exempel &quot;1234 5f3a9c01&quot;.</source>
        <translation>--anchor must be the number and the mark from the foot of the Full plan, for example &quot;1234 5f3a9c01&quot;.</translation>
    </message>
    <message>
        <source>%1, %2 öppnade.</source>
        <translation>%1, %2 opened.</translation>
    </message>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Lagrets fil är skadad.</source>
        <translation>The file of the store is damaged.</translation>
    </message>
    <message>
        <source>Ett ärende, en inställning eller en del av loggen har tagits bort, lagts till eller bytts ut utifrån.</source>
        <translation>A case, a setting or part of the log has been removed, added or replaced from outside.</translation>
    </message>
    <message>
        <source>nyckeln är skadad, så inget i ärendet går att läsa</source>
        <translation>the key is damaged, so nothing in the case can be read</translation>
    </message>
    <message>
        <source>raden i listan är skadad</source>
        <translation>the row in the list is damaged</translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter är skadade</source>
        <translation>
            <numerusform>%n item is damaged</numerusform>
            <numerusform>%n items are damaged</numerusform>
        </translation>
    </message>
    <message>
        <source>uppgifter har tagits bort eller bytts ut utifrån</source>
        <translation>items have been removed or replaced from outside</translation>
    </message>
    <message>
        <source>Ärende %1: %2.</source>
        <translation>Case %1: %2.</translation>
    </message>
    <message>
        <source>Logg: %1, märke %2.</source>
        <translation>Log: %1, mark %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster är från år som har raderats. De är kedjade men går inte att läsa.</source>
        <translation>
            <numerusform>%n entry is from a year that has been deleted. It is chained but cannot be read.</numerusform>
            <numerusform>%n entries are from years that have been deleted. They are chained but cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reservnyckeln visar att ingen har skrivit om de %n senaste posterna, inte heller någon med nycklarna.</source>
        <translation>
            <numerusform>The recovery key shows that %n entry, the latest, has not been rewritten, not even by anyone with the keys.</numerusform>
            <numerusform>The recovery key shows that the latest %n entries have not been rewritten, not even by anyone with the keys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allt är helt.</source>
        <translation>Everything is intact.</translation>
    </message>
    <message>
        <source>Något är inte som det skrevs.</source>
        <translation>Something is not as it was written.</translation>
    </message>
</context>
<context>
    <name>rundbord::AccessModel</name>
    <message>
        <source>Post %1 är ändrad utifrån och går inte att läsa.</source>
        <translation>Entry %1 was changed from outside and cannot be read.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vems</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Utan namn</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionCatalog</name>
    <message>
        <source>&amp;Nytt ärende</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>&amp;Hämta ärende från fil…</source>
        <translation>&amp;Import case from file…</translation>
    </message>
    <message>
        <source>&amp;Spara ärendet som fil…</source>
        <translation>&amp;Save case as file…</translation>
    </message>
    <message>
        <source>&amp;Till ärenden</source>
        <translation>&amp;Back to cases</translation>
    </message>
    <message>
        <source>&amp;Lås</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Avsluta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Förberedelser</source>
        <translation>&amp;Preparation</translation>
    </message>
    <message>
        <source>Till &amp;mötet</source>
        <translation>To the &amp;meeting</translation>
    </message>
    <message>
        <source>&amp;Nästa</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Tillbaka</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Nytt &amp;behov</source>
        <translation>New nee&amp;d</translation>
    </message>
    <message>
        <source>Ny &amp;insats</source>
        <translation>New &amp;action</translation>
    </message>
    <message>
        <source>Mer &amp;stöd</source>
        <translation>More &amp;support</translation>
    </message>
    <message>
        <source>&amp;Paus eller fortsätt</source>
        <translation>B&amp;reak or continue</translation>
    </message>
    <message>
        <source>A&amp;vsluta mötet</source>
        <translation>&amp;End the meeting</translation>
    </message>
    <message>
        <source>S&amp;kriv ut och lämna över</source>
        <translation>&amp;Print and hand over</translation>
    </message>
    <message>
        <source>&amp;Större text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Mindre text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Vanlig text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Ljust</source>
        <translation>L&amp;ight</translation>
    </message>
    <message>
        <source>Mö&amp;rkt</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Tangenter</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Om Rundbord</source>
        <translation>&amp;About Rundbord</translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Möte</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Om det blir s&amp;ämre</source>
        <translation>If it gets &amp;worse</translation>
    </message>
    <message>
        <source>Fråga att ta s&amp;enare</source>
        <translation>&amp;Question for later</translation>
    </message>
    <message>
        <source>Öppna mötet i&amp;gen…</source>
        <translation>Re&amp;open the meeting…</translation>
    </message>
    <message>
        <source>Som s&amp;ystemet</source>
        <translation>&amp;Follow the system</translation>
    </message>
    <message>
        <source>Prova &amp;skrivaren…</source>
        <translation>&amp;Test the printer…</translation>
    </message>
    <message>
        <source>L&amp;ogg</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>&amp;Inställningar</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Dölj skärmen</source>
        <translation>&amp;Hide the screen</translation>
    </message>
    <message>
        <source>&amp;Säkerhet</source>
        <translation>&amp;Safety</translation>
    </message>
    <message>
        <source>&amp;Nycklar</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Säkerhets&amp;kopior</source>
        <translation>&amp;Backup copies</translation>
    </message>
    <message>
        <source>&amp;Rumsvy för alla</source>
        <translation>&amp;Room screen for all</translation>
    </message>
    <message>
        <source>Avbryt och boka ny ti&amp;d…</source>
        <translation>&amp;Stop and book another time…</translation>
    </message>
    <message>
        <source>&amp;Fem minuter till</source>
        <translation>&amp;Five minutes more</translation>
    </message>
    <message>
        <source>Någon behöver &amp;gå ut…</source>
        <translation>Somebody needs to &amp;go out…</translation>
    </message>
    <message>
        <source>Någon står inte på &amp;listan…</source>
        <translation>Somebody is not on the &amp;list…</translation>
    </message>
    <message>
        <source>&amp;Hjälp när det blir svårt…</source>
        <translation>&amp;Help when it gets hard…</translation>
    </message>
    <message>
        <source>Sa&amp;mtycket tas tillbaka…</source>
        <translation>The &amp;consent is withdrawn…</translation>
    </message>
    <message>
        <source>Runda &amp;bordet</source>
        <translation>Round ta&amp;ble</translation>
    </message>
    <message>
        <source>Tala&amp;rordning</source>
        <translation>Speaking o&amp;rder</translation>
    </message>
    <message>
        <source>Sekreterarens &amp;fönster</source>
        <translation>Secretary&apos;s &amp;window</translation>
    </message>
    <message>
        <source>&amp;Enkel vy</source>
        <translation>&amp;Simple view</translation>
    </message>
    <message>
        <source>&amp;Ta förslaget, eller visa nästa</source>
        <translation>&amp;Take the suggestion, or show the next</translation>
    </message>
    <message>
        <source>Låt &amp;stå</source>
        <translation>&amp;Leave as it is</translation>
    </message>
    <message>
        <source>S&amp;krivhjälp</source>
        <translation>Writing &amp;aid</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionFields</name>
    <message>
        <source>Vad ska göras</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>namn eller enhet</source>
        <translation>name or unit</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Med enkla ord, så som det står efter namnet på Min plan</source>
        <translation>In simple words, as it stands after the name on My plan</translation>
    </message>
    <message>
        <source>Anmärkning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort insatsen</source>
        <translation>Remove action</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Vem kollar att det blir gjort</source>
        <translation>Who checks that it is done</translation>
    </message>
    <message>
        <source>Bild på barnets plan</source>
        <translation>Picture on the child&apos;s plan</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionFutureForm</name>
    <message>
        <source>Vad händer nu med insatsen?</source>
        <translation>What becomes of the action now?</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionHeadings</name>
    <message>
        <source>Vad ska göras</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionSummary</name>
    <message>
        <source>Ska prövas</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>Insats: %1. Vem: %2. När: %3.</source>
        <translation>Action: %1. Who: %2. When: %3.</translation>
    </message>
</context>
<context>
    <name>rundbord::ActionsPanel</name>
    <message>
        <source>Ny insats</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>%1 mål</source>
        <translation>%1 goal</translation>
    </message>
</context>
<context>
    <name>rundbord::AdaptationsForm</name>
    <message>
        <source>Det här gör mötet lättare, en sak i varje rad</source>
        <translation>What makes the meeting easier, one thing per line</translation>
    </message>
</context>
<context>
    <name>rundbord::AfterCallForm</name>
    <message>
        <source>Ringer mig efter mötet</source>
        <translation>Will ring me after the meeting</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>rundbord::AppointmentForm</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Avsatt tid</source>
        <translation>Time set aside</translation>
    </message>
    <message>
        <source>Paus efter</source>
        <translation>Break after</translation>
    </message>
    <message>
        <source> minuter</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Ingen planerad paus</source>
        <translation>No planned break</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Länk till videomötet</source>
        <translation>Link to the video meeting</translation>
    </message>
    <message>
        <source>Utskrivningsklar</source>
        <translation>Ready for discharge</translation>
    </message>
    <message>
        <source>Kallelse skickad</source>
        <translation>Invitation sent</translation>
    </message>
    <message>
        <source>Typ av möte</source>
        <translation>Type of meeting</translation>
    </message>
    <message>
        <source>Mötets gång</source>
        <translation>Agenda of the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 minuter</source>
        <translation>%1–%2 minutes</translation>
    </message>
</context>
<context>
    <name>rundbord::AttainmentForm</name>
    <message>
        <source>Hur långt har vi kommit?</source>
        <translation>How far have we come?</translation>
    </message>
    <message>
        <source>Så märker jag det</source>
        <translation>How I notice it</translation>
    </message>
    <message>
        <source>Sagt av, om inte av personen själv</source>
        <translation>Said by, if not by the person themselves</translation>
    </message>
    <message>
        <source>Det är inte mitt mål längre</source>
        <translation>It is not my goal any more</translation>
    </message>
    <message>
        <source>Därför är det inte mitt mål längre</source>
        <translation>Why it is not my goal any more</translation>
    </message>
</context>
<context>
    <name>rundbord::AuthorityNamesForm</name>
    <message>
        <source>Regionens namn</source>
        <translation>Name of the region</translation>
    </message>
    <message>
        <source>Kommunens namn</source>
        <translation>Name of the municipality</translation>
    </message>
</context>
<context>
    <name>rundbord::CaseDots</name>
    <message>
        <source>%1, steg %2 av %3</source>
        <translation>%1, step %2 of %3</translation>
    </message>
</context>
<context>
    <name>rundbord::CaseList</name>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>rundbord::CasesModel</name>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Var vi är</source>
        <translation>Where we are</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Går inte att läsa</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Förberedelser</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Kallelse</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dokumentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Förbered tillsammans</source>
        <translation>Prepare together</translation>
    </message>
    <message>
        <source>Fortsätt mötet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Lämna över planen</source>
        <translation>Hand over the plan</translation>
    </message>
    <message>
        <source>Kalla till uppföljning</source>
        <translation>Invite to follow-up</translation>
    </message>
    <message>
        <source>Klart, ingen uppföljning</source>
        <translation>Done, no follow-up</translation>
    </message>
    <message>
        <source>%1, försenad</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Orden finns i</source>
        <translation>Words found in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Insats: ringa vårdcentralen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Avslutat, samtycket är återtaget</source>
        <translation>Ended, the consent is withdrawn</translation>
    </message>
</context>
<context>
    <name>rundbord::ChangeReasonForm</name>
    <message>
        <source>Det som har ändrats i planen sedan förra mötet</source>
        <translation>What has changed in the plan since the last meeting</translation>
    </message>
</context>
<context>
    <name>rundbord::CheckRow</name>
    <message>
        <source>Att stämma av</source>
        <translation>Things to check</translation>
    </message>
</context>
<context>
    <name>rundbord::ChildVoiceForm</name>
    <message>
        <source>Barnet säger</source>
        <translation>The child says</translation>
    </message>
</context>
<context>
    <name>rundbord::ClockField</name>
    <message>
        <source>t.ex. 13.00</source>
        <translation>e.g. 13.00</translation>
    </message>
    <message>
        <source>Skriv klockslaget som 13.00.</source>
        <translation>Write the time as 13.00.</translation>
    </message>
</context>
<context>
    <name>rundbord::ClosingPanel</name>
    <message>
        <source>Avsluta mötet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Innan vi slutar</source>
        <translation>Before we finish</translation>
    </message>
</context>
<context>
    <name>rundbord::ClosingRows</name>
    <message>
        <source>Kvar</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>rundbord::Columns</name>
    <message>
        <source>Gång</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Steget</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>rundbord::ComingActions</name>
    <message>
        <source>Här står insatserna i den ordning de händer.</source>
        <translation>The actions appear here in the order they happen.</translation>
    </message>
</context>
<context>
    <name>rundbord::CompletionList</name>
    <message>
        <source>Förslag</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Förslag: %1</source>
        <translation>Suggestion: %1</translation>
    </message>
</context>
<context>
    <name>rundbord::ConsentConfirmation</name>
    <message>
        <source>Samtycket gäller i dag</source>
        <translation>The consent applies today</translation>
    </message>
    <message>
        <source>Får dela med varandra, en part i varje rad</source>
        <translation>May share with each other, one party per line</translation>
    </message>
</context>
<context>
    <name>rundbord::ConsentEdit</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Så har vi tagit reda på vad personen vill</source>
        <translation>How we found out what the person wants</translation>
    </message>
    <message>
        <source>Får dela med varandra, en part i varje rad</source>
        <translation>May share with each other, one party per line</translation>
    </message>
    <message>
        <source>Gäller inte. Visas bara för dig som leder mötet</source>
        <translation>Does not cover. Shown only to you who chair the meeting</translation>
    </message>
    <message>
        <source>Lämnat av, om inte av personen själv</source>
        <translation>Given by, if not by the person themselves</translation>
    </message>
    <message>
        <source>Togs emot av</source>
        <translation>Received by</translation>
    </message>
</context>
<context>
    <name>rundbord::ContinuationForm</name>
    <message>
        <source>Varför avslutas planen?</source>
        <translation>Why does the plan end?</translation>
    </message>
    <message>
        <source>Skälet, med ord</source>
        <translation>The reason, in words</translation>
    </message>
    <message>
        <source>Avslutad av</source>
        <translation>Ended by</translation>
    </message>
    <message>
        <source>Avslutad den</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Lever planen vidare?</source>
        <translation>Does the plan live on?</translation>
    </message>
</context>
<context>
    <name>rundbord::CopiesPage</name>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Gör en kopia nu</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Kopian är gjord, och allt i den har gått att öppna.</source>
        <translation>The copy has been made, and everything in it could be opened.</translation>
    </message>
    <message>
        <source>Det finns ingen säkerhetskopia än.</source>
        <translation>There is no backup copy yet.</translation>
    </message>
    <message>
        <source>Gallrade ärenden</source>
        <translation>Shredded cases</translation>
    </message>
    <message>
        <source>Kvitto</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Kvitto på ärende %1</source>
        <translation>Receipt for case %1</translation>
    </message>
    <message>
        <source>Helt gallrat</source>
        <translation>Completely shredded</translation>
    </message>
    <message numerus="yes">
        <source>%n säkerhetskopior är inte nådda än</source>
        <translation>
            <numerusform>%n backup copy has not been reached yet</numerusform>
            <numerusform>%n backup copies have not been reached yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärende %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Återställ…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Återställ kopian från %1</source>
        <translation>Restore the copy from %1</translation>
    </message>
    <message>
        <source>Ska kopian från %1 bli lagret?</source>
        <translation>Make the copy from %1 the store?</translation>
    </message>
    <message>
        <source>Återställ och lås</source>
        <translation>Restore and lock</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rundbord gör en kopia av hela lagret när ett möte börjar, och när Rundbord låses eller stängs om något är nytt. Kopiorna är låsta som lagret. De från de tio senaste mötena sparas, och en om dagen i två veckor. De ligger i mappen backups bredvid lagret: kopiera mappen till en annan plats ibland, ifall datorn försvinner.</source>
        <translation>Rundbord makes a copy of the whole store when a meeting begins, and when Rundbord is locked or closed if something is new. The copies are locked like the store. Those of the last ten meetings are kept, and one a day for two weeks. They are in the folder backups beside the store: copy the folder to another place now and then, in case the computer is lost.</translation>
    </message>
    <message>
        <source>Gallringen är inte klar. Rundbord gör klart den när lagret låses upp.</source>
        <translation>The shredding is not finished. Rundbord finishes it when the store is unlocked.</translation>
    </message>
    <message>
        <source>Ta bort…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Ta bort kopian från %1</source>
        <translation>Remove the copy from %1</translation>
    </message>
    <message>
        <source>Ska den här säkerhetskopian tas bort?</source>
        <translation>Remove this backup copy?</translation>
    </message>
    <message>
        <source>Det är den från %1. Det som bara finns i den går inte att få tillbaka. Lagret och de andra kopiorna berörs inte.</source>
        <translation>It is the one from %1. What is only in it can’t be brought back. The store and the other copies are not affected.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kopian är borttagen.</source>
        <translation>The copy has been removed.</translation>
    </message>
    <message>
        <source>Det som har skrivits sedan dess finns inte i kopian. Lagret som är nu tas inte bort: det läggs bland säkerhetskopiorna och går att återställa därifrån. Rundbord låses. Lås sedan upp med den lösenfras som gällde när kopian gjordes.</source>
        <translation>What has been written since then is not in the copy. The present store is not removed: it is put among the backup copies and can be restored from there. Rundbord locks. Then unlock with the passphrase that applied when the copy was made.</translation>
    </message>
</context>
<context>
    <name>rundbord::Corner</name>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>rundbord::CrisisForm</name>
    <message>
        <source>Så märks det</source>
        <translation>How you can tell</translation>
    </message>
    <message>
        <source>Det hjälper mig</source>
        <translation>What helps me</translation>
    </message>
    <message>
        <source>Jag ringer, dagtid</source>
        <translation>Who I ring, daytime</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Det vill jag inte</source>
        <translation>What I do not want</translation>
    </message>
    <message>
        <source>Får stå på den korta planen också, som besökare kan läsa</source>
        <translation>May also be on the short plan, which visitors can read</translation>
    </message>
</context>
<context>
    <name>rundbord::CurrentContactForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rundbord::Curtain</name>
    <message>
        <source>Skärmen är dold</source>
        <translation>The screen is hidden</translation>
    </message>
    <message>
        <source>Allt finns kvar. F12 eller Esc visar det igen.</source>
        <translation>Everything is still there. F12 or Esc shows it again.</translation>
    </message>
    <message>
        <source>Visa igen</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>rundbord::DayField</name>
    <message>
        <source>t.ex. 15 dec</source>
        <translation>e.g. 15 Dec</translation>
    </message>
</context>
<context>
    <name>rundbord::DeliveryForm</name>
    <message>
        <source>Planen kan inte lämnas nu, därför att</source>
        <translation>The plan cannot be handed over now, because</translation>
    </message>
    <message>
        <source>Skickas av</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Kommer hur</source>
        <translation>How it will come</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>No later than</translation>
    </message>
</context>
<context>
    <name>rundbord::DoorCopies</name>
    <message>
        <source>Säkerhetskopia från</source>
        <translation>Backup copy from</translation>
    </message>
    <message>
        <source>Återställ säkerhetskopian</source>
        <translation>Restore the backup copy</translation>
    </message>
    <message>
        <source>Det som har skrivits sedan dess finns inte i kopian. Ligger det redan ett lager här så tas det inte bort, utan läggs bland säkerhetskopiorna. Skriv lösenfrasen som gällde när kopian gjordes.</source>
        <translation>What has been written since then is not in the copy. If there is a store here already it is not removed, but put among the backup copies. Type the passphrase that applied when the copy was made.</translation>
    </message>
</context>
<context>
    <name>rundbord::EndPage</name>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Öppna mötet igen…</source>
        <translation>Reopen the meeting…</translation>
    </message>
    <message>
        <source>Se mötets steg</source>
        <translation>See the steps of the meeting</translation>
    </message>
    <message>
        <source>Till ärenden</source>
        <translation>Back to cases</translation>
    </message>
    <message>
        <source>Mötet är slut</source>
        <translation>The meeting is over</translation>
    </message>
    <message>
        <source>Visa planen</source>
        <translation>Show the plan</translation>
    </message>
    <message>
        <source>Skriv ut och lämna över</source>
        <translation>Print and hand over</translation>
    </message>
    <message numerus="yes">
        <source>Det slutade %1 kl. %2 och tog %n minuter.</source>
        <translation>
            <numerusform>It ended on %1 at %2 and took %n minute.</numerusform>
            <numerusform>It ended on %1 at %2 and took %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planen är låst, så du får frågan om mötet ska öppnas igen.</source>
        <translation>The plan is locked, so you will be asked whether to reopen the meeting.</translation>
    </message>
</context>
<context>
    <name>rundbord::EvaluationForm</name>
    <message>
        <source>Det fungerade bra</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>Det här kan vi göra annorlunda</source>
        <translation>What we can do differently</translation>
    </message>
    <message>
        <source>Avvikelser, som var och en anmäler enligt sin rutin</source>
        <translation>Deviations, which each reports by its own routine</translation>
    </message>
</context>
<context>
    <name>rundbord::ExclusionsForm</name>
    <message>
        <source>Visa vad samtycket inte gäller</source>
        <translation>Show what the consent does not cover</translation>
    </message>
    <message>
        <source>Gäller inte</source>
        <translation>Does not cover</translation>
    </message>
    <message>
        <source>Dölj vad samtycket inte gäller</source>
        <translation>Hide what the consent does not cover</translation>
    </message>
</context>
<context>
    <name>rundbord::ExperienceForm</name>
    <message>
        <source>Så fungerar det för mig</source>
        <translation>How it works for me</translation>
    </message>
    <message>
        <source>Ordningen, om något skulle ha kommit först</source>
        <translation>The order, if something should have come first</translation>
    </message>
</context>
<context>
    <name>rundbord::FieldAid</name>
    <message>
        <source>Är det rätt stavat?</source>
        <translation>Is it spelled right?</translation>
    </message>
    <message>
        <source>Menar du %1?</source>
        <translation>Do you mean %1?</translation>
    </message>
    <message>
        <source>”%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 (%2 skriver det)</source>
        <translation>%1 (%2 writes it)</translation>
    </message>
    <message>
        <source>%1 (%2 visar nästa)</source>
        <translation>%1 (%2 shows the next)</translation>
    </message>
</context>
<context>
    <name>rundbord::FieldMenu</name>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Markera allt</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>rundbord::FoldingRow</name>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klar med %1</source>
        <translation>Done with %1</translation>
    </message>
</context>
<context>
    <name>rundbord::FollowUpForm</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kallar till mötet</source>
        <translation>Invites to the meeting</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vi har bestämt att inte ses igen</source>
        <translation>We have decided not to meet again</translation>
    </message>
    <message>
        <source>Varför, och hur följer ni upp i stället?</source>
        <translation>Why, and how will you follow up instead?</translation>
    </message>
</context>
<context>
    <name>rundbord::GoalForm</name>
    <message>
        <source>Mitt mål</source>
        <translation>My goal</translation>
    </message>
    <message>
        <source>Målet med verksamheternas ord</source>
        <translation>The goal in the services’ words</translation>
    </message>
    <message>
        <source>Jag säger</source>
        <translation>I say</translation>
    </message>
</context>
<context>
    <name>rundbord::GoalResultForm</name>
    <message>
        <source>Skillnaden i min vardag</source>
        <translation>The difference in my everyday life</translation>
    </message>
    <message>
        <source>Verksamheternas bild</source>
        <translation>As the services see it</translation>
    </message>
</context>
<context>
    <name>rundbord::GoalsPanel</name>
    <message>
        <source>Nytt delmål</source>
        <translation>New subgoal</translation>
    </message>
</context>
<context>
    <name>rundbord::Guards</name>
    <message>
        <source>Ingen har rört datorn på en stund. Om en halv minut låser Rundbord; inget går förlorat.</source>
        <translation>No one has touched the computer for a while. Rundbord will lock in half a minute; nothing will be lost.</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>rundbord::HandOverForm</name>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Vilka papper, och i vilken form</source>
        <translation>Which papers, and in what form</translation>
    </message>
    <message>
        <source>Kopior till, och var de förvaras. En i varje rad</source>
        <translation>Copies to, and where they are kept. One per line</translation>
    </message>
    <message>
        <source>Införd i parternas journaler och akter, den</source>
        <translation>Entered in the parties’ records and files on</translation>
    </message>
</context>
<context>
    <name>rundbord::HerQuestions</name>
    <message>
        <source>Uppskriven</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Skriv upp</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Bocka av det %1 har fått svar på</source>
        <translation>Tick what %1 has had an answer to</translation>
    </message>
    <message>
        <source>Har fått svar</source>
        <translation>Has had an answer</translation>
    </message>
</context>
<context>
    <name>rundbord::HomeDayForm</name>
    <message>
        <source>Hem från sjukhuset</source>
        <translation>Home from hospital</translation>
    </message>
</context>
<context>
    <name>rundbord::InformedForm</name>
    <message>
        <source>Berättar efteråt vad ni kom fram till</source>
        <translation>Tells afterwards what you agreed</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>rundbord::InterruptDialog</name>
    <message>
        <source>Fortsätter, om dagen är bestämd</source>
        <translation>Continues on, if the day is decided</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Fortsätta en annan dag</source>
        <translation>Continue another day</translation>
    </message>
    <message>
        <source>Allt som är skrivet är sparat. Mötet går vidare på samma steg när ni ses igen.</source>
        <translation>Everything written is saved. The meeting goes on from the same step when you meet again.</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Avbryt mötet</source>
        <translation>Stop for now</translation>
    </message>
</context>
<context>
    <name>rundbord::KeepingElsewhere</name>
    <message>
        <source>Allt ligger nu också på platsen ni valde, i en fil som öppnas med samma lösenfras.</source>
        <translation>Everything is now also in the place you chose, in a file that opens with the same passphrase.</translation>
    </message>
</context>
<context>
    <name>rundbord::KeyForm</name>
    <message>
        <source>Din lösenfras nu</source>
        <translation>Your passphrase now</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Skriv den lösenfras du har nu.</source>
        <translation>Type the passphrase you have now.</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen är samma som den du har nu. Välj en annan.</source>
        <translation>The new passphrase is the same as the one you have now. Choose another.</translation>
    </message>
    <message>
        <source>Ett ögonblick …</source>
        <translation>One moment…</translation>
    </message>
    <message numerus="yes">
        <source>Vänta %n sekunder</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::KeysPage</name>
    <message>
        <source>Nycklar</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lösenfrasen</source>
        <translation>The passphrase</translation>
    </message>
    <message>
        <source>Reservnyckeln på papper</source>
        <translation>The recovery key on paper</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Lägg till en kollega</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <source>Ta bort kollegan</source>
        <translation>Remove the colleague</translation>
    </message>
    <message>
        <source>Den är skadad och öppnar inte lagret. Byt den.</source>
        <translation>It is damaged and does not open the store. Change it.</translation>
    </message>
    <message>
        <source>Vald den %1.</source>
        <translation>Chosen on %1.</translation>
    </message>
    <message>
        <source>Vald när lagret skapades.</source>
        <translation>Chosen when the store was created.</translation>
    </message>
    <message>
        <source>Ingen är gjord. Glöms lösenfrasen bort kan då ingen öppna lagret.</source>
        <translation>None has been made. If the passphrase is forgotten, no one can open the store.</translation>
    </message>
    <message>
        <source>Gjord den %1. Den ska ligga i ett igenklistrat kuvert hos registratorn.</source>
        <translation>Made on %1. It should be in a sealed envelope with the registrar.</translation>
    </message>
    <message>
        <source>Den är gjord, men det syns inte vilken dag.</source>
        <translation>It has been made, but the day is not shown.</translation>
    </message>
    <message>
        <source>Gör en ny reservnyckel</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>Gör en reservnyckel</source>
        <translation>Make a recovery key</translation>
    </message>
    <message>
        <source>Ingen annan har en egen lösenfras till lagret.</source>
        <translation>No one else has their own passphrase to the store.</translation>
    </message>
    <message>
        <source>%1 har en egen lösenfras sedan den %2.</source>
        <translation>%1 has had their own passphrase since %2.</translation>
    </message>
    <message>
        <source>%1 har en egen lösenfras.</source>
        <translation>%1 has their own passphrase.</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen gäller direkt. Kopior som redan är gjorda av lagret öppnas fortfarande med den gamla, tills de är gallrade.</source>
        <translation>The new passphrase is valid straight away. Copies already made of the store still open with the old one, until they are shredded.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lagret öppnades med reservnyckeln. Välj en ny lösenfras: den gamla slutar då att gälla, utom för kopior som redan är gjorda. Gör sedan en ny reservnyckel, eftersom kuvertet är öppnat.</source>
        <translation>The store was opened with the recovery key. Choose a new passphrase: the old one then stops being valid, except for copies already made. Then make a new recovery key, because the envelope has been opened.</translation>
    </message>
    <message>
        <source>Välj lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Inte nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Fortsätta utan ny lösenfras?</source>
        <translation>Continue without a new passphrase?</translation>
    </message>
    <message>
        <source>Är den gamla lösenfrasen glömd är reservnyckeln på papper då det enda som öppnar lagret.</source>
        <translation>If the old passphrase is forgotten, the recovery key on paper is then the only thing that opens the store.</translation>
    </message>
    <message>
        <source>Fortsätt utan</source>
        <translation>Continue without</translation>
    </message>
    <message>
        <source>Gör en ny reservnyckel?</source>
        <translation>Make a new recovery key?</translation>
    </message>
    <message>
        <source>När den nya är på papper slutar den gamla att gälla. Kuvertet med den gamla ska då förstöras. Kopior som redan är gjorda av lagret öppnas fortfarande med den gamla, tills de är gallrade.</source>
        <translation>When the new one is on paper, the old one stops being valid. The envelope with the old one should then be destroyed. Copies already made of the store still open with the old one, until they are shredded.</translation>
    </message>
    <message>
        <source>Gör en ny</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Behåll den gamla</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>Den skrivs ut på ett ark och sparas ingen annanstans. Den öppnar lagret om lösenfrasen glöms bort. Ha en skrivare och ett kuvert till hands.</source>
        <translation>It is printed on one sheet and saved nowhere else. It opens the store if the passphrase is forgotten. Have a printer and an envelope to hand.</translation>
    </message>
    <message>
        <source>Visa arket</source>
        <translation>Show the sheet</translation>
    </message>
    <message>
        <source>Kollegan kan sedan öppna lagret och läsa allt i det. Skriv själv din lösenfras, och låt kollegan skriva sin utan att du ser på.</source>
        <translation>The colleague can then open the store and read everything in it. Type your own passphrase yourself, and let the colleague type theirs without you looking.</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Vem det är, så att ni vet</source>
        <translation>Who it is, so that you know</translation>
    </message>
    <message>
        <source>Ta bort kollegan?</source>
        <translation>Remove the colleague?</translation>
    </message>
    <message>
        <source>Kollegans lösenfras öppnar då inte längre lagret. Kopior som redan är gjorda öppnas fortfarande med den, tills de är gallrade.</source>
        <translation>The colleague’s passphrase then no longer opens the store. Copies already made still open with it, until they are shredded.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nyckeln börjar gälla när arket är på papper.</source>
        <translation>The key becomes valid when the sheet is on paper.</translation>
    </message>
    <message>
        <source>Arket är på väg ut ur skrivaren.</source>
        <translation>The sheet is on its way out of the printer.</translation>
    </message>
    <message>
        <source>Arket gäller inte. Den gamla reservnyckeln gäller som förut.</source>
        <translation>The sheet is not valid. The old recovery key is valid as before.</translation>
    </message>
    <message>
        <source>Arket gäller inte. Ingen reservnyckel är gjord.</source>
        <translation>The sheet is not valid. No recovery key has been made.</translation>
    </message>
    <message>
        <source>Bytte lösenfras</source>
        <translation>Changed the passphrase</translation>
    </message>
    <message>
        <source>Valde lösenfras efter reservnyckeln</source>
        <translation>Chose a passphrase after using the recovery key</translation>
    </message>
    <message>
        <source>Gav en kollega en egen lösenfras</source>
        <translation>Gave a colleague their own passphrase</translation>
    </message>
    <message>
        <source>Tog bort kollegans lösenfras</source>
        <translation>Removed the colleague’s passphrase</translation>
    </message>
    <message>
        <source>Gjorde en ny reservnyckel</source>
        <translation>Made a new recovery key</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen gäller nu.</source>
        <translation>The new passphrase is valid now.</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen gäller nu. Gör också en ny reservnyckel, eftersom kuvertet är öppnat.</source>
        <translation>The new passphrase is valid now. Make a new recovery key too, because the envelope has been opened.</translation>
    </message>
    <message>
        <source>Kollegan kan nu öppna lagret.</source>
        <translation>The colleague can now open the store.</translation>
    </message>
    <message>
        <source>Kollegan kan inte längre öppna lagret.</source>
        <translation>The colleague can no longer open the store.</translation>
    </message>
    <message>
        <source>Reservnyckeln gäller nu. Kontrollera att tecknen går att läsa, klistra igen kuvertet och lämna det till registratorn.</source>
        <translation>The recovery key is valid now. Check that the characters can be read, seal the envelope and hand it to the registrar.</translation>
    </message>
    <message>
        <source>Skrivaren tog inte emot arket. Välj en annan skrivare, eller skriv av det för hand.</source>
        <translation>The printer did not accept the sheet. Choose another printer, or write it out by hand.</translation>
    </message>
    <message>
        <source>Disken tog inte emot ändringen, så lita inte på arket än. Behåll det gamla kuvertet och försök igen när det går att spara.</source>
        <translation>The disk did not accept the change, so do not rely on the sheet yet. Keep the old envelope and try again when it is possible to save.</translation>
    </message>
    <message>
        <source>Disken tog inte emot ändringen. Behåll både det gamla och det nya tills den har gått igenom, och försök igen när det går att spara.</source>
        <translation>The disk did not accept the change. Keep both the old and the new until it has gone through, and try again when it is possible to save.</translation>
    </message>
</context>
<context>
    <name>rundbord::Lamp</name>
    <message>
        <source>%1 saknas</source>
        <translation>%1: missing</translation>
    </message>
    <message>
        <source>%1, klar</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, saknas</source>
        <translation>%1, missing</translation>
    </message>
</context>
<context>
    <name>rundbord::Lamps</name>
    <message>
        <source>Lagens fyra punkter: ingen är klar än</source>
        <translation>The four points of the law: none is done yet</translation>
    </message>
    <message>
        <source>Lagens fyra punkter: en är klar</source>
        <translation>The four points of the law: one is done</translation>
    </message>
    <message>
        <source>Lagens fyra punkter: två är klara</source>
        <translation>The four points of the law: two are done</translation>
    </message>
    <message>
        <source>Lagens fyra punkter: tre är klara</source>
        <translation>The four points of the law: three are done</translation>
    </message>
    <message>
        <source>Lagens fyra punkter: alla är klara</source>
        <translation>The four points of the law: all are done</translation>
    </message>
</context>
<context>
    <name>rundbord::LastPlanForm</name>
    <message>
        <source>Fick du planen från förra mötet?</source>
        <translation>Did you get the plan of the last meeting?</translation>
    </message>
    <message>
        <source>Det här var svårt att förstå, en sak i varje rad</source>
        <translation>What was hard to understand, one thing per line</translation>
    </message>
</context>
<context>
    <name>rundbord::LeadForm</name>
    <message>
        <source>Regionen</source>
        <translation>The region</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Har det övergripande ansvaret (region eller kommun)</source>
        <translation>Has overall responsibility (region or municipality)</translation>
    </message>
    <message>
        <source>Håller ihop planen</source>
        <translation>Coordinates the plan</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Ersättare</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Ersättarens telefon</source>
        <translation>Deputy’s phone</translation>
    </message>
</context>
<context>
    <name>rundbord::LogList</name>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>rundbord::LogPage</name>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Sök i loggen</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Vems</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Hela året</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>De senaste 7 dagarna</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>De senaste 30 dagarna</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>Kontrollera loggen</source>
        <translation>Check the log</translation>
    </message>
    <message>
        <source>Gör ett stickprov</source>
        <translation>Do a spot check</translation>
    </message>
    <message>
        <source>Loggen står på post %1, märke %2. Samma uppgift står i foten på Hela planen.</source>
        <translation>The log is at entry %1, mark %2. The foot of the Full plan says the same.</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Everyone</translation>
    </message>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Det finns inget att gå igenom än: inget ärende har öppnats.</source>
        <translation>There is nothing to go through yet: no case has been opened.</translation>
    </message>
    <message>
        <source>Stickprovet är underskrivet och står i loggen.</source>
        <translation>The spot check is signed and is in the log.</translation>
    </message>
    <message>
        <source>Radera loggen för %1…</source>
        <translation>Delete the log for %1…</translation>
    </message>
    <message>
        <source>Radera loggen för %1?</source>
        <translation>Delete the log for %1?</translation>
    </message>
    <message>
        <source>Den är äldre än fem år. Det som står där kan sedan inte läsas av någon. Att den har raderats står kvar.</source>
        <translation>It is more than five years old. After this, no one can read what it says. That it has been deleted stays in the log.</translation>
    </message>
    <message>
        <source>Radera</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Loggen för %1 är raderad.</source>
        <translation>The log for %1 has been deleted.</translation>
    </message>
</context>
<context>
    <name>rundbord::LogindWatch</name>
    <message>
        <source>Sparar och låser.</source>
        <translation>Saving and locking.</translation>
    </message>
</context>
<context>
    <name>rundbord::MainWindow</name>
    <message>
        <source>Exemplet får vänta</source>
        <translation>The example has to wait</translation>
    </message>
    <message>
        <source>Det senaste är inte sparat än och ligger kvar i minnet.</source>
        <translation>The latest changes are not saved yet and are still in memory.</translation>
    </message>
    <message>
        <source>Rundbord är låst, men det senaste är inte sparat än. Det ligger kvar i minnet och sparas så snart disken tar emot. Stäng inte av datorn.</source>
        <translation>Rundbord is locked, but the latest changes are not saved yet. They are still in memory and will be saved as soon as the disk accepts them. Do not turn off the computer.</translation>
    </message>
    <message>
        <source>Lagret är inte utbytt: det var i bruk när du låste upp. Det ni har skrivit är kvar. Återställ kopian igen.</source>
        <translation>The store was not replaced: it was in use when you unlocked. What you have written is still there. Restore the copy again.</translation>
    </message>
</context>
<context>
    <name>rundbord::MeasuresByOthersForm</name>
    <message>
        <source>Andra gör, utöver insatserna i planen. En sak i varje rad</source>
        <translation>What others do, besides the actions in the plan. One thing per line</translation>
    </message>
    <message>
        <source>Inga insatser av andra än regionen och kommunen</source>
        <translation>No measures by anyone other than the region and the municipality</translation>
    </message>
    <message>
        <source>Så hänger det ihop, och så håller vi kontakt mellan mötena</source>
        <translation>How it fits together, and how we keep in touch between meetings</translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingHeader</name>
    <message>
        <source>Paus</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>mötet är slut</source>
        <translation>the meeting is over</translation>
    </message>
    <message numerus="yes">
        <source>%n minuter avsatta</source>
        <translation>
            <numerusform>%n minute set aside</numerusform>
            <numerusform>%n minutes set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter kvar</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter över</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message>
        <source>Dags för paus</source>
        <translation>Time for a break</translation>
    </message>
    <message numerus="yes">
        <source>Paus om %n minuter</source>
        <translation>
            <numerusform>Break in %n minute</numerusform>
            <numerusform>Break in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, till %2</source>
        <translation>%1, until %2</translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingPage</name>
    <message>
        <source>Mötet är avslutat, så planen ändras inte längre.</source>
        <translation>The meeting has ended, so the plan no longer changes.</translation>
    </message>
    <message>
        <source>Det finns inte kvar, så ändringen gick inte in.</source>
        <translation>It is no longer there, so the change was not made.</translation>
    </message>
    <message>
        <source>Gång</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Planen, %n att se på</source>
        <translation>
            <numerusform>Plan, %n to look at</numerusform>
            <numerusform>Plan, %n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Den andra skärmen är borta, så rumsvyn är gömd. Den kommer tillbaka med skärmen.</source>
        <translation>The second screen is gone, so the room screen is hidden. It comes back with the screen.</translation>
    </message>
    <message>
        <source>Bocka av vilka som är här först.</source>
        <translation>First tick who is here.</translation>
    </message>
    <message>
        <source>Den andra skärmen är borta. Sekreteraren skriver i det här fönstret igen.</source>
        <translation>The second screen is gone. The secretary writes in this window again.</translation>
    </message>
    <message>
        <source>Det fylls i under Förberedelser, i ordförandens fönster.</source>
        <translation>That is filled in under Preparation, in the chair&apos;s window.</translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingPreview</name>
    <message>
        <source>Så blir ditt möte</source>
        <translation>How your meeting will be</translation>
    </message>
    <message>
        <source>Det tar vi upp först</source>
        <translation>We start with this</translation>
    </message>
    <message>
        <source>När och var</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Lättare för dig</source>
        <translation>Easier for you</translation>
    </message>
    <message>
        <source>Bredvid dig</source>
        <translation>Beside you</translation>
    </message>
    <message>
        <source>De som kommer</source>
        <translation>Who is coming</translation>
    </message>
    <message>
        <source>%1 kl. %2–%3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>Paus efter %n minuter</source>
        <translation>
            <numerusform>Break after %n minute</numerusform>
            <numerusform>Break after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::MomentActions</name>
    <message>
        <source>%1 är &amp;tillbaka</source>
        <translation>%1 is &amp;back</translation>
    </message>
    <message>
        <source>%1 behöver &amp;gå ut…</source>
        <translation>%1 needs to &amp;go out…</translation>
    </message>
</context>
<context>
    <name>rundbord::MomentDialog</name>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
</context>
<context>
    <name>rundbord::MostImportantForm</name>
    <message>
        <source>Viktigast för mig</source>
        <translation>What matters most to me</translation>
    </message>
</context>
<context>
    <name>rundbord::NeedForm</name>
    <message>
        <source>Det jag behöver</source>
        <translation>What I need</translation>
    </message>
    <message>
        <source>Mitt mål</source>
        <translation>My goal</translation>
    </message>
</context>
<context>
    <name>rundbord::NeedPager</name>
    <message>
        <source>Behov %1 av %2</source>
        <translation>Need %1 of %2</translation>
    </message>
    <message>
        <source>Nästa behov</source>
        <translation>Next need</translation>
    </message>
    <message>
        <source>Här skriver ni vem som gör vad, när det finns ett behov. Gå tillbaka till ”Så vill du ha det” och skriv det första.</source>
        <translation>Here you write who does what, once there is a need. Go back to “Så vill du ha det” and write the first one.</translation>
    </message>
</context>
<context>
    <name>rundbord::NewPassphrase</name>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Den nya lösenfrasen en gång till</source>
        <translation>New passphrase once more</translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika. Skriv den andra igen.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>rundbord::NextMeetingCard</name>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Förberedelser</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Viktigast för %1</source>
        <translation>What matters most to %1</translation>
    </message>
    <message>
        <source>Fortsätt mötet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message numerus="yes">
        <source>om %n minuter</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n timmar</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::NotWithoutForm</name>
    <message>
        <source>Det här tar ni inte upp utan mig, en sak i varje rad</source>
        <translation>What you do not take up without me, one thing per line</translation>
    </message>
</context>
<context>
    <name>rundbord::OpenQuestionForm</name>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Svarar</source>
        <translation>Who will answer</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>No later than</translation>
    </message>
</context>
<context>
    <name>rundbord::OptionsForm</name>
    <message>
        <source>Det vi valde mellan, en väg i varje rad</source>
        <translation>What we chose between, one way per line</translation>
    </message>
    <message>
        <source>Det jag valde</source>
        <translation>What I chose</translation>
    </message>
</context>
<context>
    <name>rundbord::OthersNeedForm</name>
    <message>
        <source>Behov</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Vem säger det</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Nytt behov, som ni inte kan besluta om i dag</source>
        <translation>New need, which you can’t decide on today</translation>
    </message>
</context>
<context>
    <name>rundbord::OutcomeForm</name>
    <message>
        <source>Blev det av?</source>
        <translation>Did it come about?</translation>
    </message>
    <message>
        <source>Började</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Varför inte, kort och utan skuld</source>
        <translation>Why not, briefly and without blame</translation>
    </message>
</context>
<context>
    <name>rundbord::OwnCommentForm</name>
    <message>
        <source>Med mina egna ord</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <source>Sagt av, om inte av personen själv</source>
        <translation>Said by, if not by the person themselves</translation>
    </message>
</context>
<context>
    <name>rundbord::PaperPreview</name>
    <message>
        <source>Förhandsvisning av sidorna</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Papper som visas</source>
        <translation>Paper that is shown</translation>
    </message>
    <message>
        <source>Inget papper är valt.</source>
        <translation>No paper is chosen.</translation>
    </message>
</context>
<context>
    <name>rundbord::ParticipantForm</name>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Arbetar hos</source>
        <translation>Works for</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Skäl till frånvaro</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>Varför hen är med</source>
        <translation>Why they are there</translation>
    </message>
    <message>
        <source>Får besluta om</source>
        <translation>May decide on</translation>
    </message>
    <message>
        <source>Kontakt i dag</source>
        <translation>Contact today</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Stödperson</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Företrädare</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Vårdnadshavare</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Samma som den enskilde</source>
        <translation>Same as the person</translation>
    </message>
</context>
<context>
    <name>rundbord::ParticipantsPanel</name>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lägg till en deltagare</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>ordförande</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>sekreterare</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>Ny deltagare</source>
        <translation>New participant</translation>
    </message>
</context>
<context>
    <name>rundbord::PersonForm</name>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>ÅÅÅÅMMDD-NNNN</source>
        <translation>YYYYMMDD-NNNN</translation>
    </message>
    <message>
        <source>Vill bli kallad</source>
        <translation>Likes to be called</translation>
    </message>
    <message>
        <source>Pronomen</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Under 18 år</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Så når ni mig bäst</source>
        <translation>How best to reach me</translation>
    </message>
    <message>
        <source>Det här gör mötet lättare, en sak i varje rad</source>
        <translation>What makes the meeting easier, one thing per line</translation>
    </message>
    <message>
        <source>Välj vilken typ av nummer det är.</source>
        <translation>Choose what type of number it is.</translation>
    </message>
    <message>
        <source>Den dagen finns inte. Jämför numret med en handling.</source>
        <translation>There is no such day. Compare the number with a document.</translation>
    </message>
    <message>
        <source>Numret stämmer inte. Jämför det med en handling.</source>
        <translation>The number is not right. Compare it with a document.</translation>
    </message>
    <message>
        <source>Typ av nummer</source>
        <translation>Type of number</translation>
    </message>
</context>
<context>
    <name>rundbord::PlanNeed</name>
    <message>
        <source>Ett behov till</source>
        <translation>One more need</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Inte påbörjat</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>rundbord::PlanPage</name>
    <message>
        <source>Till mötet</source>
        <translation>To the meeting</translation>
    </message>
    <message>
        <source>Planen är på väg ut ur skrivaren.</source>
        <translation>The plan is on its way out of the printer.</translation>
    </message>
    <message>
        <source>Skriv ut och lämna över</source>
        <translation>Print and hand over</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>Kan inte lämnas nu…</source>
        <translation>Cannot be handed over now…</translation>
    </message>
    <message>
        <source>%1 har fått sin plan</source>
        <translation>%1 has received their plan</translation>
    </message>
    <message>
        <source>%1 fick sin plan kl. %2</source>
        <translation>%1 received their plan at %2</translation>
    </message>
    <message>
        <source>Har %1 fått sin plan?</source>
        <translation>Has %1 received their plan?</translation>
    </message>
    <message>
        <source>Skriv ut planen först. Går det inte, välj ”Kan inte lämnas nu”.</source>
        <translation>Print the plan first. If that is not possible, choose “Cannot be handed over now”.</translation>
    </message>
    <message>
        <source>Pappren är på väg ut ur skrivaren. De räknas inte som planen, eftersom mötet inte har börjat.</source>
        <translation>The papers are on their way out of the printer. They do not count as the plan, because the meeting has not started.</translation>
    </message>
    <message>
        <source>Sidorna</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Planen lämnas över när mötet är igång</source>
        <translation>The plan is handed over once the meeting is under way</translation>
    </message>
</context>
<context>
    <name>rundbord::PlanPanel</name>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Här växer planen fram när ni skriver.</source>
        <translation>The plan grows here as you write.</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>%1 plan</translation>
    </message>
    <message>
        <source>Visa färre</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n till</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::PreparePage</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Till ärenden</source>
        <translation>Back to cases</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Vi förbereder ditt möte %1</source>
        <translation>We are preparing your meeting on %1</translation>
    </message>
    <message>
        <source>Vi förbereder ditt möte</source>
        <translation>We are preparing your meeting</translation>
    </message>
    <message>
        <source>Frågorna</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Så blir mötet</source>
        <translation>How it will be</translation>
    </message>
    <message>
        <source>Det var den sista frågan</source>
        <translation>That was the last question</translation>
    </message>
</context>
<context>
    <name>rundbord::PresenceForm</name>
    <message>
        <source>Skäl till frånvaro</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rundbord::PrintChoice</name>
    <message>
        <source>Hela planen till de andra</source>
        <translation>Full plan for the others</translation>
    </message>
    <message>
        <source> av varje</source>
        <translation> of each</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Språk på %1 papper</source>
        <translation>Language of %1 papers</translation>
    </message>
    <message>
        <source>Antal av varje papper till %1</source>
        <translation>Number of each paper for %1</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Hela planen till %1</source>
        <translation>Full plan for %1</translation>
    </message>
    <message>
        <source>Antal till %1</source>
        <translation>Number for %1</translation>
    </message>
</context>
<context>
    <name>rundbord::PrintPanel</name>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Fler val…</source>
        <translation>More options…</translation>
    </message>
    <message>
        <source>Spara PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message numerus="yes">
        <source>Utan det som samtycket undantar: %n ställen</source>
        <translation>
            <numerusform>Without what the consent excludes: %n place</numerusform>
            <numerusform>Without what the consent excludes: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 till %2, %n sidor</source>
        <translation>
            <numerusform>%1 for %2, %n page</numerusform>
            <numerusform>%1 for %2, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message numerus="yes">
        <source>Skriv ut %n sidor</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen skrivare hittades. Spara som PDF.</source>
        <translation>No printer was found. Save as PDF.</translation>
    </message>
    <message>
        <source>Samordnad individuell plan</source>
        <translation>Coordinated individual plan</translation>
    </message>
    <message>
        <source>Spara de valda pappren</source>
        <translation>Save the chosen papers</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Filerna %1 är sparade. De är inte låsta: alla som kommer åt dem kan läsa dem.</source>
        <translation>The files %1 are saved. They are not locked: anyone who can get at them can read them.</translation>
    </message>
    <message>
        <source>Filen är sparad. Den är inte låst: alla som kommer åt den kan läsa den.</source>
        <translation>The file is saved. It is not locked: anyone who can get at it can read it.</translation>
    </message>
</context>
<context>
    <name>rundbord::PrinterTestPage</name>
    <message>
        <source>Prova skrivaren</source>
        <translation>Test the printer</translation>
    </message>
    <message>
        <source>Skriv ut provsidan</source>
        <translation>Print the test page</translation>
    </message>
    <message>
        <source>Kopiera raderna</source>
        <translation>Copy the lines</translation>
    </message>
    <message>
        <source>Rundbord skriver ut en sida med slumpade ord och ser sedan efter vad datorns utskriftssystem har kvar av den. Lika mycket har det kvar av en plan.</source>
        <translation>Rundbord prints a page of random words and then looks at what the computer’s printing system still has of it. It keeps just as much of a plan.</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Det här finns kvar</source>
        <translation>What remains</translation>
    </message>
    <message>
        <source>En skrivare kan ha ett eget minne, och det går inte att se härifrån. Fråga den som sköter skrivaren.</source>
        <translation>A printer can have a memory of its own, and that cannot be seen from here. Ask whoever looks after the printer.</translation>
    </message>
    <message>
        <source>Ingen skrivare hittades. Be den som sköter datorn att lägga till en.</source>
        <translation>No printer was found. Ask whoever looks after the computer to add one.</translation>
    </message>
    <message>
        <source>Sidorna är borta.</source>
        <translation>The pages are gone.</translation>
    </message>
    <message>
        <source>Sidorna ligger kvar, som regel i ett dygn. Den som förvaltar datorn kan läsa dem och skriva ut dem igen.</source>
        <translation>The pages remain, usually for a day. Whoever administers the computer can read them and print them again.</translation>
    </message>
    <message>
        <source>Om sidorna ligger kvar går inte att se härifrån.</source>
        <translation>Whether the pages remain cannot be seen from here.</translation>
    </message>
    <message>
        <source>Raden i listan över utskrifter är borta.</source>
        <translation>The row in the list of print jobs is gone.</translation>
    </message>
    <message>
        <source>Raden i listan över utskrifter står kvar, med vem som skrev ut och när. En plan heter där bara ”Min plan” eller ”Samordnad individuell plan”.</source>
        <translation>The row in the list of print jobs remains, with who printed and when. A plan is only called “My plan” or “Coordinated individual plan” there.</translation>
    </message>
    <message>
        <source>Om raden i listan över utskrifter står kvar går inte att se härifrån.</source>
        <translation>Whether the row in the list of print jobs remains cannot be seen from here.</translation>
    </message>
    <message>
        <source>Utskriftssystemet har inget kvar av det som är utskrivet.</source>
        <translation>The printing system has nothing left of what was printed.</translation>
    </message>
    <message>
        <source>Be den som sköter datorn att skriva de här två raderna i /etc/cups/cupsd.conf och starta om CUPS. Prova sedan igen.</source>
        <translation>Ask whoever looks after the computer to write these two lines in /etc/cups/cupsd.conf and restart CUPS. Then try again.</translation>
    </message>
    <message>
        <source>Skrivaren blev inte klar, och provsidan är borttagen ur kön. Se efter om den är på och har papper, och prova igen.</source>
        <translation>The printer did not finish, and the test page has been removed from the queue. Check that the printer is on and has paper, and try again.</translation>
    </message>
    <message>
        <source>Provsidan är på väg ut ur skrivaren. Det kan ta några minuter.</source>
        <translation>The test page is on its way out of the printer. It may take a few minutes.</translation>
    </message>
</context>
<context>
    <name>rundbord::ProgressForm</name>
    <message>
        <source>Det vi har gjort</source>
        <translation>What we have done</translation>
    </message>
</context>
<context>
    <name>rundbord::PromptCard</name>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>Mer stöd: F2</source>
        <translation>More support: F2</translation>
    </message>
    <message>
        <source>Mindre stöd: F2</source>
        <translation>Less support: F2</translation>
    </message>
</context>
<context>
    <name>rundbord::PurposeForm</name>
    <message>
        <source>Viktigast för mig, med egna ord</source>
        <translation>What matters most to me, in my own words</translation>
    </message>
    <message>
        <source>Frågor jag vill ha svar på, en i varje rad</source>
        <translation>Questions I want answered, one per line</translation>
    </message>
    <message>
        <source>Det här vill jag få ut av mötet</source>
        <translation>What I want from the meeting</translation>
    </message>
    <message>
        <source>Vem ville ha mötet</source>
        <translation>Who asked for the meeting</translation>
    </message>
    <message>
        <source>Genom eller av</source>
        <translation>Through or by</translation>
    </message>
    <message>
        <source>Bakgrund</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>rundbord::QuestionsForm</name>
    <message>
        <source>Det här vill jag få ut av mötet</source>
        <translation>What I want from the meeting</translation>
    </message>
    <message>
        <source>Frågor jag vill ha svar på, en i varje rad</source>
        <translation>Questions I want answered, one per line</translation>
    </message>
</context>
<context>
    <name>rundbord::ReadThroughForm</name>
    <message>
        <source>Planen är uppläst, rad för rad</source>
        <translation>The plan has been read aloud, line by line</translation>
    </message>
    <message>
        <source>Planen är återberättad med egna ord</source>
        <translation>The plan has been told back in their own words</translation>
    </message>
    <message>
        <source>%1 har berättat med egna ord</source>
        <translation>%1 has told it in their own words</translation>
    </message>
</context>
<context>
    <name>rundbord::ReadThroughPanel</name>
    <message>
        <source>Ja, så vill jag ha det</source>
        <translation>Yes, I want it like this</translation>
    </message>
    <message>
        <source>Nej, vi ändrar</source>
        <translation>No, we will change it</translation>
    </message>
    <message>
        <source>Ändra nu</source>
        <translation>Change it now</translation>
    </message>
    <message>
        <source>Ändra nu: %1</source>
        <translation>Change it now: %1</translation>
    </message>
</context>
<context>
    <name>rundbord::ReceiptPage</name>
    <message>
        <source>Kvitto på gallring</source>
        <translation>Receipt for shredding</translation>
    </message>
    <message>
        <source>Skriv ut kvittot</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Kvittot är på väg ut ur skrivaren.</source>
        <translation>The receipt is on its way out of the printer.</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>HH.mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Ärende %1 är gallrat</source>
        <translation>Case %1 has been shredded</translation>
    </message>
    <message>
        <source>%1, av %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message numerus="yes">
        <source>Det är förstört i %n säkerhetskopior också.</source>
        <translation>
            <numerusform>It has been destroyed in %n backup copy too.</numerusform>
            <numerusform>It has been destroyed in %n backup copies too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla filer är genomsökta: ärendets nyckel finns inte i någon av dem.</source>
        <translation>All files have been searched: the key of the case is not in any of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n säkerhetskopior gick inte att nå, och ärendet kan finnas kvar i dem. Rundbord försöker igen varje gång lagret låses upp. De står på kvittot.</source>
        <translation>
            <numerusform>%n backup copy could not be reached, and the case may still be in it. Rundbord tries again each time the store is unlocked. The copy is listed on the receipt.</numerusform>
            <numerusform>%n backup copies could not be reached, and the case may still be in them. Rundbord tries again each time the store is unlocked. The copies are listed on the receipt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papper, andras kopior och sparade filer når Rundbord inte.</source>
        <translation>Rundbord cannot reach papers, other people’s copies or saved files.</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Ingen skrivare hittades. Kvittot finns kvar bland säkerhetskopiorna, att skriva ut senare.</source>
        <translation>No printer was found. The receipt stays among the backup copies, to be printed later.</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia hade ärendet när det söktes.</source>
        <translation>No backup copy had the case when it was searched for.</translation>
    </message>
    <message>
        <source>Ingen av de säkerhetskopior som gick att nå hade ärendet när det söktes.</source>
        <translation>None of the backup copies that could be reached had the case when it was searched for.</translation>
    </message>
    <message>
        <source>Alla filer som gick att nå är genomsökta: ärendets nyckel finns inte i någon av dem.</source>
        <translation>All files that could be reached have been searched: the key of the case is in none of them.</translation>
    </message>
</context>
<context>
    <name>rundbord::RecordRows</name>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>rundbord::RecoverySheetView</name>
    <message>
        <source>Jag har skrivit av den för hand</source>
        <translation>I have written it out by hand</translation>
    </message>
    <message>
        <source>Arket med reservnyckeln</source>
        <translation>The sheet with the recovery key</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Skriv ut igen</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ingen skrivare hittades. Skriv av arket för hand.</source>
        <translation>No printer was found. Write the sheet out by hand.</translation>
    </message>
    <message>
        <source>Reservnyckel</source>
        <translation>Recovery key</translation>
    </message>
</context>
<context>
    <name>rundbord::RelativesViewForm</name>
    <message>
        <source>Så ser mina närmaste det</source>
        <translation>How those closest to me see it</translation>
    </message>
</context>
<context>
    <name>rundbord::ReviewPanel</name>
    <message>
        <source>Mål %1 av %2</source>
        <translation>Goal %1 of %2</translation>
    </message>
    <message>
        <source>Insats %1 av %2</source>
        <translation>Action %1 of %2</translation>
    </message>
    <message>
        <source>Nästa mål</source>
        <translation>Next goal</translation>
    </message>
    <message>
        <source>Nästa insats</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Planen har inget mål att se tillbaka på.</source>
        <translation>The plan has no goal to look back at.</translation>
    </message>
    <message>
        <source>Planen har ingen insats att se tillbaka på.</source>
        <translation>The plan has no action to look back at.</translation>
    </message>
</context>
<context>
    <name>rundbord::RiskForm</name>
    <message>
        <source>Det kan bli svårt</source>
        <translation>What may be difficult</translation>
    </message>
    <message>
        <source>Så gör vi då</source>
        <translation>What we do then</translation>
    </message>
</context>
<context>
    <name>rundbord::RoomView</name>
    <message>
        <source>Rumsvy</source>
        <translation>Room screen</translation>
    </message>
</context>
<context>
    <name>rundbord::RoundTable</name>
    <message>
        <source>Runt bordet</source>
        <translation>Around the table</translation>
    </message>
    <message>
        <source>%1, har inte haft ordet på ett tag</source>
        <translation>%1, has not had the word for a while</translation>
    </message>
    <message>
        <source>%1, har haft ordet</source>
        <translation>%1, has had the word</translation>
    </message>
</context>
<context>
    <name>rundbord::SafetyPage</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vem som arbetar här</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Namn och enhet står i loggen för allt som görs i Rundbord. Utan dem står bara namnet som datorn har: %1.</source>
        <translation>The log shows name and unit for everything done in Rundbord. Without them it only shows the name that the computer has: %1.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>När Rundbord låser sig</source>
        <translation>When Rundbord locks itself</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minuter under ett möte</source>
        <translation>Minutes during a meeting</translation>
    </message>
    <message>
        <source>Rundbord låser sig när ingen har rört tangenter eller mus på så många minuter. Inget av det som är skrivet försvinner.</source>
        <translation>Rundbord locks itself when no one has touched the keyboard or mouse for this many minutes. Nothing that is written is lost.</translation>
    </message>
    <message>
        <source>Hur länge ett ärende sparas</source>
        <translation>How long a case is kept</translation>
    </message>
    <message>
        <source>Så många dagar efter att planen finns i parternas journaler och akter frågar Rundbord om ärendet ska gallras. Inget gallras utan att du svarar ja.</source>
        <translation>This many days after the plan is in the parties’ records and files, Rundbord asks whether to shred the case. Nothing is shredded unless you answer yes.</translation>
    </message>
    <message>
        <source>Dagar</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>rundbord::SaveStateLabel</name>
    <message>
        <source>Sparar …</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Sparat</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sparas inte</source>
        <translation>Not saving</translation>
    </message>
</context>
<context>
    <name>rundbord::ShreddingOffer</name>
    <message>
        <source>Kan gallras</source>
        <translation>Can be shredded</translation>
    </message>
    <message>
        <source>Planen finns i parternas journaler och akter. Inget tas bort av sig självt.</source>
        <translation>The plan is in the parties’ records and files. Nothing is removed by itself.</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Gallra…</source>
        <translation>Shred…</translation>
    </message>
    <message>
        <source>Gallra ärendet för %1</source>
        <translation>Shred the case for %1</translation>
    </message>
    <message>
        <source>%1, införd sedan %2</source>
        <translation>%1, in the records since %2</translation>
    </message>
    <message>
        <source>Uppföljning %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>%1, samtycket återtogs %2</source>
        <translation>%1, consent withdrawn %2</translation>
    </message>
</context>
<context>
    <name>rundbord::SignForm</name>
    <message>
        <source>Så märks det</source>
        <translation>How we can tell</translation>
    </message>
</context>
<context>
    <name>rundbord::SituationForm</name>
    <message>
        <source>Det fungerar</source>
        <translation>What works</translation>
    </message>
    <message>
        <source>Det jag är bra på</source>
        <translation>What I am good at</translation>
    </message>
    <message>
        <source>Det fungerar sämre</source>
        <translation>What works less well</translation>
    </message>
</context>
<context>
    <name>rundbord::SpotCheckPanel</name>
    <message>
        <source>Kontrollerad av</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Anmärkning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Skriv under stickprovet</source>
        <translation>Sign the spot check</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stickprov</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>Slumpen har valt posterna nedan. Titta på var och en: hade den som gjorde det en anledning i arbetet?</source>
        <translation>The entries below were chosen at random. Look at each one: did whoever did it have a reason in their work?</translation>
    </message>
</context>
<context>
    <name>rundbord::StartPage</name>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Inga ärenden än. Börja med ett nytt, eller prova exemplet.</source>
        <translation>No cases yet. Start with a new one, or try the example.</translation>
    </message>
    <message>
        <source>Prova exemplet</source>
        <translation>Try the example</translation>
    </message>
    <message>
        <source>Sök i alla ärenden</source>
        <translation>Search all cases</translation>
    </message>
    <message>
        <source>Letar i alla ärenden …</source>
        <translation>Searching all cases…</translation>
    </message>
    <message>
        <source>Orden finns inte i något ärende.</source>
        <translation>The words are not in any case.</translation>
    </message>
</context>
<context>
    <name>rundbord::StepAttainmentForm</name>
    <message>
        <source>Steg på vägen</source>
        <translation>Step along the way</translation>
    </message>
</context>
<context>
    <name>rundbord::StepOffers</name>
    <message>
        <source>Om det blir sämre</source>
        <translation>If it gets worse</translation>
    </message>
    <message>
        <source>Fråga att ta senare</source>
        <translation>Question for later</translation>
    </message>
    <message>
        <source>Skoldagen</source>
        <translation>The day at school</translation>
    </message>
    <message>
        <source>När planen avslutas</source>
        <translation>When the plan ends</translation>
    </message>
    <message>
        <source>Berätta för barnet</source>
        <translation>Tell the child</translation>
    </message>
</context>
<context>
    <name>rundbord::StepView</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>Varför: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Om det blir svårt: %1</source>
        <translation>If it gets difficult: %1</translation>
    </message>
    <message>
        <source>Börja mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Fortsätt mötet</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Till ärenden</source>
        <translation>Back to cases</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Det här skrivs nu</source>
        <translation>Being written now</translation>
    </message>
</context>
<context>
    <name>rundbord::Stepper</name>
    <message>
        <source>Mötets gång</source>
        <translation>Agenda of the meeting</translation>
    </message>
    <message>
        <source>%1 av %2 min</source>
        <translation>%1 of %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>rundbord::StoreCare</name>
    <message>
        <source>Det är inte ändrat</source>
        <translation>It has not been changed</translation>
    </message>
    <message>
        <source>Det har skrivits på nytt sedan dess. Det som står där nu är kvar.</source>
        <translation>It has been written again since then. What is there now stays.</translation>
    </message>
    <message>
        <source>Ska det skadade tas bort?</source>
        <translation>Remove what is damaged?</translation>
    </message>
    <message>
        <source>Ingen säkerhetskopia på den här datorn har det. Finns det en kopia någon annanstans, så behåll det tills den är prövad. Resten av ärendet berörs inte.</source>
        <translation>No backup copy on this computer has it. If there is a copy somewhere else, keep it until that has been tried. The rest of the case is not affected.</translation>
    </message>
    <message>
        <source>Behåll det</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>rundbord::StorePage</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>rundbord::SubgoalForm</name>
    <message>
        <source>Så märks det</source>
        <translation>How we can tell</translation>
    </message>
    <message>
        <source>Steg på vägen</source>
        <translation>Step along the way</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>No later than</translation>
    </message>
</context>
<context>
    <name>rundbord::TimeLine</name>
    <message>
        <source>Mötets tid</source>
        <translation>Meeting time</translation>
    </message>
    <message>
        <source>%1 av %2 minuter</source>
        <translation>%1 of %2 minutes</translation>
    </message>
</context>
<context>
    <name>rundbord::TimingField</name>
    <message>
        <source>t.ex. 15 dec</source>
        <translation>e.g. 15 Dec</translation>
    </message>
</context>
<context>
    <name>rundbord::TopicMark</name>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>påbörjat</source>
        <translation>started</translation>
    </message>
    <message>
        <source>inget skrivet</source>
        <translation>nothing written</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>visas nu</source>
        <translation>shown now</translation>
    </message>
</context>
<context>
    <name>rundbord::TrustedAdultForm</name>
    <message>
        <source>Trygg vuxen</source>
        <translation>Trusted adult</translation>
    </message>
    <message>
        <source>Tecken för paus</source>
        <translation>Sign for a pause</translation>
    </message>
</context>
<context>
    <name>rundbord::TurnsCorner</name>
    <message>
        <source>Fråga vad %1 tänker.</source>
        <translation>Ask what %1 thinks.</translation>
    </message>
    <message>
        <source>%1 har inte haft ordet på ett tag.</source>
        <translation>%1 has not had the word for a while.</translation>
    </message>
    <message>
        <source>Talarordning: %1</source>
        <translation>Speaking order: %1</translation>
    </message>
</context>
<context>
    <name>rundbord::UnlockPage</name>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen en gång till</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Prova exemplet</source>
        <translation>Try the example</translation>
    </message>
    <message>
        <source>Välj en lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Allt du skriver låses med den, så att ingen kan läsa det om datorn försvinner. Ta fyra eller fler ord som inte hör ihop: utan lösenfrasen går inget att öppna, inte ens av oss.</source>
        <translation>Everything you write is locked with it, so that no one can read it if the computer goes missing. Use four or more words that do not belong together: without the passphrase nothing can be opened, not even by us.</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika. Skriv den andra igen.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
    <message>
        <source>Ett ögonblick …</source>
        <translation>One moment…</translation>
    </message>
    <message numerus="yes">
        <source>Vänta %n sekunder</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Lås upp med reservnyckeln</source>
        <translation>Unlock with the recovery key</translation>
    </message>
    <message>
        <source>Skriv av de sju grupperna på pappret. Mellanrum, bindestreck och stora eller små bokstäver spelar ingen roll.</source>
        <translation>Type the seven groups on the paper. Spaces, hyphens and capital or small letters make no difference.</translation>
    </message>
    <message>
        <source>Reservnyckel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Jag har lösenfrasen</source>
        <translation>I have the passphrase</translation>
    </message>
    <message>
        <source>Jag har reservnyckeln</source>
        <translation>I have the recovery key</translation>
    </message>
    <message>
        <source>Lagret saknas</source>
        <translation>The store is missing</translation>
    </message>
    <message>
        <source>Filen med dina ärenden finns inte där den brukar ligga, men det finns säkerhetskopior. Vill du i stället börja om från början, flytta först undan mappen backups.</source>
        <translation>The file with your cases is not where it usually is, but there are backup copies. If you would rather start again from the beginning, first move the backups folder away.</translation>
    </message>
    <message>
        <source>Skriv reservnyckeln först.</source>
        <translation>Type the recovery key first.</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen först.</source>
        <translation>Type the passphrase first.</translation>
    </message>
</context>
<context>
    <name>rundbord::UnsettledForm</name>
    <message>
        <source>Det vi inte är överens om. Båda sidor</source>
        <translation>What we do not agree on. Both sides</translation>
    </message>
    <message>
        <source>Behov som ingen kan möta i dag, och varför</source>
        <translation>Needs that no one can meet today, and why</translation>
    </message>
</context>
<context>
    <name>rundbord::WelcomeForm</name>
    <message>
        <source>Vill bli kallad</source>
        <translation>Likes to be called</translation>
    </message>
    <message>
        <source>Pronomen</source>
        <translation>Pronouns</translation>
    </message>
</context>
<context>
    <name>rundbord::WithdrawnPage</name>
    <message>
        <source>Skriv ut %1 egna ord</source>
        <translation>Print %1 own words</translation>
    </message>
    <message>
        <source>Spara PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Pappret är på väg ut ur skrivaren. Ge det till %1.</source>
        <translation>The paper is on its way out of the printer. Give it to %1.</translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Samtycket är återtaget</source>
        <translation>The consent is withdrawn</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>Du har rätt till det, %1. Vi delar inget mer om dig. Hjälpen som redan är beslutad fortsätter. Vill du ha det du själv har sagt på papper?</source>
        <translation>You have a right to it, %1. We share nothing more about you. The help that is already decided goes on. Would you like what you have said yourself on paper?</translation>
    </message>
    <message>
        <source>Inget visas längre för rummet</source>
        <translation>Nothing is shown to the room any more</translation>
    </message>
    <message>
        <source>Mötet är slut och planen låst</source>
        <translation>The meeting is over and the plan locked</translation>
    </message>
    <message>
        <source>Berätta för var och en som var med att samtycket är återtaget, utan att säga varför. Var och en skriver in det hos sig.</source>
        <translation>Tell everybody who took part that the consent is withdrawn, without saying why. Each writes it down at home.</translation>
    </message>
    <message>
        <source>Skrivare</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Ingen skrivare hittades. Spara pappret som PDF och skriv ut det någon annanstans.</source>
        <translation>No printer was found. Save the paper as a PDF and print it somewhere else.</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Spara egna ord</source>
        <translation>Save own words</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Filen är sparad. Den är inte låst: alla som kommer åt den kan läsa den.</source>
        <translation>The file is saved. It is not locked: anyone who can get at it can read it.</translation>
    </message>
</context>
<context>
    <name>rundbord::Workplace</name>
    <message>
        <source>Det senaste är inte sparat än</source>
        <translation>The latest changes are not saved yet</translation>
    </message>
    <message>
        <source>Det finns kvar så länge Rundbord är öppet och ärendet är framme.</source>
        <translation>They are kept as long as Rundbord and the case stay open.</translation>
    </message>
    <message>
        <source>Stanna här</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Lämna ändå</source>
        <translation>Leave anyway</translation>
    </message>
</context>
<context>
    <name>rundbord::WorksLessWellForm</name>
    <message>
        <source>Det fungerar sämre, en sak i varje rad</source>
        <translation>What works less well, one thing per line</translation>
    </message>
</context>
<context>
    <name>rundbord::WorksWellForm</name>
    <message>
        <source>Barnet säger</source>
        <translation>The child says</translation>
    </message>
    <message>
        <source>Det fungerar, en sak i varje rad</source>
        <translation>What works, one thing per line</translation>
    </message>
    <message>
        <source>Det jag är bra på</source>
        <translation>What I am good at</translation>
    </message>
</context>
<context>
    <name>rundbord::WritingView</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Rundbord, sekreteraren</source>
        <translation>Rundbord, secretary</translation>
    </message>
</context>
</TS>
