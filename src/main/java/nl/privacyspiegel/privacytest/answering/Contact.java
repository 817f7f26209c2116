package nl.privacyspiegel.privacytest.answering;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * Where somebody can be reached: a function, never a person.
 *
 * @param name what the function is called; empty when there is none
 * @param email empty only when there is no name
 * @param phone may be empty
 */
public record Contact(String name, String email, String phone) {

    /** The longest telephone number, in characters. */
    public static final int LONGEST_PHONE = 40;

    public static final Contact NONE = new Contact("", "", "");

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{3,40}");

    /** @throws RuleViolation when only a part is filled in, or a part is not what it should be */
    public Contact {
        name = Typed.name(name);
        email = Typed.value(email);
        phone = Typed.name(phone);
        if (!(name + email + phone).isEmpty()) {
            name = ShortText.require(name, "privacytest.contact.name.missing");
            email = new EmailAddress(email).value();
        }
        requirePhone(phone);
    }

    /**
     * Refuses what is no telephone number; nothing at all is fine.
     *
     * @throws RuleViolation when it holds something else
     */
    public static void requirePhone(String typed) {
        String phone = Typed.name(typed);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new RuleViolation("privacytest.contact.phone.wrong");
        }
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** All of it on one line. */
    public String line() {
        return Stream.of(name, email, phone).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
