# Sourced by ./start and ./verify: finds a JDK that can build Privacyspiegel and exports it as JAVA_HOME.
# Order: a suitable JAVA_HOME; else the preferred version; else the newest. JDK_SEARCH_ROOT, normally empty, goes
# before the system's folders, so that the search itself can be tried out.

jdk_oldest=21
jdk_preferred=25

# Prints the major version of the JDK in folder $1; fails when there is no JDK.
jdk_version() (
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || exit 1
    version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    fi
    [ -n "$version" ] && echo "$version"
)

# Prints the folder of the JDK behind the `javac` on the PATH: it may be a link or a version manager's own script.
jdk_on_path() (
    javac=$(command -v javac) || exit 1
    # macOS has a stand-in there that only asks to install Java; java_home knows what is installed.
    [ "$(uname -s)" = Darwin ] && [ "$javac" = /usr/bin/javac ] && exit 1
    javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | head -n 1
)

# Prints the folder of the best JDK; fails when none is suitable.
jdk_find() (
    if [ -n "${JAVA_HOME:-}" ]; then
        version=$(jdk_version "$JAVA_HOME") && [ "$version" -ge "$jdk_oldest" ] && echo "$JAVA_HOME" && exit 0
    fi

    under=${JDK_SEARCH_ROOT:-}
    home=${HOME:-/nonexistent}
    mac=
    if [ -x "$under/usr/libexec/java_home" ]; then
        mac=$("$under/usr/libexec/java_home" -v "$jdk_oldest+" 2>/dev/null) || mac=
    fi
    best=
    best_version=0
    for jdk in \
        "$(jdk_on_path)" \
        "$under"/usr/lib/jvm/* \
        "$under"/usr/lib64/jvm/* \
        "$under"/usr/java/* \
        "$under"/opt/java/* \
        "$under"/opt/jdk* \
        "$home"/.sdkman/candidates/java/* \
        "$home"/.local/share/mise/installs/java/* \
        "$home"/.asdf/installs/java/* \
        "$home"/.jdks/* \
        "$mac" \
        "$under"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$under"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$under"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$under"/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
        version=$(jdk_version "$jdk") || continue
        [ "$version" -ge "$jdk_oldest" ] || continue
        if [ "$version" -eq "$jdk_preferred" ]; then
            echo "$jdk"
            exit 0
        fi
        if [ "$version" -gt "$best_version" ]; then
            best=$jdk
            best_version=$version
        fi
    done
    [ -n "$best" ] && echo "$best"
)

if ! JAVA_HOME=$(jdk_find); then
    echo "Privacyspiegel needs a JDK, version $jdk_oldest or newer: on Debian 13 or Ubuntu 24.04 'sudo apt install openjdk-21-jdk', on macOS 'brew install openjdk@25', elsewhere Eclipse Temurin 25 (adoptium.net)." >&2
    exit 1
fi
export JAVA_HOME

# From 24 on Java warns about what Maven 3 itself does; nobody who builds can act on that.
if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
fi
