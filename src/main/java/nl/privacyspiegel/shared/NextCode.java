package nl.privacyspiegel.shared;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that a next question could have. */
public final class NextCode {

    private static final Pattern CODE = Pattern.compile("(.*?)(\\d{1,6})");

    private NextCode() {}

    /** One higher than this code, or the first after it that is not used; empty when the code has no number. */
    public static String after(String last, Set<String> used) {
        Matcher code = CODE.matcher(last);
        if (!code.matches()) {
            return "";
        }
        int number = Integer.parseInt(code.group(2)) + 1;
        while (used.contains(code.group(1) + number)) {
            number++;
        }
        return code.group(1) + number;
    }
}
