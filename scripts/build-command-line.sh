# Builds the command line and its class-data archive. Sourced by `plenary`; expects its $home, $jar, $classes, $java_name.

. "$home/scripts/toolchain.sh"

build_command_line() {
    mkdir -p "$tools" || {
        say "Plenary must be built first, and $home cannot be written to."
        return 1
    }
    # Two calls at once must not build into each other: the second waits, and finds the work done.
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$tools/build.lock" && flock 9
    fi
    if stale; then
        need_toolchain && build_jar || return 1
    fi
    need_java && make_archive
    exec 9>&-
}

build_jar() {
    log=$tools/build.log
    say "Building Plenary. The first time this takes some minutes, since libraries are fetched …"
    started=$(date +%s)
    # What was compiled before may call what has moved since: only a clean build is sure.
    (cd "$home" && "$maven" -B -pl dsl.cli -am clean package -DskipTests) >"$log" 2>&1 || {
        grep -m 5 '^\[ERROR\]' "$log" >&2
        say "Plenary could not be built. The whole story is in $log."
        return 1
    }
    say "Built in $(($(date +%s) - started)) seconds."
}

# Classes that one run needed are kept in a form that the next one maps into memory. Without it all works, slower.
make_archive() {
    trial=$built/trial
    rm -rf "$classes" "$trial"
    mkdir -p "$trial"
    "$java_home/bin/java" -XX:ArchiveClassesAtExit="$classes" -Xlog:disable -XX:+UseSerialGC -Xss16m \
        -Dfile.encoding=UTF-8 -jar "$jar" build "$home/examples" -f docx,html -o "$trial" >/dev/null 2>&1
    rm -rf "$trial"
    printf '%s\n' "$java_home/bin/java" >"$java_name"
}
