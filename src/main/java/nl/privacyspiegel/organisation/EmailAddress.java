package nl.privacyspiegel.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;

/** An e-mail address, in lower case: the name under which a member logs in. */
public record EmailAddress(String value) {

    static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cc}\\p{Cs}@,;<>\"]{1,64}@[^\\s\\p{Cc}\\p{Cs}@,;<>\"]+\\.[^\\s\\p{Cc}\\p{Cs}@,;<>\".]{2,}");

    /** @throws RuleViolation when this is no e-mail address */
    public EmailAddress {
        value = Typed.value(value).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("organisation.email.invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
