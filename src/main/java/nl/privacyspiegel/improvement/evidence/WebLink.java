package nl.privacyspiegel.improvement.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;

/** An address of a page that a browser opens, without a name or a password in it. */
public record WebLink(String address) {

    /** The longest address, in characters. */
    public static final int LONGEST = 1_000;

    /** @throws RuleViolation when it is none */
    public WebLink {
        address = Typed.value(address);
        if (address.isEmpty()) {
            throw new RuleViolation("improvement.evidence.link.missing");
        }
        if (address.length() > LONGEST) {
            throw new RuleViolation("shared.text.tooLong", LONGEST);
        }
        if (host(address).isEmpty()) {
            throw new RuleViolation("improvement.evidence.link.wrong");
        }
    }

    private static Optional<String> host(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fine = (scheme.equals("https") || scheme.equals("http")) && uri.getRawUserInfo() == null;
            return fine ? Optional.ofNullable(uri.getHost()) : Optional.empty();
        } catch (URISyntaxException mistyped) {
            return Optional.empty();
        }
    }

    /** Of whom the page is. */
    public String host() {
        return host(address).orElse("");
    }
}
