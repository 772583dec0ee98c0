#!/bin/sh
# Installs the update site into an Eclipse that knows nothing of Plenary, uses it there as a drafter would (opens
# resolution 72/278, makes a mistake, has it corrected, prints Word), and takes it out again without a trace.
# Needs what `./check` built.

home=$(readlink -f "$0")
home=${home%/scripts/*}
built=$home/workbench.product/target
base=$built/products/org.plenary.base/linux/gtk/x86_64/eclipse
site=$home/update-site/target/repository
. "$home/scripts/toolchain.sh"
. "$home/scripts/display.sh"

for needed in "$base" "$site"; do
    [ -d "$needed" ] || { say "$needed is not there. Call ./check first."; exit 2; }
done
need_java || exit 2
java=$java_home/bin/java
[ -n "$DISPLAY" ] || need_display || exit 2
work=$(mktemp -d)
trap 'kill $window_manager $server 2>/dev/null; rm -rf "$work" "$screen"' EXIT
trap 'exit 130' INT TERM
cp -R "$base" "$work/eclipse"

eclipse() {
    "$java" -jar "$work"/eclipse/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -consoleLog "$@" \
        >>"$work/log" 2>&1
}

director() {
    eclipse -application org.eclipse.equinox.p2.director "$@" || {
        tail -n 30 "$work/log"
        say "The director refused: $*"
        exit 1
    }
}

# What an installation changes: the plug-ins and features that are there, and those that are started.
installed() {
    (cd "$work/eclipse" && ls plugins features 2>/dev/null && sort configuration/org.eclipse.equinox.simpleconfigurator/bundles.info) \
        >"$1"
}

collect_garbage() {
    eclipse -application org.eclipse.equinox.p2.garbagecollector.application -profile DefaultProfile
}

director -repository "file:$built/repository" -installIU org.plenary.installation
collect_garbage
installed "$work/before"
director -repository "file:$site" -installIU org.plenary.feature.feature.group
installed "$work/with"
cmp -s "$work/before" "$work/with" && { say "The installation changed nothing."; exit 1; }

"$java" -Xmx1g -Dtrial.text="$home/examples/A_RES_72_278.zh.resolution" -Dtrial.report="$work/report" \
    -jar "$work"/eclipse/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -consoleLog -data "$work/workspace" \
    -application org.eclipse.ui.ide.workbench >>"$work/log" 2>&1
cat "$work/report" 2>/dev/null
[ "$(tail -n 1 "$work/report" 2>/dev/null)" = fine ] || {
    grep -A 12 '^!ENTRY org.plenary' "$work/workspace/.metadata/.log" | head -n 40
    say "The installed Plenary did not do what it should."
    exit 1
}

director -uninstallIU org.plenary.feature.feature.group
collect_garbage
installed "$work/after"
diff "$work/before" "$work/after" || { say "Something of Plenary stayed behind."; exit 1; }
say "Installed, used and taken out again without a trace."
