# Finds or installs what a window of Eclipse needs. Sourced after toolchain.sh.

# What is named as COMMAND:PACKAGE is needed besides.
need_window_packages() {
    missing=
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
    done
    need_library libgtk-3.so.0 libgtk-3-0
    # The preview is shown by WebKit. Without it everything else works.
    need_library libwebkit2gtk-4.1.so.0 libwebkit2gtk-4.1-0
    [ -z "$missing" ] || install_packages $missing
}

need_library() {
    PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -q "$1" || missing="$missing $2"
}
