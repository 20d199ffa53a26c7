# Sourced by tests/run: puts what the tests need on the machine, once. Every function is cheap when
# its work is already done. Run from the root of the repository.

cache=$PWD/.cache
export PATH=$cache/cargo/bin:$PATH
nextest_version=0.9.143

as_root() {
    if (($(id -u) == 0)); then "$@"; else sudo "$@"; fi
}

# need COMMAND HINT: what tests/run does not install itself.
need() {
    command -v "$1" >/dev/null || {
        echo "tests/run needs $1: $2" >&2
        exit 1
    }
}

# once NAME KEY COMMAND…: runs the command unless it has succeeded with the same KEY before.
once() {
    local stamp=$cache/$1.done key=$2
    shift 2
    [[ -f $stamp && $(<"$stamp") == "$key" ]] && return
    mkdir -p "$cache"
    "$@"
    echo "$key" >"$stamp"
}

# debian COMMAND PACKAGE: installs the package if the command is not there.
debian() {
    command -v "$1" >/dev/null && return
    echo "installing $2"
    apt_lists
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"
}

# Package lists may be missing (container images) or older than the mirror.
apt_lists() {
    [[ -n ${apt_updated:-} ]] && return
    as_root apt-get update -qq
    apt_updated=1
}

# unpacked PACKAGE: a Debian package unpacked under .cache/, for servers: installing them would also
# start them.
unpacked() {
    rm -rf "${cache:?}/$1"
    mkdir -p "$cache/$1"
    apt_lists
    (
        cd "$cache/$1"
        apt-get download -qq "$1"
        dpkg -x "$1"_*.deb .
        rm "$1"_*.deb
    )
}

# environment NAME: a Python environment with exactly tests/setup/NAME.txt.
environment() {
    echo "installing $1 for Python"
    rm -rf "${cache:?}/$1"
    if ! python3 -m venv "$cache/$1" 2>/dev/null; then
        apt_lists
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv
        python3 -m venv --clear "$cache/$1"
    fi
    "$cache/$1/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "tests/setup/$1.txt"
}

npm_packages() {
    (cd tests/e2e && npm ci --no-audit --no-fund --ignore-scripts)
}

install_compiler() {
    need cargo "install Rust with rustup"
    debian cc build-essential
}

install_nextest() {
    install_compiler
    cargo nextest --version >/dev/null 2>&1 && return
    echo "installing cargo-nextest $nextest_version"
    cargo install --locked --debug --root "$cache/cargo" cargo-nextest --version "$nextest_version"
}

# What it takes to look at pages in a browser.
install_pages() {
    install_compiler
    need node "Node.js 20 or newer"
    need npm "it comes with Node.js"
    debian chromium chromium
    once npm "$(node --version) $(sha256sum <tests/e2e/package-lock.json)" npm_packages
}

install_e2e() {
    install_pages
    need python3 "Python 3.11 or newer"
    local python name
    python=$(python3 --version)
    for name in synapse-modern synapse-legacy nio schemathesis; do
        once "$name" "$python $(sha256sum <"tests/setup/$name.txt")" environment "$name"
    done
    once nginx 1 unpacked nginx
    once caddy 1 unpacked caddy
}
