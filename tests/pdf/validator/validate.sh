#!/bin/sh
# validate.sh VALIDATOR PRINT_PAPERS FOLDER: prints papers into a new folder and holds every one to PDF/A-2a, PDF/A-2u and
# PDF/UA-1. Status 77 where the validator hasn't been made: tests/pdf/validator/build.sh VALIDATOR makes it.
set -eu
validator=$1
print_papers=$2
folder=$3

if [ ! -f "$validator/Validate.class" ]; then
    echo "There is no validator in $validator"
    exit 77
fi
rm -rf "$folder"
mkdir -p "$folder"
"$print_papers" "$folder"

classpath=$validator:$validator/verapdf.jar
# what Java had of its own until version 11
for jar in jaxb-api jaxb-runtime jaxb-core istack-commons-runtime txw2 stax-ex FastInfoset javax.activation; do
    [ ! -e "/usr/share/java/$jar.jar" ] || classpath=$classpath:/usr/share/java/$jar.jar
done
java -Xmx2g -cp "$classpath" Validate "$folder" 2a 2u ua1
