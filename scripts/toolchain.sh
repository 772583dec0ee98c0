# Finds or installs what a build needs. Sourced by the scripts; expects $home, gives $java_home and $maven.

maven_version=3.9.9
tools=$home/.tools

say() {
    printf '%s\n' "$*" >&2
}

# Installs Debian packages, or says which are missing.
install_packages() {
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        say "Please install these packages first, or call this script as root: $*"
        return 1
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Please install what these Debian packages hold, and call again: $*"
        return 1
    fi
    say "Installing $* …"
    mkdir -p "$tools"
    { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "$@"; } >"$tools/install.log" 2>&1 || {
        say "The packages could not be installed: $*. The reasons are in $tools/install.log."
        return 1
    }
}

# The major version of the Java in $1, 0 where there is none with a compiler.
java_version() {
    [ -x "$1/bin/javac" ] && version=$("$1/bin/javac" -version 2>&1) || version='javac 0'
    version=${version#javac }
    printf '%s\n' "${version%%[.-]*}"
}

find_java() {
    on_path=$(command -v javac) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
    for java_home in "$JAVA_HOME" "$on_path" /usr/lib/jvm/*; do
        [ -n "$java_home" ] && [ "$(java_version "$java_home")" -ge 17 ] && return 0
    done
    return 1
}

need_java() {
    find_java && return 0
    install_packages openjdk-17-jdk-headless || install_packages default-jdk-headless || return 1
    find_java && return 0
    say "Java 17 or newer is needed, with its compiler, and was not found."
    return 1
}

# Whether the Maven in $1 is 3.9.9 or newer (and no 4).
maven_is_new() {
    version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    case $version in
        3.9.?) [ "${version##*.}" -ge 9 ] ;;
        3.9.* | 3.[1-9][0-9]*) true ;;
        *) false ;;
    esac
}

# An older Maven is good enough to fetch a newer one.
need_maven() {
    maven=$tools/apache-maven-$maven_version/bin/mvn
    [ -x "$maven" ] && return 0
    command -v mvn >/dev/null 2>&1 || install_packages maven || return 1
    maven=$(command -v mvn)
    maven_is_new "$maven" && return 0
    say "Fetching Maven $maven_version into $tools, since the installed one is older …"
    mkdir -p "$tools"
    # Elsewhere, because the old one does not know the options of this checkout.
    (cd / && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools" &&
        cd "$tools" && "$JAVA_HOME/bin/jar" xf apache-maven-$maven_version-bin.zip) >"$tools/maven.log" 2>&1 || {
        say "Maven $maven_version could not be fetched. The reasons are in $tools/maven.log."
        return 1
    }
    maven=$tools/apache-maven-$maven_version/bin/mvn
    chmod +x "$maven"
}

need_toolchain() {
    need_java && export JAVA_HOME="$java_home" && need_maven
}
