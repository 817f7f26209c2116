package nl.privacyspiegel.shared;

/** Text of any number of lines that people type. */
public final class LongText {

    private LongText() {}

    /**
     * The text as typed, with plain line ends and without characters that no database or file can hold (control
     * characters but tab and line end, halves of a surrogate pair).
     *
     * @throws RuleViolation when longer than {@code longest} characters
     */
    public static String clean(String text, int longest) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder clean = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        if (clean.length() > longest) {
            throw new RuleViolation("shared.text.tooLong", longest);
        }
        return clean.toString();
    }
}
