package nl.privacyspiegel.privacytest.taking;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an address leads that was meant as one of the test: mail programs and people add signs, capitals and slashes.
 *
 * @param path the address as we write it
 * @param typed what stands in it that is no whole code; empty when there is none
 */
record TestAddress(String path, String typed) {

    private static final Pattern MEANT = Pattern.compile("(?i)/+test(?![0-9a-z_-]).*");
    private static final Pattern OURS =
            Pattern.compile("/test(/mijn(/[a-z]+){0,2}(/[0-9]+)?|/stijl/[0-9a-z]+\\.[a-z]+)?");
    private static final Pattern CODE = Pattern.compile("/test/[0-9A-Za-z-]{26,40}");

    /** Whether somebody meant a page of the test: there may be a code in it. */
    static boolean isMeant(String rawPath) {
        return MEANT.matcher(rawPath).lookingAt();
    }

    /** @param rawPath as it was sent, without the context of the application; empty when it is no address of the test */
    static Optional<TestAddress> of(String rawPath) {
        if (!isMeant(rawPath)) {
            return Optional.empty();
        }
        String clean = TypedCode.unescape(rawPath).replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
        String small = clean.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Cf}/.,)>\"'\\]]+$", "");
        if (OURS.matcher(rawPath).matches() || CODE.matcher(rawPath).matches()) {
            return Optional.of(new TestAddress(rawPath, ""));
        }
        if (OURS.matcher(small).matches()) {
            return Optional.of(new TestAddress(small, ""));
        }
        TypedCode typed = TypedCode.in(
                TypedCode.plain(rawPath.replaceFirst("(?i)^/+test", "")).replaceAll(";[^/]*", ""));
        return Optional.of(typed.code()
                .map(code -> new TestAddress(TestSecurity.ADDRESS + "/" + code.text(), ""))
                .orElseGet(() -> new TestAddress(TestSecurity.ADDRESS, withoutSlashes(typed.kept()))));
    }

    private static String withoutSlashes(String kept) {
        return kept.replaceAll("^/+|/+$", "");
    }

    @Override
    public String toString() {
        return "TestAddress";
    }
}
