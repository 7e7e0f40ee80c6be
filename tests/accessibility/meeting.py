# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole meeting, as somebody leads it who does not see the window."""

import os

from inspection import inspect
from reader import Stuck, children, described, focus_of, states, until, value_of

PASSPHRASE = "fyra ord som inte hoer ihop"
NEXT = "Nästa"
END = "Avsluta mötet"


class Meeting:
    def __init__(self, reader):
        self.reader = reader
        self.faults = {}
        self.way = None
        self.visited = []

    def look(self, place):
        """Inspects what is shown. A fault is told of once, at the first place where it is found."""
        self.visited.append(place)
        if os.environ.get("RUNDBORD_SHOW_TREES"):
            print(f"== {place}\n{self.reader.tree()}\n", flush=True)
        try:
            until(lambda: focus_of(self.reader.window()), "something to have focus", 2)
        except Stuck:
            pass  # which the inspection tells of
        for fault in inspect(self.reader.window()):
            self.faults.setdefault(fault, place)

    def fault(self, place, sentence):
        self.faults.setdefault(sentence, place)

    def open_store(self):
        reader = self.reader
        reader.bring_up()
        self.look("the door")
        for name in ("Lösenfras", "Lösenfrasen en gång till"):
            field = reader.entry(name)
            reader.go_to(field)
            reader.type(PASSPHRASE)
            until(lambda each=field: each.queryText().characterCount == len(PASSPHRASE), "the passphrase")
            if PASSPHRASE[:4] in value_of(field):
                self.fault("the door", "the passphrase can be read")
        reader.press("Börja")
        reader.find("push button", "Nytt ärende")
        self.look("the start page")
        reader.press("Nytt ärende")

    # the six questions

    def prepare(self):
        questions = (
            ("Vem gäller mötet?", self.write_person),
            ("Vad är viktigast för dig?", self.write_purpose),
            ("När och var ses vi?", self.write_appointment),
            ("Vilka ska vara med?", self.write_participants),
            ("Vad har du sagt ja till?", self.write_consent),
            ("Vilken region och vilken kommun?", self.write_authorities),
        )
        for question, write in questions:
            self.arrive(question)
            self.look(f"the question {question}")
            write()
            self.look(f"the question {question}, answered")
            last = write == self.write_authorities
            self.reader.press("Öppna mötet" if last else "Nästa fråga", 1 if last else 0)

    def write_person(self):
        self.reader.write("Namn", "Amanda Ek")
        self.reader.choose("Typ av nummer", "Personnummer")
        self.reader.write("Nummer", "19900101-0017")
        self.reader.write("Vill bli kallad", "Amanda")
        self.reader.write("Det här gör mötet lättare, en sak i varje rad", "Paus ofta\nKorta meningar")

    def write_purpose(self):
        self.reader.write("Viktigast för mig, med egna ord", "Att kunna sova")
        self.reader.choose("Vem ville ha mötet", "Den enskilde själv")

    def write_appointment(self):
        self.reader.choose("Typ av möte", "Första SIP-mötet")
        self.reader.write("Dag", "i dag")
        self.reader.write("Börjar", "13.00")
        self.reader.set_number("Avsatt tid", 75)
        self.reader.write("Plats", "Biblioteket")

    def write_participants(self):
        reader = self.reader
        for name, role, principal, duty in (
            ("Johan Ahl", "läkare", "Region", "Ordförande"),
            ("Mona Sund", "boendestödjare", "Kommun", "Sekreterare"),
        ):
            reader.press("Lägg till en deltagare")
            self.arrive("Ny deltagare")
            reader.write("Namn", name)
            reader.write("Roll", role)
            reader.choose("Huvudman", principal)
            reader.tick(duty)
            self.look(f"the participant {name}")
            reader.press(f"Klar med {name}")
            reader.find("push button", f"Ändra {name}")

    def write_consent(self):
        self.reader.choose("Form", "Muntligt")
        self.reader.write("Datum", "i dag")
        self.reader.write("Får dela med varandra, en part i varje rad", "Psykiatrin\nBoendestödet")

    def write_authorities(self):
        self.reader.write("Regionens namn", "Region Sjövik")
        self.reader.write("Kommunens namn", "Ekby kommun")

    # the steps

    def hold(self):
        reader = self.reader
        writing = {
            "Sekretess och ditt ja": self.confirm_consent,
            "Vilka vi är": self.say_who_is_here,
            "Det som fungerar": self.write_what_works,
            "Så vill du ha det": self.write_need,
            "Det som behöver göras": self.write_action,
            "Så märker vi att det blir bättre": self.write_goal,
            "När vi ses igen": self.book_follow_up,
            "Vi läser planen tillsammans": self.read_through,
            "Den som håller ihop planen": self.name_lead,
            "Planen i handen": self.arrange_delivery,
        }
        reader.find("push button", "Börja mötet")
        self.look("before the meeting")
        reader.press("Börja mötet")
        until(lambda: not reader.sees("push button", "Börja mötet"), "the meeting to begin")
        left = set(writing)
        for _ in range(60):
            step = until(self.step, "a step that is the present one")
            self.hear(step)
            self.look(f"the step {step}")
            if step in left:
                left.remove(step)
                writing[step]()
                self.look(f"the step {step}, written")
            if not self.go_on(step):
                break
        if left:
            raise Stuck(f"these steps never came: {sorted(left)}")
        self.end()

    def step(self):
        """What the list of steps says is the present one."""
        if self.way is None:
            self.way = self.reader.find("list", "Mötets gång")
        for item in children(self.way):
            if "selected" in states(item):
                return item.name.split(",")[0]
        return None

    def go_on(self, step):
        """To the next step. False where there is none."""
        if not self.reader.sees("push button", NEXT):
            return False
        self.reader.press(NEXT)
        until(lambda: self.step() != step, f'something to come after "{step}"')
        return True

    def arrive(self, group):
        """One hears where one has come to: focus is in a group of that name."""
        until(lambda: group in self.groups_around_focus(), f'focus to come into "{group}"')

    def groups_around_focus(self):
        thing, names = focus_of(self.reader.window()), []
        while thing is not None and thing.getRoleName() != "application":
            names += [thing.name, thing.description]
            thing = thing.parent
        return names

    def hear(self, step):
        """After Next, focus is where one goes on, and what to say is heard there."""
        prompt = self.reader.find("panel", "Säg så här").description
        try:
            until(lambda: prompt in self.groups_around_focus(), "the prompt to be heard", 3)
        except Stuck:
            focus = focus_of(self.reader.window())
            self.fault(f"the step {step}", f"the prompt is not heard, focus is on {focus and described(focus)}")

    def confirm_consent(self):
        self.reader.tick("Samtycket gäller i dag")

    def say_who_is_here(self):
        for who in ("Johan Ahl, läkare", "Mona Sund, boendestödjare"):
            self.reader.choose(who, "I rummet")

    def write_what_works(self):
        self.reader.write("Det fungerar, en sak i varje rad", "Promenaderna")

    def write_need(self):
        self.reader.press("Nytt behov")
        self.arrive("1 av 1")
        self.reader.write("Det jag behöver", "Sova bättre")
        self.reader.write("Mitt mål", "Jag sover hela natten")
        self.reader.expect("Sova bättre")

    def write_action(self):
        reader = self.reader
        reader.press("Ny insats")
        until(lambda: focus_of(reader.window()).name == "Vad ska göras", "focus to be where one writes")
        reader.write("Vad ska göras", "Ringa sömnmottagningen")
        who = reader.entry("Vem")
        reader.go_to(who)
        reader.type("Joh")
        until(lambda: "Johan Ahl" in who.description, "the name that is offered to be said")
        self.look("the names that are offered")
        reader.key("Return")
        until(lambda: "Johan Ahl" in value_of(who), "the name that was taken")
        reader.write("När", "om två veckor")
        reader.key("Return")
        reader.expect("Ringa sömnmottagningen")

    def write_goal(self):
        self.reader.choose("Jag säger", "Ja, så vill jag ha det")

    def book_follow_up(self):
        self.reader.write("Dag", "om tre månader")
        self.reader.write("Tid", "10.00")

    def read_through(self):
        self.reader.tick("Ringa sömnmottagningen: Ja, så vill jag ha det", role="check box")
        self.reader.tick("Planen är uppläst, rad för rad")

    def name_lead(self):
        self.reader.tick("Region Sjövik", role="radio button")
        self.reader.write("Håller ihop planen", "Mona Sund")

    def arrange_delivery(self):
        """There is no printer here."""
        reader = self.reader
        reader.press("Skriv ut")
        reader.find("push button", "Kan inte lämnas nu…")
        self.look("the papers")
        reader.press("Kan inte lämnas nu…")
        reader.write("Planen kan inte lämnas nu, därför att", "Skrivaren är trasig")
        reader.choose("Kommer hur", "Med posten")
        reader.write("Senast", "om en vecka")
        reader.write("Skickas av", "Mona Sund")
        self.look("the papers, sent later")
        reader.press("Till mötet")
        self.reader.find("list", "Mötets gång")
        self.hear("Planen i handen")

    def end(self):
        reader = self.reader
        reader.press(END, -1)
        self.arrive("Mötet är slut")
        reader.find("push button", "Mona Sund håller ihop planen")
        self.look("the ended meeting")
        reader.press("Till ärenden")
        reader.find("table cell", "Amanda Ek", within=reader.find("table", "Ärenden"))
        self.look("the start page, with a case")
