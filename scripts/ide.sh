# Opens the workbench, and builds it first if it is not there or older than its sources. Sourced by `plenary`;
# expects its $home.

. "$home/scripts/toolchain.sh"
. "$home/scripts/window-packages.sh"

workbench=$tools/workbench

open_ide() {
    [ -n "$DISPLAY$WAYLAND_DISPLAY" ] || {
        say "The workbench needs a screen, and this terminal has none. Call “plenary ide” on a desktop."
        return 1
    }
    [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || {
        say "“plenary ide” opens the workbench on Linux for Intel and AMD processors."
        say "Elsewhere, install Plenary into your own Eclipse: docs/eclipse.md tells how."
        return 1
    }
    need_java && need_window_packages || return 1
    if ide_is_stale; then
        need_toolchain && build_ide || return 1
    fi
    JAVA_HOME=$java_home exec "$workbench/plenary-workbench" "$@"
}

ide_is_stale() {
    [ ! -x "$workbench/plenary-workbench" ] || [ -n "$(find "$home/pom.xml" "$home/target-platform" \
        "$home/generator/pom.xml" "$home/docs" "$home/examples" "$home"/dsl/src "$home"/dsl.ide/src \
        "$home"/dsl.ui "$home"/feature "$home"/workbench* -name target -prune -o -name bin -prune -o \
        -type f -newer "$workbench/artifacts.xml" -print -quit 2>/dev/null)" ]
}

# What is opened stands apart from what is built: a later build does not take the workbench away while it is open.
build_ide() {
    log=$tools/ide.log
    mkdir -p "$tools"
    say "Building the workbench. The first time this takes some minutes, since Eclipse is fetched …"
    started=$(date +%s)
    (cd "$home" && "$maven" -B -pl workbench.product -am clean package -DskipTests) >"$log" 2>&1 || {
        grep -m 5 '^\[ERROR\]' "$log" | grep -v 'valid id pattern' >&2
        say "The workbench could not be built. The whole story is in $log."
        return 1
    }
    product=$home/workbench.product/target/products/org.plenary.workbench.ide/linux/gtk/x86_64/plenary
    rm -rf "$workbench.new" && cp -R "$product" "$workbench.new" && touch "$workbench.new/artifacts.xml" &&
        rm -rf "$workbench" && mv "$workbench.new" "$workbench" || {
        say "The workbench could not be copied to $workbench. Is the disk full?"
        return 1
    }
    say "Built in $(($(date +%s) - started)) seconds. Your texts are kept in the folder $HOME/Plenary."
}
