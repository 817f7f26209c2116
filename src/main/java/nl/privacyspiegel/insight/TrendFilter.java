package nl.privacyspiegel.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a page of trends is about. It is the part of an address behind the question mark, so that it can be shared.
 *
 * @param unit null for the unit that the reader works in
 * @param from the first day; null for the beginning
 * @param to the last day; null for today
 * @param framework the key of a framework; null for the one that was used most
 * @param quiz the key of a quiz; null, or one that was not held there, for the one that was held most
 * @param measurements at most three, to lay over each other in the web; without them the first and the last moment
 * @param page which part of the units the heat map shows, from 1
 */
public record TrendFilter(
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String framework,
        @Nullable String quiz,
        List<MeasurementId> measurements,
        int page)
        implements Serializable {

    /** As many as can be told apart in one web. */
    public static final int MOST_MEASUREMENTS = 3;

    /** Nothing is filtered. */
    public static final TrendFilter ALL = new TrendFilter(null, null, null, null, null, List.of(), 1);

    private static final String UNIT = "eenheid";
    private static final String FROM = "van";
    private static final String TO = "tot";
    private static final String FRAMEWORK = "raamwerk";
    private static final String QUIZ = "test";
    private static final String MEASUREMENT = "meting";
    private static final String PAGE = "blad";
    private static final int MOST_PAGES = 10_000;

    /** @throws RuleViolation when the period ends before it begins, or there are too many measurements */
    public TrendFilter {
        measurements = List.copyOf(measurements);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation("insight.filter.order");
        }
        if (measurements.size() > MOST_MEASUREMENTS) {
            throw new RuleViolation("insight.filter.measurements", MOST_MEASUREMENTS);
        }
    }

    /**
     * Reads the parameters of an address; what is not known is left alone.
     *
     * @throws RuleViolation when one of them makes no sense
     */
    public static TrendFilter of(Map<String, List<String>> parameters) {
        List<MeasurementId> measurements = new ArrayList<>();
        for (String id : parameters.getOrDefault(MEASUREMENT, List.of())) {
            measurements.add(new MeasurementId(id(id, "insight.filter.measurement")));
        }
        return new TrendFilter(
                one(parameters, UNIT)
                        .map(id -> new UnitId(id(id, "insight.filter.unit")))
                        .orElse(null),
                one(parameters, FROM).map(TrendFilter::day).orElse(null),
                one(parameters, TO).map(TrendFilter::day).orElse(null),
                one(parameters, FRAMEWORK).orElse(null),
                one(parameters, QUIZ).orElse(null),
                measurements,
                one(parameters, PAGE).map(TrendFilter::page).orElse(1));
    }

    private static Optional<String> one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static UUID id(String text, String otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            throw new RuleViolation(otherwise);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException mistyped) {
            throw new RuleViolation("insight.filter.day");
        }
    }

    private static int page(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new RuleViolation("insight.filter.page", MOST_PAGES - 1);
        }
        return Integer.parseInt(text);
    }

    /** As the parameters of an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, UNIT, unit);
        put(parameters, FROM, from);
        put(parameters, TO, to);
        put(parameters, FRAMEWORK, framework);
        put(parameters, QUIZ, quiz);
        if (!measurements.isEmpty()) {
            parameters.put(
                    MEASUREMENT,
                    measurements.stream().map(MeasurementId::toString).toList());
        }
        put(parameters, PAGE, page == 1 ? null : page);
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    /** Of another unit; what was chosen among its measurements no longer fits. */
    public TrendFilter ofUnit(UnitId other) {
        return new TrendFilter(other, from, to, framework, quiz, List.of(), 1);
    }

    /** The same, with the unit that was not named. */
    public TrendFilter about(UnitId named) {
        return new TrendFilter(named, from, to, framework, quiz, measurements, page);
    }

    /** In another period. */
    public TrendFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TrendFilter(unit, first, last, framework, quiz, List.of(), 1);
    }

    /** Of another framework. */
    public TrendFilter ofFramework(String key) {
        return new TrendFilter(unit, from, to, key, quiz, List.of(), 1);
    }

    /** With the campaigns of another quiz. */
    public TrendFilter ofQuiz(String key) {
        return new TrendFilter(unit, from, to, framework, key, measurements, page);
    }

    /** With these measurements in the web. */
    public TrendFilter laidOver(List<MeasurementId> chosen) {
        return new TrendFilter(unit, from, to, framework, quiz, chosen, page);
    }

    /** With another part of the units. */
    public TrendFilter onPage(int other) {
        return new TrendFilter(unit, from, to, framework, quiz, measurements, other);
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean contains(AdoptedMeasurement measurement) {
        return contains(measurement.date());
    }
}
