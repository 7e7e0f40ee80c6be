#!/bin/sh
# build.sh FOLDER: makes the validator of the papers there: veraPDF, out of a package of npm that holds it as a jar, and
# the small program beside this. Once made it stays. It is no part of what is handed out.
set -eu
package=@opendataloader/pdf@2.5.0 # veraPDF 1.29
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"

if [ ! -f verapdf.jar ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent "$package" >/dev/null && tar xzf ./*.tgz)
    mv "$work"/package/lib/*.jar verapdf.jar
fi
if [ ! -f Validate.class ] || [ "$here/Validate.java" -nt Validate.class ]; then
    javac -cp verapdf.jar -d . "$here/Validate.java"
fi
