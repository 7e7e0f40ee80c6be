<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
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
    <name>rundbord::ClosingPanel</name>
    <message numerus="yes">
        <source>Läs igenom %n saker till</source>
        <translation>
            <numerusform>Läs igenom %n sak till</numerusform>
            <numerusform>Läs igenom %n saker till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saker kvar</source>
        <translation>
            <numerusform>%n sak kvar</numerusform>
            <numerusform>%n saker kvar</numerusform>
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
    <name>rundbord::PaperPreview</name>
    <message numerus="yes">
        <source>Hela planen, %n sidor</source>
        <translation>
            <numerusform>Hela planen, %n sida</numerusform>
            <numerusform>Hela planen, %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rundbord::PlanPage</name>
    <message numerus="yes">
        <source>Skriv ut %n sidor</source>
        <translation>
            <numerusform>Skriv ut %n sida</numerusform>
            <numerusform>Skriv ut %n sidor</numerusform>
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
