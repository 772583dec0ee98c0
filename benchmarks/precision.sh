#!/bin/sh
# How often the rules cry wolf: every alarm in the resolutions that the United Nations published as Akoma Ntoso, nearly
# all of which are false, for each rule, severity and language.
# usage: benchmarks/precision.sh
# The texts are sought as the tests seek them: beside the checkout, or where PLENARY_SHARED says.
set -eu
cd "$(dirname "$0")/.."
tables=dsl.tests/target/rules
rm -f "$tables/precision.txt"
./check -pl dsl.tests -am -Dtest=PrecisionTest -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false \
    -Dplenary.precision=all >"${TMPDIR:-/tmp}/plenary-precision.log" 2>&1 ||
    echo "The targets are missed, or the build failed: see ${TMPDIR:-/tmp}/plenary-precision.log" >&2
[ -f "$tables/precision.txt" ] || exit 2
cat "$tables/precision.txt"
echo "Every alarm, with its place: $tables/alarms.tsv"
