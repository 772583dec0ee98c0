# Read by the scripts beside it: installs what is missing, and says so.

need() { # COMMAND PACKAGE
    command -v "$1" >/dev/null && return
    echo "Installing $2 by apt-get, for the command $1"
    apt-get install -y --no-install-recommends "$2"
}
