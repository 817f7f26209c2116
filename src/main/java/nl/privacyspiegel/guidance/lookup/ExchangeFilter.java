package nl.privacyspiegel.guidance.lookup;

import java.util.Map;
import java.util.TreeMap;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which exchanges somebody wants to see, as an address says it.
 *
 * @param kind null for all
 * @param from the id of who uses or gives the data; null for all
 * @param to the id of who gets it; null for all
 * @param consent null for all
 */
public record ExchangeFilter(
        @Nullable Kind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable Consent consent) {

    /** All of them. */
    public static final ExchangeFilter ALL = new ExchangeFilter(null, null, null, null);

    private static final String KIND = "soort";
    private static final String FROM = "van";
    private static final String TO = "naar";
    private static final String CONSENT = "toestemming";

    /** What these parameters of an address ask for; what they name that does not exist is passed over. */
    public static ExchangeFilter of(Map<String, String> parameters, ExchangeList list) {
        return new ExchangeFilter(
                Kind.codes().get(parameters.getOrDefault(KIND, "")),
                party(parameters.getOrDefault(FROM, ""), list),
                party(parameters.getOrDefault(TO, ""), list),
                Consent.codes().get(parameters.getOrDefault(CONSENT, "")));
    }

    private static @Nullable String party(String named, ExchangeList list) {
        return list.party(named).isPresent() ? named : null;
    }

    /** The same as parameters of an address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (kind != null) {
            parameters.put(KIND, kind.code());
        }
        if (from != null) {
            parameters.put(FROM, from);
        }
        if (to != null) {
            parameters.put(TO, to);
        }
        if (consent != null) {
            parameters.put(CONSENT, consent.code());
        }
        return parameters;
    }

    /** Whether this row was asked for. */
    public boolean shows(Exchange row) {
        return showsKind(row.kind())
                && (from == null || row.from().contains(from))
                && (to == null || row.to().contains(to))
                && (consent == null || row.consent() == consent);
    }

    /** Whether rows of this kind were asked for. */
    public boolean showsKind(Kind wanted) {
        return kind == null || kind == wanted;
    }
}
