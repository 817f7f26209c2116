package nl.privacyspiegel.privacytest.inviting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * A list of e-mail addresses as somebody pastes it: from a sheet, an address bar or a mail program, with or without names.
 *
 * @param addresses those that are one, each once, in the order of the list
 * @param doubles those that stand in it more than once
 * @param wrong what is no address
 */
public record PastedAddresses(List<EmailAddress> addresses, List<String> doubles, List<String> wrong) {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 400_000;

    private static final int SHOWN = 60;
    private static final Pattern BETWEEN = Pattern.compile("[\\n,;\\t]+");
    private static final Pattern WITH_NAME = Pattern.compile("[^<>]*<([^<>]+)>");

    public PastedAddresses {
        addresses = List.copyOf(addresses);
        doubles = List.copyOf(doubles);
        wrong = List.copyOf(wrong);
    }

    /**
     * What stands in this text.
     *
     * @throws RuleViolation when it is longer than any list
     */
    public static PastedAddresses of(String text) {
        if (text.length() > LONGEST) {
            throw new RuleViolation("privacytest.invite.tooLong");
        }
        Set<EmailAddress> addresses = new LinkedHashSet<>();
        Set<String> doubles = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        BETWEEN.splitAsStream(Typed.prose(text))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> take(one, addresses, doubles, wrong));
        return new PastedAddresses(List.copyOf(addresses), List.copyOf(doubles), wrong);
    }

    private static void take(String one, Set<EmailAddress> addresses, Set<String> doubles, List<String> wrong) {
        Matcher named = WITH_NAME.matcher(one);
        try {
            EmailAddress address = new EmailAddress(named.matches() ? named.group(1) : one);
            if (!addresses.add(address)) {
                doubles.add(address.value());
            }
        } catch (RuleViolation none) {
            wrong.add(ShortText.shown(Typed.name(one), SHOWN));
        }
    }

    @Override
    public String toString() {
        return "PastedAddresses";
    }
}
