#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# in_session.sh COMMAND...: runs a command where there is a screen nobody sees, and the bus over which screen readers ask
# windows what is in them. All of it is its own and goes with it; neither systemd nor a session has to be there.
# Says SKIP and exits with 77 where the system has not got the means.
set -eu

skip() {
    echo "SKIP: $1"
    exit 77
}
for means in Xvfb dbus-run-session; do
    command -v "$means" >/dev/null || skip "there is no $means here"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "there is no pyatspi here"
[ -x /usr/libexec/at-spi-bus-launcher ] || skip "there is no at-spi2-core here"

work=$(mktemp -d)
screen=
finish() {
    if [ -n "$screen" ]; then
        kill "$screen" 2>/dev/null || true
        wait "$screen" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XAUTHORITY CUPS_SERVER
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
export HOME="$work" XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

# without -noreset it starts anew, and takes nobody in meanwhile, whenever the last window goes
Xvfb -displayfd 3 -noreset -screen 0 1400x1000x24 -nolisten tcp 3>"$work/display" 2>"$work/said" &
screen=$!
until [ -s "$work/display" ]; do
    kill -0 "$screen" 2>/dev/null || { cat "$work/said" >&2; exit 1; }
    sleep 0.05
done
DISPLAY=:$(cat "$work/display")
export DISPLAY

# the bus starts the rest, at-spi-bus-launcher and its registry, when they are first asked for; what they say of
# themselves is of interest only if they are not there
code=0
dbus-run-session -- "$@" 2>"$work/said" || code=$?
grep -v -e '^dbus-daemon' -e '^SpiRegistry' "$work/said" >&2 || true
exit $code
