package nl.privacyspiegel.guidance.lookup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A use of data that a law allows, or the giving of it to somebody else.
 *
 * @param part to which part of the work it belongs
 * @param purpose what for
 * @param note what to mind; null for nothing
 * @param by who uses or gives the data, in words
 * @param from the ids of these parties
 * @param receiver who gets it, in words; null when nobody does
 * @param to the ids of these parties; empty when nobody gets it
 * @param laws the articles that allow it; at least one
 * @param notes the ids of notes to it
 * @param changes the ids of what changed since
 * @param inferred what stands in no cell of its own in the source, and was taken from the row above it
 */
public record Exchange(
        String id,
        Kind kind,
        String part,
        String purpose,
        String data,
        @Nullable String note,
        String by,
        List<String> from,
        @Nullable String receiver,
        List<String> to,
        List<String> laws,
        Consent consent,
        List<String> notes,
        List<String> changes,
        List<Column> inferred) {

    public Exchange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        laws = List.copyOf(laws);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        inferred = List.copyOf(inferred);
    }

    /** Whether data is used where it is, or given, and by whom. */
    public enum Kind {
        PROCESSING("verwerken"),
        BY_MUNICIPALITY("gemeente-geeft"),
        BY_PARTNER("partner-geeft");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Map<String, Kind> codes() {
            Map<String, Kind> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(kind -> codes.put(kind.code, kind));
            return codes;
        }

        /** Whether somebody else gets the data. */
        public boolean isGiven() {
            return this != PROCESSING;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "guidance.exchange.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the resident has to consent. */
    public enum Consent {
        NEEDED("ja"),
        NOT_NEEDED("nee"),
        /** The source does not say. */
        NOT_SAID("onbekend");

        private final String code;

        Consent(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Map<String, Consent> codes() {
            Map<String, Consent> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(consent -> codes.put(consent.code, consent));
            return codes;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "guidance.exchange.consent." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of the table from which the rows come. */
    public enum Column {
        PURPOSE("doel"),
        DATA("gegevens"),
        FROM("van"),
        TO("naar"),
        LAW("wet"),
        CONSENT("toestemming");

        private final String code;

        Column(String code) {
            this.code = code;
        }

        static Map<String, Column> codes() {
            Map<String, Column> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(column -> codes.put(column.code, column));
            return codes;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "guidance.exchange.column." + name().toLowerCase(Locale.ROOT);
        }
    }
}
