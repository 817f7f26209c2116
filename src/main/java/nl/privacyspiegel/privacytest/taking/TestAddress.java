package nl.privacyspiegel.privacytest.taking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an address leads that was meant as one of the test: mail programs and people add signs, capitals, slashes and
 * languages, forget the first part, or put the code behind a question mark.
 *
 * @param path the address as we write it
 * @param typed what stands in it that is no whole code; empty when there is none
 */
record TestAddress(String path, String typed) {

    private static final Pattern OURS = Pattern.compile(
            "/test(/mijn(/[a-z]+){0,2}(/[0-9]+)?|/mijn/beeld/[0-9a-f]{64}|/privacy|/stijl/[0-9a-z]+\\.[a-z]+)?");
    private static final Pattern CODE = Pattern.compile("/test/[0-9A-Za-z-]{26,40}");

    /** What stands before the word: slashes and blanks, and a language. */
    private static final String BEFORE = "(?is)[/\\s]+(?:(?:nl|en)(?:[-_][a-z]{2})?/[/\\s]*)?";

    private static final Pattern MEANT = Pattern.compile(BEFORE + "(?:tests?|privacy-?test)(?![0-9a-z_-])(.*)");

    /** The code written on to the word. */
    private static final Pattern JOINED = Pattern.compile(BEFORE + "(?:privacy-?)?test(?!s(?:/|$))(.*)");

    private static final Pattern PART_OF_A_CODE = Pattern.compile("[-_][^/]*[0-9][^/]*");

    /** Some of the groups of a code, with or without what stands between them: no address of ours looks like it. */
    private static final Pattern GROUPS = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])"
            + "(?:[0-9A-Za-z]{4}(?:[-\\s]+[0-9A-Za-z]{4})*[-\\s]+[0-9A-Za-z]{0,4}|[0-9A-Z]{8,25})");

    private static final String SIGNS_AT_THE_END = "[\\s\\p{Z}\\p{Cf}/.,)>\"'\\]]+$";

    /** Most addresses are not: what has none of this is not looked at any further. */
    private static final Pattern PERHAPS = Pattern.compile("(?i)test|[^\\x00-\\x7f]|%|^/+[^/]{12,}|^/+[^/]*[0-9]");

    private static final List<String> NAMES_OF_A_CODE = List.of("code", "test", "toegangscode");

    /**
     * Reads an address that may have been meant as one of the test.
     *
     * @param rawPath as it was sent, without the context of the application
     * @param query what stands behind the question mark
     * @return empty when it is no address of the test
     */
    static Optional<TestAddress> of(String rawPath, @Nullable String query) {
        if (OURS.matcher(rawPath).matches() || CODE.matcher(rawPath).matches()) {
            return Optional.of(withQuery(rawPath, query));
        }
        if (rawPath.matches("/*")) {
            return asked(query).flatMap(asked -> exactly(asked).map(TestAddress::to));
        }
        return PERHAPS.matcher(rawPath).find()
                ? meant(withoutMarks(TypedCode.plain(rawPath).replaceAll(";[^/;=]*=[^/;]*", "")), query)
                : Optional.empty();
    }

    private static Optional<TestAddress> meant(String plain, @Nullable String query) {
        Matcher meant = MEANT.matcher(plain);
        if (meant.matches()) {
            return Optional.of(behind(meant.group(1), query));
        }
        Matcher joined = JOINED.matcher(plain);
        if (joined.matches()) {
            TypedCode typed = TypedCode.in(joined.group(1));
            boolean partly = PART_OF_A_CODE.matcher(joined.group(1)).matches();
            return typed.code()
                    .map(TestAddress::to)
                    .or(() -> partly
                            ? Optional.of(new TestAddress(
                                    TestSecurity.ADDRESS, typed.kept().replaceAll("^[-_]+", "")))
                            : Optional.empty());
        }
        return bare(plain);
    }

    /** A code without our word, whole or in groups of which some are missing. */
    private static Optional<TestAddress> bare(String text) {
        String bare = withoutSlashes(text);
        if (bare.contains("/")) {
            return Optional.empty();
        }
        String groups = bare.replaceAll(SIGNS_AT_THE_END, "");
        return exactly(bare)
                .map(TestAddress::to)
                .or(() -> GROUPS.matcher(groups).matches()
                        ? Optional.of(new TestAddress(TestSecurity.ADDRESS, groups))
                        : Optional.empty());
    }

    /** What the part of the address behind our word leads to. */
    private static TestAddress behind(String rest, @Nullable String query) {
        String small = (TestSecurity.ADDRESS + rest)
                .replaceAll("/{2,}", "/")
                .toLowerCase(Locale.ROOT)
                .replaceAll(SIGNS_AT_THE_END, "");
        if (OURS.matcher(small).matches()) {
            return withQuery(small, query);
        }
        TypedCode typed = TypedCode.in(rest);
        return typed.code()
                .map(TestAddress::to)
                .orElseGet(() -> new TestAddress(TestSecurity.ADDRESS, withoutSlashes(typed.kept())));
    }

    private static TestAddress withQuery(String path, @Nullable String query) {
        if (!path.equals(TestSecurity.ADDRESS)) {
            return new TestAddress(path, "");
        }
        return asked(query)
                .map(asked -> TypedCode.in(asked))
                .map(typed -> typed.code().map(TestAddress::to).orElseGet(() -> new TestAddress(path, typed.kept())))
                .orElseGet(() -> new TestAddress(path, ""));
    }

    /** The code in what stands behind the question mark: with a name, or all by itself. */
    private static Optional<String> asked(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&", 20))
                .map(part -> part.replace('+', ' ').split("=", 2))
                .filter(part -> part.length == 2
                        ? NAMES_OF_A_CODE.contains(part[0].toLowerCase(Locale.ROOT))
                        : bare(part[0]).isPresent())
                .map(part -> part[part.length - 1])
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A whole code with nothing of letters or digits around it. */
    private static Optional<String> exactly(String text) {
        TypedCode typed = TypedCode.in(text);
        return typed.code().filter(code -> code.length() == typed.signs());
    }

    /** Without what stands on letters: some keyboards add it. */
    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static TestAddress to(String code) {
        return new TestAddress(TestSecurity.ADDRESS + "/" + code, "");
    }

    private static String withoutSlashes(String kept) {
        return kept.replaceAll("^[/\\s]+|[/\\s]+$", "");
    }

    @Override
    public String toString() {
        return "TestAddress";
    }
}
