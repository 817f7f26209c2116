package nl.privacyspiegel.privacytest.taking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;
import org.springframework.web.util.HtmlUtils;

/**
 * The code in what somebody typed, pasted or followed: mail programs put signs around it, and people paste whole links
 * and sentences.
 *
 * @param code the code, or the end of a link, when there is a whole one
 * @param kept what was typed, clean, for the field
 * @param signs how many letters and digits there are where a code has {@link TestCode#LENGTH}
 * @param lengths how many signs each group of a code has, when groups can be seen in what is no whole code; else empty
 * @param slips in which groups of a code something was mistyped, counted from 0; empty when there is no code to see in it
 */
record TypedCode(Optional<String> code, String kept, int signs, List<Integer> lengths, List<Integer> slips) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_KEPT = 200;
    private static final int MOST_TOO_MANY = 2;
    private static final int GROUPS = TestCode.LENGTH / TestCode.GROUP;
    private static final int UNREADABLE = 0xFFFD;
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** How mail without a reader of its own writes an equals sign. */
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("(?i)=3D");

    private static final Pattern LINK = Pattern.compile("(?i)^(?:.*?/+test/+|https?://.*/)([^/].*)$");
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]+");

    private static final String LOOK_ALIKES = "\u0410\u0412\u0421\u0415\u041D\u041A\u041C\u041E\u0420\u0422\u0425"
            + "\u0430\u0441\u0435\u043E\u0440\u0445\u0391\u0392\u0395\u0397\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A7\u0396";
    private static final String THEIR_LATIN = "ABCEHKMOPTX" + "aceopxABEHKMNOPTXZ";

    /** Words that stand before a code in mails and letters. */
    private static final Set<String> LABELS = Set.of(
            "uw",
            "je",
            "jouw",
            "mijn",
            "de",
            "deze",
            "is",
            "code",
            "codes",
            "toegangscode",
            "testcode",
            "test",
            "privacytest",
            "voor",
            "link",
            "your",
            "my",
            "the",
            "access",
            "for",
            "van",
            "of",
            "mijncode");

    static TypedCode in(String typed) {
        TypedCode asItStands = read(typed);
        String unquoted = QUOTED_PRINTABLE.matcher(typed).replaceAll("=");
        return asItStands.code().isPresent() || unquoted.equals(typed) ? asItStands : read(unquoted);
    }

    private static TypedCode read(String typed) {
        String plain = plain(ShortText.beginning(typed, LONGEST));
        Matcher link = LINK.matcher(plain);
        String rest = link.matches() ? link.group(1).split("[?#;&]", 2)[0] : plain;
        List<String> words = words(rest);
        String kept = ShortText.beginning(plain, LONGEST_KEPT);
        Optional<String> whole = inGroups(words).or(() -> oneWord(words));
        while (!words.isEmpty() && LABELS.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            words.removeFirst();
        }
        Optional<String> code = whole.or(() -> broken(words, Secret.LENGTH)).or(() -> broken(words, TestCode.LENGTH));
        String joined = String.join("", words);
        return code.isPresent()
                ? new TypedCode(code, kept, joined.length(), List.of(), List.of())
                : new TypedCode(code, kept, joined.length(), lengths(words, joined), slips(words, joined));
    }

    /** Without escapes of addresses and of HTML, also where they were escaped twice. */
    static String plain(String typed) {
        String plain = typed;
        for (int times = 0; times < 2; times++) {
            plain = HtmlUtils.htmlUnescape(unescape(plain));
        }
        return Typed.value(plain)
                .codePoints()
                .filter(sign -> sign != UNREADABLE && !Character.isISOControl(sign))
                .map(TypedCode::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A code has Latin letters only: one of another script that looks the same can mean nothing else. */
    private static int latin(int sign) {
        int place = LOOK_ALIKES.indexOf(sign);
        return place < 0 ? sign : THEIR_LATIN.charAt(place);
    }

    static String unescape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escaped -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(escaped.group().replace("%", "")), StandardCharsets.UTF_8)));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                WORD.matcher(text).results().map(result -> result.group()).toList());
    }

    /** A code as letters print it, in groups of four; as they did before, with two at the end. */
    private static Optional<String> inGroups(List<String> words) {
        return windows(words, (Secret.LENGTH + 3) / 4).or(() -> windows(words, TestCode.LENGTH / 4));
    }

    private static Optional<String> windows(List<String> words, int groups) {
        for (int first = 0; first + groups <= words.size(); first++) {
            List<String> some = words.subList(first, first + groups);
            if (some.subList(0, groups - 1).stream().allMatch(group -> group.length() == 4)) {
                Optional<String> code = wellFormed(String.join("", some));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> oneWord(List<String> words) {
        return words.stream().flatMap(word -> wellFormed(word).stream()).findFirst();
    }

    /** A code that a line end or a hyphen cut anywhere; words may follow it. */
    private static Optional<String> broken(List<String> words, int length) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(word);
            if (joined.length() >= length) {
                break;
            }
        }
        return joined.length() == length ? wellFormed(joined.toString()) : Optional.empty();
    }

    private static Optional<String> wellFormed(String text) {
        Secret secret = Secret.typed(text);
        return Optional.of(secret.text())
                .filter(code -> secret.isWellFormed() || new TestCode(secret.text()).isWellFormed());
    }

    /** Of a code that was typed in groups, or of which less than a code was typed without them. */
    private static List<Integer> lengths(List<String> words, String joined) {
        boolean inGroups = words.size() > 1
                && words.size() <= GROUPS
                && words.stream().allMatch(word -> word.length() <= TestCode.GROUP + 1);
        if (!inGroups && (joined.isEmpty() || joined.length() >= TestCode.LENGTH - MOST_TOO_MANY)) {
            return List.of();
        }
        List<Integer> lengths = new ArrayList<>((inGroups ? words : TestCode.groups(joined))
                .stream().map(String::length).toList());
        while (lengths.size() < GROUPS) {
            lengths.add(0);
        }
        return lengths.stream().allMatch(length -> length == TestCode.GROUP) ? List.of() : lengths;
    }

    /** In which groups something is wrong, when this is a code with a slip: one group among others, or about as long. */
    private static List<Integer> slips(List<String> words, String joined) {
        for (int first = 0; first + 3 <= words.size(); first++) {
            List<Integer> slips = TestCode.slips(words.subList(first, first + 3));
            if (slips.size() == 1) {
                return slips;
            }
        }
        if (words.size() == 3 && words.stream().allMatch(word -> Math.abs(word.length() - 4) <= 1)) {
            return TestCode.slips(words);
        }
        if (Math.abs(joined.length() - TestCode.LENGTH) > MOST_TOO_MANY) {
            return List.of();
        }
        List<Integer> slips = TestCode.slips(TestCode.groups(joined)).stream()
                .filter(group -> group < TestCode.LENGTH / 4)
                .toList();
        // A sign too few or too many moves all that follows.
        return joined.length() == TestCode.LENGTH ? slips : slips.isEmpty() ? List.of(2) : slips.subList(0, 1);
    }

    @Override
    public String toString() {
        return "TypedCode";
    }
}
