package nl.privacyspiegel.quiz;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an employee reads more of a topic: the address of a page, or the name of a document that colleagues know. */
public final class MoreToRead {

    /** Of addresses with all that programs put behind them. */
    public static final int LONGEST = 1_000;

    private static final String SAFE = "https://";
    private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("(?is)\\s*(www\\.|//|[a-z][a-z0-9+.-]*:\\S).*");

    private MoreToRead() {}

    /** The address of a page, when the text is one that can be linked to. */
    public static Optional<String> address(String text) {
        if (!text.startsWith(SAFE)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return Optional.of(address)
                    .filter(known -> known.getHost() != null && known.getUserInfo() == null)
                    .map(URI::toASCIIString);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is the name of a document, or an address that begins with https. */
    static boolean isAllowed(String text) {
        return !LIKE_AN_ADDRESS.matcher(text).matches() || address(text).isPresent();
    }
}
