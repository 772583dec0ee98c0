# Gives the tests in the workbench a screen that nobody sees. Sourced by `check`, after toolchain.sh.

. "$home/scripts/window-packages.sh"

need_display() {
    need_window_packages Xvfb:xvfb openbox:openbox && start_screen
}

# Xvfb picks a free number and tells it; without a window manager the workbench's popups do not show.
start_screen() {
    screen=$(mktemp -d)
    trap 'kill $window_manager $server 2>/dev/null; rm -rf "$screen"' EXIT
    trap 'exit 130' INT TERM
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$screen/number" >"$screen/log" 2>&1 &
    server=$!
    for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ -s "$screen/number" ] && break
        sleep 0.5
    done
    if [ ! -s "$screen/number" ]; then
        say "The screen for the tests in the workbench could not be started:"
        cat "$screen/log" >&2
        return 1
    fi
    read -r number <"$screen/number"
    export DISPLAY=:$number
    openbox >/dev/null 2>&1 &
    window_manager=$!
}
