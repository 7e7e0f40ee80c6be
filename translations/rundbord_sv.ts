<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>ClosingTexts</name>
    <message numerus="yes">
        <source>Läs igenom %n saker till</source>
        <translation>
            <numerusform>Läs igenom %n sak till</numerusform>
            <numerusform>Läs igenom %n saker till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor från %1 väntar på svar</source>
        <translation>
            <numerusform>%n fråga från %1 väntar på svar</numerusform>
            <numerusform>%n frågor från %1 väntar på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saker kvar</source>
        <translation>
            <numerusform>%n sak kvar</numerusform>
            <numerusform>%n saker kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saker har %1 sagt nej till</source>
        <translation>
            <numerusform>En sak har %1 sagt nej till</numerusform>
            <numerusform>%n saker har %1 sagt nej till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageTexts</name>
    <message numerus="yes">
        <source>%n uppgifter är skadade. Resten är helt.</source>
        <translation>
            <numerusform>%n uppgift är skadad. Resten är helt.</numerusform>
            <numerusform>%n uppgifter är skadade. Resten är helt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateFaultTexts</name>
    <message numerus="yes">
        <source>%1 har bara %n dagar.</source>
        <translation>
            <numerusform>%1 har bara %n dag.</numerusform>
            <numerusform>%1 har bara %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedTexts</name>
    <message numerus="yes">
        <source>%n försök att låsa upp gick inte</source>
        <translation>
            <numerusform>%n försök att låsa upp gick inte</numerusform>
            <numerusform>%n försök att låsa upp gick inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kontrollerade loggen: %n fel</source>
        <translation>
            <numerusform>Kontrollerade loggen: %n fel</numerusform>
            <numerusform>Kontrollerade loggen: %n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gick igenom %n poster i ett stickprov</source>
        <translation>
            <numerusform>Gick igenom %n post i ett stickprov</numerusform>
            <numerusform>Gick igenom %n poster i ett stickprov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogFaultTexts</name>
    <message numerus="yes">
        <source>Loggen är hel: %n poster, ingen är ändrad eller borta.</source>
        <translation>
            <numerusform>Loggen är hel: %n post, och den är varken ändrad eller borta.</numerusform>
            <numerusform>Loggen är hel: %n poster, ingen är ändrad eller borta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loggen är inte hel: %n fel.</source>
        <translation>
            <numerusform>Loggen är inte hel: %n fel.</numerusform>
            <numerusform>Loggen är inte hel: %n fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Och %n till.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPainter</name>
    <message numerus="yes">
        <source>%n rader till ovanför</source>
        <translation>
            <numerusform>%n rad till ovanför</numerusform>
            <numerusform>%n rader till ovanför</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreNewsTexts</name>
    <message numerus="yes">
        <source>%n uppgifter är ändrade utifrån och visas inte. Resten är helt.</source>
        <translation>
            <numerusform>%n uppgift är ändrad utifrån och visas inte. Resten är helt.</numerusform>
            <numerusform>%n uppgifter är ändrade utifrån och visas inte. Resten är helt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyTexts</name>
    <message numerus="yes">
        <source>%n ärenden</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter är skadade</source>
        <translation>
            <numerusform>%n uppgift är skadad</numerusform>
            <numerusform>%n uppgifter är skadade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster är från år som har raderats. De är kedjade men går inte att läsa.</source>
        <translation>
            <numerusform>%n post är från ett år som har raderats. Den är kedjad men går inte att läsa.</numerusform>
            <numerusform>%n poster är från år som har raderats. De är kedjade men går inte att läsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reservnyckeln visar att ingen har skrivit om de %n senaste posterna, inte heller någon med nycklarna.</source>
        <translation>
            <numerusform>Reservnyckeln visar att ingen har skrivit om %n post, den senaste, inte heller någon med nycklarna.</numerusform>
            <numerusform>Reservnyckeln visar att ingen har skrivit om de %n senaste posterna, inte heller någon med nycklarna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::AppointmentForm</name>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::CopiesPage</name>
    <message numerus="yes">
        <source>%n säkerhetskopior är inte nådda än</source>
        <translation>
            <numerusform>%n säkerhetskopia är inte nådd än</numerusform>
            <numerusform>%n säkerhetskopior är inte nådda än</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::EndPage</name>
    <message numerus="yes">
        <source>Det slutade %1 kl. %2 och tog %n minuter.</source>
        <translation>
            <numerusform>Det slutade %1 kl. %2 och tog %n minut.</numerusform>
            <numerusform>Det slutade %1 kl. %2 och tog %n minuter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::KeyForm</name>
    <message numerus="yes">
        <source>Vänta %n sekunder</source>
        <translation>
            <numerusform>Vänta %n sekund</numerusform>
            <numerusform>Vänta %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::LogPage</name>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingHeader</name>
    <message numerus="yes">
        <source>%n minuter avsatta</source>
        <translation>
            <numerusform>%n minut avsatt</numerusform>
            <numerusform>%n minuter avsatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter kvar</source>
        <translation>
            <numerusform>%n minut kvar</numerusform>
            <numerusform>%n minuter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter över</source>
        <translation>
            <numerusform>%n minut över</numerusform>
            <numerusform>%n minuter över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paus om %n minuter</source>
        <translation>
            <numerusform>Paus om %n minut</numerusform>
            <numerusform>Paus om %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingPage</name>
    <message numerus="yes">
        <source>Planen, %n att se på</source>
        <translation>
            <numerusform>Planen, %n att se på</numerusform>
            <numerusform>Planen, %n att se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::MeetingPreview</name>
    <message numerus="yes">
        <source>Paus efter %n minuter</source>
        <translation>
            <numerusform>Paus efter %n minut</numerusform>
            <numerusform>Paus efter %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::NextMeetingCard</name>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n minuter</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n timmar</source>
        <translation>
            <numerusform>om %n timme</numerusform>
            <numerusform>om %n timmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::PlanPanel</name>
    <message numerus="yes">
        <source>%n till</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::PrintPanel</name>
    <message numerus="yes">
        <source>Utan det som samtycket undantar: %n ställen</source>
        <translation>
            <numerusform>Utan det som samtycket undantar: %n ställe</numerusform>
            <numerusform>Utan det som samtycket undantar: %n ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 till %2, %n sidor</source>
        <translation>
            <numerusform>%1 till %2, %n sida</numerusform>
            <numerusform>%1 till %2, %n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skriv ut %n sidor</source>
        <translation>
            <numerusform>Skriv ut %n sida</numerusform>
            <numerusform>Skriv ut %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::ReceiptPage</name>
    <message numerus="yes">
        <source>Det är förstört i %n säkerhetskopior också.</source>
        <translation>
            <numerusform>Det är förstört i %n säkerhetskopia också.</numerusform>
            <numerusform>Det är förstört i %n säkerhetskopior också.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n säkerhetskopior gick inte att nå, och ärendet kan finnas kvar i dem. Rundbord försöker igen varje gång lagret låses upp. De står på kvittot.</source>
        <translation>
            <numerusform>%n säkerhetskopia gick inte att nå, och ärendet kan finnas kvar i den. Rundbord försöker igen varje gång lagret låses upp. Den står på kvittot.</numerusform>
            <numerusform>%n säkerhetskopior gick inte att nå, och ärendet kan finnas kvar i dem. Rundbord försöker igen varje gång lagret låses upp. De står på kvittot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::UnlockPage</name>
    <message numerus="yes">
        <source>Vänta %n sekunder</source>
        <translation>
            <numerusform>Vänta %n sekund</numerusform>
            <numerusform>Vänta %n sekunder</numerusform>
        </translation>
    </message>
</context>
</TS>
