package nl.privacyspiegel.privacytest.answering;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.Secret;

/**
 * What people type to get into a test: three groups of four, such as 7K3J-9QXV-AB0F. The fourth character of each group
 * checks the three before it, so a slip is found in its group without anybody looking for a code. 45 bits are random; why
 * that is enough, and what is kept of a code: decision 29. Never in a log.
 */
public record TestCode(String text) {

    /** How many characters it has. */
    public static final int LENGTH = 12;

    /** How many characters a group has. */
    public static final int GROUP = 4;

    /** Of Crockford's base 32, as {@link Secret#typed} understands it. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** x⁵ + x² + 1, by which 32 characters are a field: doubling never makes two of them the same. */
    private static final int FIELD = 0b100101;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TestCode random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** The code that begins with what these bytes say. */
    public static TestCode of(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int next = 0;
        for (int group = 0; group < LENGTH / GROUP; group++) {
            for (int place = 1; place < GROUP; place++) {
                text.append(ALPHABET.charAt(bytes[next++] & (ALPHABET.length() - 1)));
            }
            text.append(check(text.substring(group * GROUP), group));
        }
        return new TestCode(text.toString());
    }

    /** As somebody typed it: with spaces, hyphens, small letters, or an O for a zero. */
    public static TestCode typed(String text) {
        return new TestCode(Secret.typed(text).text());
    }

    /** Whether it can be one of ours; what cannot need not be looked for. */
    public boolean isWellFormed() {
        return text.length() == LENGTH && slips(groups(text)).isEmpty();
    }

    /** As people read and type it. */
    public String inGroups() {
        return inGroups(text);
    }

    /** The same of a code of before, which is longer. */
    public static String inGroups(String code) {
        return String.join("-", groups(code));
    }

    /** The groups of four of which a text is made; what is over is in the last one. */
    public static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < text.length(); from += GROUP) {
            groups.add(text.substring(from, Math.min(text.length(), from + GROUP)));
        }
        return groups;
    }

    /** Which of these groups were not typed well, counted from 0. */
    public static List<Integer> slips(List<String> groups) {
        List<Integer> slips = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!isGroup(Secret.typed(groups.get(i)).text(), i)) {
                slips.add(i);
            }
        }
        return slips;
    }

    private static boolean isGroup(String text, int place) {
        return text.length() == GROUP
                && text.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && text.charAt(GROUP - 1) == check(text.substring(0, GROUP - 1), place);
    }

    /** Each character counts otherwise, and so does the place of the group: what changed places is found too. */
    private static char check(String three, int place) {
        int sum = place + 1;
        for (int i = 0; i < three.length(); i++) {
            sum = doubled(sum) ^ ALPHABET.indexOf(three.charAt(i));
        }
        return ALPHABET.charAt(doubled(sum));
    }

    private static int doubled(int value) {
        int twice = value << 1;
        return twice >= ALPHABET.length() ? twice ^ FIELD : twice;
    }

    @Override
    public String toString() {
        return "TestCode";
    }
}
