package nl.privacyspiegel.improvement.evidence.file;

import java.util.Locale;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;

/** The name of a file of somebody else: no path, nothing that hides how it ends, and an ending that we know. */
record FileName(String name, FileKind kind) {

    /** The longest name, in characters. */
    static final int LONGEST = 150;

    private static final String NEVER = "/\\:*?\"<>|";

    static FileName read(String raw) {
        String name = Typed.name(raw);
        int dot = name.lastIndexOf('.');
        if (name.length() > LONGEST || dot < 1 || name.startsWith(".") || hides(raw)) {
            throw new RuleViolation("improvement.evidence.file.name", LONGEST);
        }
        FileKind kind = FileKind.ofEnding(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new RuleViolation("improvement.evidence.file.kind"));
        return new FileName(name, kind);
    }

    private static boolean hides(String raw) {
        int before = ' ';
        for (int index = 0; index < raw.length(); ) {
            int sign = raw.codePointAt(index);
            boolean refused = NEVER.indexOf(sign) >= 0
                    || Character.isISOControl(sign)
                    || Character.getType(sign) == Character.SURROGATE
                    || Typed.isInvisible(sign, before);
            if (refused) {
                return true;
            }
            before = sign;
            index += Character.charCount(sign);
        }
        return false;
    }
}
