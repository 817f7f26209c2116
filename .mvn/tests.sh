# Sourced by ./verify: which tests belong to what was changed, and which are meant by a name.

# Prints the files that were changed since the last push, or else since the last commit, or else by it.
changed_files() {
    since=$(git merge-base HEAD '@{upstream}' 2>/dev/null) || since=HEAD
    files=$({
        git diff --name-only "$since"
        git ls-files --others --exclude-standard
    } | sort -u)
    [ -n "$files" ] || files=$(git diff --name-only HEAD~1)
    echo "$files"
}

# Prints the tests of all rules of the house, and those of each changed file; says of which files no test is known.
tests_of_the_change() {
    {
        printf '%s\n' ArchitectureTest ModularityTest TranslationsTest
        changed_files | while read -r file; do
            found=$(tests_of "$file")
            [ -n "$found" ] && echo "$found" || echo "== No test is known for $file" >&2
        done
    } | sort -u
}

# Prints the tests of the file $1.
tests_of() {
    case $1 in
        src/test/java/*Test.java | src/e2e/java/*Journey.java) tests_that_say -w "$(basename "$1" .java)" ;;
        src/*.java)
            tests_that_say -w "$(basename "$1" .java)"
            tests_beside "$(dirname "${1#src/*/java/}")"
            ;;
        src/main/resources/vaadin-i18n/*) echo TranslationsTest ;;
        src/main/resources/db/migration/*) echo MigrationTest ;;
        src/main/resources/content/frameworks/*) tests_beside nl/privacyspiegel/framework ;;
        src/main/resources/content/quizzes/*) tests_beside nl/privacyspiegel/quiz ;;
        src/main/resources/content/demo/*) printf '%s\n' DemoJourney DemoRegionJourney ;;
        src/main/resources/templates/test/*) tests_beside nl/privacyspiegel/privacytest/taking ;;
        src/main/resources/templates/page/*) tests_beside nl/privacyspiegel/shared/page ;;
        src/main/resources/reporting/*) tests_beside nl/privacyspiegel/reporting ;;
        frontend/*)
            echo OwnFilesOverHttpTest
            tests_that_say -F "$(basename "$1")"
            ;;
        start | verify | .mvn/*.sh) tests_that_say -F "$(basename "$1")\"" ;;
        *) tests_that_say -F "$(basename "$1")" ;;
    esac
}

# Prints the tests in which grep finds $2; $1 says how: -w for a word, -F for a text.
tests_that_say() {
    grep -rl "$1" --include='*Test.java' --include='*Journey.java' -e "$2" src/test/java src/e2e/java | class_names
}

# Prints the tests in the folder of the package $1, or else in the nearest folder above it within the module.
tests_beside() (
    folder=$1
    while [ "$(dirname "$folder")" != nl/privacyspiegel ] && ! ls src/test/java/"$folder"/*Test.java >/dev/null 2>&1; do
        case $folder in nl/privacyspiegel/*) folder=$(dirname "$folder") ;; *) break ;; esac
    done
    find "src/test/java/$folder" -maxdepth 1 -name '*Test.java' 2>/dev/null | class_names
)

class_names() {
    sed 's#.*/##; s#\.java$##'
}

# Prints the test classes whose names hold one of the given texts, in capitals or not, each with the method that was
# given behind a #; fails when one of them holds none.
tests_named() {
    for name; do
        class=${name%%#*}
        method=${name#"$class"}
        found=$(find src/test/java src/e2e/java -iname "*$class*Test.java" -o -iname "*$class*Journey.java" -o \
            -iname "*$class.java" '(' -name '*Test.java' -o -name '*Journey.java' ')')
        if [ -z "$found" ]; then
            echo "No test class has $class in its name." >&2
            return 1
        fi
        if [ -n "$method" ]; then
            # shellcheck disable=SC2086 # no path of a source has a space in it
            found=$(grep -lw -e "${method#?}" $found) || {
                echo "No test class with $class in its name has the method ${method#?}." >&2
                return 1
            }
        fi
        echo "$found" | class_names | sed "s/\$/$method/"
    done
}
