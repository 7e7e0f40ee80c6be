#!/bin/bash
# no_network.sh trace|namespace PLAY_MEETING RUNDBORD ASK_PRINTERS
#
# trace: a whole meeting, from an empty store to the printed plan, the program itself over a new store, and the question
# for printers, under strace. No socket of a network may be opened.
# namespace: the same meeting where there is no network at all gives the same steps and the same papers.
# Says SKIP and exits with 77 where the system forbids the means.
set -euo pipefail

way=$1 play=$2 program=$3 ask=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen HOME=$work XDG_RUNTIME_DIR=$work
unset CUPS_SERVER XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

skip() {
    echo "SKIP: $1"
    exit 77
}

traced() { # LOG COMMAND...
    local log=$1
    shift
    strace -f -qq -e trace=network -o "$log" -- "$@"
}

expect_no_network() { # LOG NAME
    [ -s "$1" ] || { echo "$2: strace has seen no socket call at all, not even a local one"; exit 1; }
    if grep -E 'AF_INET|AF_PACKET|AF_NETLINK' "$1"; then
        echo "$2 opened a socket of a network"
        exit 1
    fi
    echo "$2: $(grep -c 'socket(' "$1" || true) sockets, none of a network"
}

trace() {
    traced "$work/control" bash -c 'exec 3<>/dev/udp/127.0.0.1/9' || skip "strace may not trace here"
    grep -q AF_INET "$work/control" || skip "strace does not show a network socket here"

    traced "$work/meeting" "$play" --out "$work/papers" >"$work/steps"
    grep -q plan-handed-over "$work/steps"
    # a process with no socket at all would leave an empty log
    echo "(end)" >>"$work/meeting"
    expect_no_network "$work/meeting" "the meeting"

    printf 'fyra ord som inte hoer ihop\n' >"$work/passphrase"
    chmod 600 "$work/passphrase"
    # shellcheck disable=SC2016 # the inner shell expands it
    traced "$work/window" bash -c '
        "$0" --data-dir "$1/store" --passphrase-file "$1/passphrase" & window=$!
        until [ -s "$1/store/store.rundbord" ]; do kill -0 $window; read -rt 0.1 <> <(:) || true; done
        kill $window; wait $window || true' "$program" "$work"
    expect_no_network "$work/window" "the window"

    traced "$work/printers" "$ask" >/dev/null
    expect_no_network "$work/printers" "the question for printers"
}

namespace() {
    unshare --map-root-user --net true 2>/dev/null || skip "no network namespaces here"
    "$play" --out "$work/here" >"$work/steps-here"
    unshare --map-root-user --net "$play" --out "$work/nowhere" >"$work/steps-nowhere"
    cmp "$work/steps-here" "$work/steps-nowhere"
    for paper in plan min-plan; do
        for place in here nowhere; do
            pdftotext -layout "$work/$place/$paper.pdf" "$work/$place-$paper.txt"
        done
        cmp "$work/here-$paper.txt" "$work/nowhere-$paper.txt"
        [ -s "$work/here-$paper.txt" ]
    done
    echo "the same $(wc -l <"$work/steps-here") steps and the same two papers without any network"
}

$way
