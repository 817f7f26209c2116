# Sourced by ./start --dev: runs the application from target/classes and takes along what is saved in an editor.
# Spring Boot's developer tools start the application anew in the same virtual machine, which takes about three seconds.

dev_classpath=$root/target/dev.classpath

dev_build() {
    echo "Preparing; the first time this takes some minutes, because it downloads the libraries."
    (cd "$root" && ./mvnw -q -B -ntp -Pdev -Dmaven.test.skip=true prepare-package dependency:build-classpath \
        -DincludeScope=runtime "-Dmdep.outputFile=$dev_classpath")
}

# Compiles the classes that were saved after the file $1, and no others: all of them would take ten times as long.
dev_compile() {
    changed=$(find "$root/src/main/java" -name '*.java' -newer "$1")
    [ -n "$changed" ] || return 0
    # shellcheck disable=SC2086 # no source has a space in its name
    if "$JAVA_HOME/bin/javac" -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC --release 21 -parameters -proc:none -nowarn -g \
        -cp "$root/target/classes:$(cat "$dev_classpath")" -d "$root/target/classes" $changed; then
        echo "Compiled $(echo "$changed" | sed 's#.*/##' | tr '\n' ' ')"
    fi
}

# Copies texts, styles, scripts and the manual that were saved after the file $1.
dev_copy() {
    for pair in src/main/resources: frontend:META-INF/resources docs/handleiding:handleiding; do
        from=$root/${pair%%:*}
        to=$root/target/classes/${pair#*:}
        (cd "$from" && find . -type f -newer "$1") | while read -r file; do
            mkdir -p "$to/$(dirname "$file")"
            cp "$from/$file" "$to/$file"
            echo "Took $file along"
        done
    done
}

# Takes along what was saved after the file $1: classes first, because a text is there at once and a class seconds later,
# and each would have the application start anew.
dev_take() {
    dev_compile "$1"
    dev_copy "$1"
}

# Runs the application with the given options until it is stopped, and follows what is saved.
dev_run() {
    [ -f "$dev_classpath" ] && [ "$dev_classpath" -nt "$root/pom.xml" ] && [ -d "$root/target/classes/nl" ] || dev_build
    stamp=$root/target/dev.stamp
    [ -f "$stamp" ] || touch -r "$dev_classpath" "$stamp"
    touch "$stamp.next"
    dev_take "$stamp"
    mv "$stamp.next" "$stamp"
    # Of the demonstration: so that who logs in again after a restart need not look for a new one. Only in the environment.
    PRIVACYSPIEGEL_DEV_PASSWORD=$(LC_ALL=C tr -dc abcdefghjkmnpqrstuvwxyz23456789 </dev/urandom | head -c 16 |
        sed 's/..../&-/g; s/-$//')
    export PRIVACYSPIEGEL_DEV_PASSWORD
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true \
        -Dvaadin.productionMode=true -Dspring.devtools.livereload.enabled=false -Dspring.devtools.restart.poll-interval=500ms \
        -Dspring.devtools.restart.quiet-period=200ms \
        -cp "$root/target/classes:$(cat "$dev_classpath")" nl.privacyspiegel.PrivacyspiegelApplication "$@" &
    application=$!
    trap 'kill "$application" 2>/dev/null; wait "$application" 2>/dev/null; exit 130' HUP INT TERM
    while kill -0 "$application" 2>/dev/null; do
        sleep 0.5
        touch "$stamp.next"
        dev_take "$stamp"
        mv "$stamp.next" "$stamp"
    done
    wait "$application"
}
