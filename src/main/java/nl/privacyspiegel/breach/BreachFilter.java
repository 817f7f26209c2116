package nl.privacyspiegel.breach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which breaches a list shows, as an address says it. What an address says that nobody understands is left out.
 *
 * @param unit of which unit, as reporter or as controller; null for all
 * @param year null for all
 */
public record BreachFilter(
        Which which, @Nullable UnitId unit, @Nullable Integer year) {

    /** What a list shows to who asked for nothing. */
    public static final BreachFilter ALL = new BreachFilter(Which.ALL, null, null);

    private static final String WHICH = "toon";
    private static final String UNIT = "eenheid";
    private static final String YEAR = "jaar";

    /** Open ones, closed ones or both. */
    public enum Which {
        ALL("alle"),
        OPEN("open"),
        CLOSED("gesloten");

        private final String code;

        Which(String code) {
            this.code = code;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "breach.filter." + code;
        }
    }

    /** What these parameters of an address ask for. */
    public static BreachFilter of(Map<String, String> parameters) {
        Which which = Which.ALL;
        for (Which each : Which.values()) {
            if (each.code.equals(parameters.get(WHICH))) {
                which = each;
            }
        }
        return new BreachFilter(
                which,
                read(parameters.get(UNIT), text -> new UnitId(UUID.fromString(text))),
                read(parameters.get(YEAR), Integer::valueOf));
    }

    private static <T> @Nullable T read(@Nullable String text, java.util.function.Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    /** The parameters of an address that asks for this. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (which != Which.ALL) {
            parameters.put(WHICH, which.code);
        }
        Optional.ofNullable(unit).ifPresent(each -> parameters.put(UNIT, each.toString()));
        Optional.ofNullable(year).ifPresent(each -> parameters.put(YEAR, each.toString()));
        return parameters;
    }

    /** What stands behind an address that asks for this, with its question mark; nothing when it asks for all. */
    public String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", equals(ALL) ? "" : "?", ""));
    }

    boolean shows(BreachLine line) {
        boolean wanted = switch (which) {
            case ALL -> true;
            case OPEN -> line.isOpen();
            case CLOSED -> !line.isOpen();
        };
        return wanted && (year == null || Objects.equals(year, line.year()));
    }
}
