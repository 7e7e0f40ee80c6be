// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_boards.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/case_dots.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/finding_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/jump_mark.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/pause_pill.h"
#include "ui/widgets/pinned_column.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/split_button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/topic_mark.h"
#include "ui/widgets/voice_frame.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace rundbord
{

namespace
{

QString sv(const char* text)
{
    return QString::fromUtf8(text);
}

QVBoxLayout* column(QWidget& board)
{
    auto* lines = new QVBoxLayout(&board);
    lines->setContentsMargins(32, 24, 32, 24);
    lines->setSpacing(metrics::gap16);
    return lines;
}

QWidget* row(std::initializer_list<QWidget*> widgets, int columns = 0)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(metrics::gap12, metrics::gap8, holder);
    flow->setColumns(columns);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return holder;
}

template <typename Widget>
Widget* named(Widget* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

void press(QAbstractButton* button)
{
    button->setDown(true);
}

QWidget* buttons(const Style& style)
{
    auto* pressed = new Button(style, ButtonRole::Primary, sv("Nästa"));
    press(pressed);
    auto* off = new Button(style, ButtonRole::Secondary, sv("Tillbaka"));
    off->setEnabled(false);
    auto* back = new Button(style, ButtonRole::Secondary, sv("Tillbaka"));
    back->showIcon(Icon::Back);
    auto* on = new Button(style, ButtonRole::Primary, sv("Nästa behov"));
    on->showIcon(Icon::Forward, IconSide::After);
    auto* add = new Button(style, ButtonRole::Flat, sv("Ny insats"));
    add->showIcon(Icon::Add);
    auto* pause = new SplitButton(style, Icon::Pause, sv("Paus"));
    pause->setSplitMenu(new QMenu(pause));
    auto* yes = new Button(style, ButtonRole::Primary, sv("Ja, så vill jag ha det"));
    yes->setBig(true);
    yes->showIcon(Icon::Tick, IconSide::Before, metrics::tinyIcon);
    auto* no = new Button(style, ButtonRole::Secondary, sv("Nej, vi ändrar"));
    no->setBig(true);
    auto* lock = new Button(style, ButtonRole::Quiet, sv("Lås"));
    lock->showIcon(Icon::Lock);
    return row({new Button(style, ButtonRole::Primary, sv("Nästa")), pressed,
                named(new Button(style, ButtonRole::Primary, sv("Nästa")), "focused"), back, off,
                new Button(style, ButtonRole::Flat, sv("Kommentar")), pause, on, add, yes, no, lock});
}

Sheet* fields(const Style& style)
{
    auto* sheet = new Sheet(style, Sheet::Padding::Side);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap24);
    grid->setVerticalSpacing(metrics::gap12);
    sheet->body()->addLayout(grid);
    auto [emptyRow, empty] = fieldWithLabel<LineField>(style, sv("empty"), sv("Tomt fält"));
    empty->setPlaceholderText(sv("t.ex. 15 dec"));
    auto [filledRow, filled] = fieldWithLabel<LineField>(style, sv("filled"), sv("Ifyllt fält"));
    filled->setText(sv("senast 15 december"));
    auto [badRow, bad] = fieldWithLabel<LineField>(style, sv("bad"), sv("Fält med fel"));
    bad->setText(sv("31 nov"));
    badRow->setError(sv("November har bara 30 dagar."));
    auto [choiceRow, choice] = fieldWithLabel<ChoiceField>(style, sv("choice"), sv("Val"));
    choice->addItem(sv("I handen, på papper"));
    grid->addWidget(emptyRow, 0, 0);
    grid->addWidget(filledRow, 0, 1);
    grid->addWidget(badRow, 1, 0);
    grid->addWidget(choiceRow, 1, 1);
    auto* checks = new CheckRow(style);
    checks->setPoints({{sv("Amanda först"), true}, {sv("Alla har svarat"), false}});
    auto* region = new RadioButton(style, sv("Region"));
    region->setChecked(true);
    sheet->body()->addWidget(row({checks, region, new RadioButton(style, sv("Kommun"))}));
    auto* chosen = new ChipButton(style, sv("Vatten på bordet"));
    chosen->setChecked(true);
    auto* small = new ChipButton(style, sv("Mina"));
    small->setSmall(true);
    sheet->body()->addWidget(row({chosen, new ChipButton(style, sv("Dämpat ljus")), small,
                                  new Tag(style, Tag::Tone::Plain, sv("Utkast")),
                                  new Tag(style, Tag::Tone::Honey, sv("Ska prövas"))}));
    return sheet;
}

PromptCard* prompt(const Style& style)
{
    auto* card = new PromptCard(style);
    card->setText(sv(
        "Amanda, du vill kunna vara kvar på praktiken utan att gå sönder. Vad behöver hända först? Och vem "
        "här kan ta det?"));
    card->setMore(sv("Låt Amanda svara först. Tystnad är inte ett nej."));
    return card;
}

VoiceFrame* goal(const Style& style)
{
    auto* voice = new VoiceFrame(style);
    voice->setLabel(sv("Amandas mål"));
    voice->setWords(sv("Jag vill kunna vara kvar utan att gå sönder."));
    return voice;
}

QWidget* lamps(const Style& style)
{
    QList<Lamp*> all;
    for (const char* name : {"Insatser", "Vem gör vad", "Andra aktörer", "Ansvarig"})
        all.append(new Lamp(style, sv(name)));
    for (int i = 0; i < 3; ++i)
        all[i]->setLit(true);
    return row({all[0], all[1], all[2], all[3]}, 2);
}

StepperModel way()
{
    StepperModel model;
    model.phases = {
        {sv("Inledning"), {}, 9, 10, true},
        {sv("Nuläge"), {}, 17, 15, true},
        {sv("Behov"),
         {{sv("Vad Amanda vill"), true},
          {sv("Vad ni andra ser"), true},
          {sv("Vem gör vad, och när"), false},
          {sv("Det som kräver beslut"), false},
          {sv("Nästa möte"), false}},
         13,
         30,
         false},
        {sv("Sammanfattning"), {}, 0, 15, false},
    };
    model.phase = 2;
    model.step = 2;
    return model;
}

Stepper* stepper(const Style& style)
{
    auto* stepper = new Stepper(style);
    stepper->setModel(way());
    return stepper;
}

TimeLine* time(const Style& style)
{
    auto* line = new TimeLine(style);
    line->setTime({{10, 15, 30, 15}, 33, {35}});
    return line;
}

Sheet* wordsAndLamps(const Style& style)
{
    auto* sheet = new Sheet(style, Sheet::Padding::Side);
    sheet->body()->addWidget(goal(style));
    sheet->body()->addWidget(lamps(style));
    sheet->body()->addWidget(new FindingButton(style, sv("Den nya insatsen har ingen dag än")));
    return sheet;
}

QWidget* plan(const Style& style)
{
    auto* sheet = new Sheet(style, Sheet::Padding::Side);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, sv("Amandas plan")), 1);
    head->addWidget(new Tag(style, Tag::Tone::Plain, sv("Utkast")));
    sheet->body()->addLayout(head);
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::Small, Token::Ink2, sv("Lagens fyra punkter: tre är klara")));
    sheet->body()->addWidget(lamps(style));
    sheet->body()->addWidget(new FindingButton(style, sv("Den nya insatsen har ingen dag än")));
    sheet->body()->addWidget(
        new TextLabel(style, TextStyle::BodyBold, Token::Ink, sv("Sova och orka dagen")));
    sheet->body()->addWidget(new TextLabel(style, TextStyle::VoicePlan, Token::Ink,
                                           sv("”Jag vill sova så att jag orkar gå ut.”")));
    sheet->body()->addStretch();
    return sheet;
}

//! The row being written: three fields under headings that say what they are.
QGridLayout* actionRow(const Style& style)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap12);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, style.px(150));
    grid->setColumnMinimumWidth(2, style.px(128));
    int x = 0;
    for (const char* heading : {"Vad ska göras", "Vem", "När"})
        grid->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2, sv(heading)), 0, x++);
    auto [what, whatField] =
        fieldWithLabel<GrowingTextEdit>(style, sv("what"), sv("Vad ska göras"), LabelPlace::Spoken);
    whatField->setText(sv("Bekräfta att upplägget inte påverkar ersättningen"));
    auto [who, whoField] = fieldWithLabel<LineField>(style, sv("focused"), sv("Vem"), LabelPlace::Spoken);
    auto [when, whenField] = fieldWithLabel<LineField>(style, sv("when"), sv("När"), LabelPlace::Spoken);
    whenField->setPlaceholderText(sv("t.ex. 15 dec"));
    auto* completion = new CompletionList(style, *whoField);
    completion->setEntries(
        {{sv("Per Wik"), sv("Försäkringskassan · på video")}, {sv("Mona Sund"), sv("boendestöd")}});
    grid->addWidget(what, 1, 0);
    grid->addWidget(who, 1, 1);
    grid->addWidget(when, 1, 2);
    return grid;
}

QWidget* step(const Style& style)
{
    auto* sheet = new Sheet(style);
    sheet->body()->setSpacing(metrics::gap8);
    auto* head = new QWidget;
    auto* above = new QVBoxLayout(head);
    above->setContentsMargins({});
    above->setSpacing(metrics::gap8);
    above->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2, sv("Behov 2 av 3")));
    above->addWidget(new TextLabel(style, TextStyle::Title, Token::Ink, sv("Rimliga krav på praktiken")));
    above->addWidget(prompt(style));
    auto* scroll = new PinnedColumn(style, head);
    auto* checks = new CheckRow(style);
    checks->setPoints(
        {{sv("Amanda först"), true}, {sv("Alla har svarat"), false}, {sv("Namn och dag på allt"), false}});
    scroll->body()->addWidget(checks);
    scroll->body()->addWidget(goal(style));
    auto [shows, showsField] =
        fieldWithLabel<LineField>(style, sv("shows"), sv("Så märks det"), LabelPlace::Left);
    showsField->setText(sv("3 dagar × 3 timmar, oförändrat till 28 februari 2027"));
    scroll->body()->addWidget(shows);
    scroll->body()->addLayout(actionRow(style));
    scroll->body()->addStretch();
    sheet->addScrolling(scroll);
    auto* back = new Button(style, ButtonRole::Secondary, sv("Tillbaka"));
    back->showIcon(Icon::Back);
    auto* add = new Button(style, ButtonRole::Flat, sv("Ny insats"));
    add->showIcon(Icon::Add);
    auto* on = new Button(style, ButtonRole::Primary, sv("Nästa behov"));
    on->showIcon(Icon::Forward, IconSide::After);
    sheet->foot()->addWidget(back);
    sheet->foot()->addWidget(add);
    sheet->foot()->addStretch();
    sheet->foot()->addWidget(on);
    return sheet;
}

} // namespace

std::unique_ptr<QWidget> componentsBoard(const Style& style)
{
    auto board = std::make_unique<QWidget>();
    QVBoxLayout* lines = column(*board);
    lines->addWidget(
        new TextLabel(style, TextStyle::Sub, Token::Ink, style.isDark() ? sv("Mörkt") : sv("Ljust")));
    lines->addWidget(buttons(style));
    lines->addWidget(fields(style));
    lines->addWidget(prompt(style));
    lines->addWidget(wordsAndLamps(style));
    lines->addWidget(stepper(style));
    lines->addWidget(time(style));
    auto* banner = new Banner(style, board.get());
    auto* failed = new Banner(style, board.get());
    lines->addWidget(banner);
    lines->addWidget(failed);
    banner->say(Banner::Tone::Plain, sv("Paus. Vi fortsätter 13.40."), sv("Fortsätt nu"));
    failed->say(Banner::Tone::Error, sv("Det går inte att spara just nu. Texten finns kvar här."),
                sv("Visa"));
    lines->addWidget(new EmptyFrame(style, sv("Här växer planen fram när ni skriver.")));
    lines->addStretch();
    return board;
}

std::unique_ptr<QWidget> moreBoard(const Style& style)
{
    auto board = std::make_unique<QWidget>();
    QVBoxLayout* lines = column(*board);
    auto* pill = new PausePill(style, board.get());
    pill->setText(sv("Paus om 2 minuter"));
    lines->addWidget(
        row({new Signature(style), new TextLabel(style, TextStyle::Name, Token::Ink, sv("Rundbord")), pill}));
    auto* tabs = new TabStrip(style);
    tabs->setTitles({sv("Gång"), sv("Rimliga krav på praktiken"), sv("Planen, 1 att se på")});
    tabs->setCurrentIndex(1);
    lines->addWidget(named(tabs, "focused"));
    auto* topics = new QVBoxLayout;
    topics->setSpacing(0);
    const QList<std::pair<const char*, TopicProgress>> names{{"Viktigast för mig", TopicProgress::Full},
                                                             {"Det som gör det lättare", TopicProgress::Half},
                                                             {"Mina frågor", TopicProgress::Empty}};
    for (const auto& [name, progress] : names) {
        auto* topic = new TopicMark(style, sv(name));
        topic->setProgress(progress);
        topic->setCurrent(progress == TopicProgress::Half);
        topics->addWidget(topic);
    }
    lines->addLayout(topics);
    auto* sheet = new Sheet(style);
    auto* write = new GrowingTextEdit(style);
    write->setVoice(true);
    write->setLines(4, 8);
    write->setText(
        sv("Ett lugnt rum. Att sitta bredvid, inte mitt emot. Jag vill kunna gå ut när jag behöver"));
    sheet->body()->addWidget(write);
    auto [numberRow, number] = fieldWithLabel<NumberField>(style, sv("copies"), sv("Exemplar"));
    auto [secretRow, secret] = fieldWithLabel<PassphraseField>(style, sv("passphrase"), sv("Lösenfras"));
    QTest::keyClicks(secret, sv("sex ord"));
    auto [searchRow, search] = fieldWithLabel<LineField>(style, sv("search"), sv("Sök"));
    search->setIcon(Icon::Search);
    search->setPlaceholderText(sv("Sök på namn"));
    auto [offRow, off] = fieldWithLabel<LineField>(style, sv("off"), sv("Låst"));
    off->setText(sv("kan inte ändras"));
    off->setEnabled(false);
    for (LabelledField* field : {numberRow, secretRow, searchRow, offRow})
        sheet->body()->addWidget(field);
    for (int current : {2, 6}) {
        auto* dots = new CaseDots(style);
        dots->setProgress({7, current, current == 2 ? sv("Förberedelser") : sv("Uppföljning")});
        sheet->body()->addWidget(dots);
    }
    auto* late = new TextLabel(style, TextStyle::Body, Token::OnHoney, sv("Boka uppföljning, försenad"));
    late->setIcon(Icon::Flag, Token::OnHoney);
    sheet->body()->addWidget(late);
    lines->addWidget(sheet);
    auto* open = prompt(style);
    open->setMoreOpen(true);
    lines->addWidget(open);
    lines->addStretch();
    return board;
}

std::unique_ptr<QWidget> meetingBoard(const Style& style)
{
    auto board = std::make_unique<QWidget>();
    auto* lines = new QVBoxLayout(board.get());
    lines->setContentsMargins({});
    auto* way = stepper(style);
    auto* columns = new Columns(style, way, step(style), plan(style));
    columns->setTitles(sv("Gång"), sv("Rimliga krav på praktiken"), sv("Planen, 1 att se på"));
    QObject::connect(columns, &Columns::arrangementChanged, way,
                     [way](Arrangement now) { way->setNarrow(now == Arrangement::NarrowStepper); });
    lines->addWidget(columns);
    return board;
}

} // namespace rundbord
