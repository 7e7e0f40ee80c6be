# SPDX-License-Identifier: GPL-3.0-or-later
"""lead_meeting.py RUNDBORD: leads a whole meeting, from an empty store to its end, with nothing but what a screen reader
has: what the program says of itself over AT-SPI, and the keys. At every page and step everything in the window is asked
for its name, role and value. Exits with 1 and says what is wrong, or where one gets stuck. RUNDBORD_SHOW_TREES=1 shows
what is heard everywhere."""

import os
import subprocess
import sys
import tempfile

from meeting import Meeting
from reader import Reader, Stuck


def lead(program):
    reader = Reader(program.pid)
    meeting = Meeting(reader)
    try:
        meeting.open_store()
        meeting.prepare()
        meeting.hold()
    except Stuck as stuck:
        print(f"stuck after {meeting.visited[-1] if meeting.visited else 'the start'}: {stuck}")
        if program.poll() is None:
            print(reader.tree())
        else:
            print(f"the program has ended by itself, with {program.returncode}")
        meeting.fault("", "the meeting was not led to its end")
    for fault, place in meeting.faults.items():
        print(f"{place}: {fault}")
    print(f"{len(meeting.visited)} looks, {len(meeting.faults)} faults")
    return 1 if meeting.faults else 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.argv[1], "--language", "sv", "--data-dir", os.path.join(folder, "store")]
        with subprocess.Popen(command) as program:
            try:
                return lead(program)
            finally:
                program.terminate()


if __name__ == "__main__":
    sys.exit(main())
