package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a request asks for. A parameter that is unknown or given twice is refused: a filter with a typing error
 * would otherwise silently let everything through.
 *
 * @param unit only this unit and everything below it; null for all
 * @param from only from this day on; null without a beginning
 * @param to only up to and including this day; null without an end
 * @param page 1 for the first
 * @param paged whether a page or a size is asked for
 */
record Query(
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size,
        boolean paged,
        Format format,
        HttpServletRequest request) {

    static final String UNIT = "unit";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String FORMAT = "format";

    static final int USUAL_SIZE = 100;
    static final int MOST_SIZE = 500;

    private static final int MOST_PAGES = 1_000_000;
    private static final List<String> ALWAYS = List.of(PAGE, SIZE, FORMAT);

    /**
     * Reads a request.
     *
     * @param filters the parameters that this address has beside those that all have
     * @throws Refusal when a parameter will not do
     */
    static Query of(HttpServletRequest request, String... filters) {
        List<String> known = Stream.concat(Stream.of(filters), ALWAYS.stream()).toList();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Refusal.of(name, "api.allowed.names", String.join(", ", known));
            }
            if (values.length > 1) {
                throw Refusal.of(name, "api.allowed.once");
            }
        });
        LocalDate from = parsed(request, FROM, LocalDate::parse, "api.allowed.day");
        LocalDate to = parsed(request, TO, LocalDate::parse, "api.allowed.day");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.of(TO, "api.allowed.notBefore", from.toString());
        }
        return new Query(
                parsed(request, UNIT, text -> new UnitId(UUID.fromString(text)), "api.allowed.unit"),
                from,
                to,
                number(request, PAGE, 1, MOST_PAGES),
                number(request, SIZE, USUAL_SIZE, MOST_SIZE),
                request.getParameter(PAGE) != null || request.getParameter(SIZE) != null,
                Format.of(request.getParameter(FORMAT), request),
                request);
    }

    private static int number(HttpServletRequest request, String name, int usual, int most) {
        String text = request.getParameter(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.of(name, "api.allowed.number", Integer.toString(1), Integer.toString(most));
    }

    private static <T> @Nullable T parsed(
            HttpServletRequest request, String name, Function<String, T> parse, String allowedKey) {
        String text = request.getParameter(name);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException mistyped) {
            throw Refusal.of(name, allowedKey);
        }
    }

    /** Whether all rows are asked for in one answer: a spreadsheet does not turn pages, and would not see that rows lack. */
    boolean whole() {
        return format == Format.CSV && !paged;
    }

    /** Whether a day is asked for. */
    boolean covers(LocalDate day) {
        return covers(day, day);
    }

    /** Whether some day from first to last is asked for. */
    boolean covers(LocalDate first, LocalDate last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
