package nl.privacyspiegel.breach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCount.Amount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of each year until a day: how many breaches concerned a unit as a controller, how many of them ended in which way, and which part of
 * the clocks that ended did so in time. A year without one has no count.
 */
@Component
@Order(70)
@Transactional(readOnly = true)
class BreachCounts implements CountSource {

    /** What is stored of this kind. */
    static final String KIND = "BREACH";

    private final BreachReader reader;
    private final MessageSource messages;

    BreachCounts(BreachReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "breach.count";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale language) {
        TreeMap<Integer, List<ControllerSheet>> years = reader.concerning(List.of(unit)).stream()
                .filter(file -> file.controllers().contains(unit))
                .filter(file -> !WallClock.shown(file.row().report().reportedAt())
                        .toLocalDate()
                        .isAfter(day))
                .collect(Collectors.groupingBy(
                        file -> file.row().year(),
                        TreeMap::new,
                        Collectors.mapping(
                                file -> file.until(day).controller(unit, BreachFile.Reader.NOBODY),
                                Collectors.toList())));
        return years.descendingMap().entrySet().stream()
                .flatMap(year -> ofYear(unit, year.getKey(), year.getValue(), day, language).stream())
                .toList();
    }

    private List<DatedCount> ofYear(
            UnitId unit, int year, List<ControllerSheet> sheets, LocalDate day, Locale language) {
        List<DatedCount> counts = new ArrayList<>();
        counts.add(number(unit, year, "all", "breach.count.all", sheets.size(), day, language));
        Map<AuthorityOutcome, Long> outcomes = sheets.stream()
                .flatMap(sheet -> sheet.outcome().stream())
                .collect(Collectors.groupingBy(
                        outcome -> outcome, () -> new EnumMap<>(AuthorityOutcome.class), Collectors.counting()));
        outcomes.forEach((outcome, number) ->
                counts.add(number(unit, year, outcome.name(), outcome.translationKey(), number, day, language)));
        List<ClockState> ended = sheets.stream()
                .flatMap(sheet -> sheet.clock().stream())
                .filter(clock -> clock.done() != null)
                .map(clock -> clock.at(clock.deadline()))
                .toList();
        if (!ended.isEmpty()) {
            int inTime = (int) ended.stream().filter(ClockState.IN_TIME::equals).count();
            counts.add(count(
                    unit,
                    year,
                    "inTime",
                    words(
                            "breach.count.title",
                            language,
                            words("breach.count.inTime", language),
                            Integer.toString(year)),
                    new Amount.Share(new Share(inTime, ended.size()).percentage(), (long) ended.size(), true),
                    words("breach.count.inTime.words", language, inTime, ended.size()),
                    day));
        }
        return counts;
    }

    private DatedCount number(
            UnitId unit, int year, String what, String key, long number, LocalDate day, Locale language) {
        return count(
                unit,
                year,
                what,
                words("breach.count.title", language, words(key, language), Integer.toString(year)),
                new Amount.Value(BigDecimal.valueOf(number)),
                words("breach.count.number", language, number),
                day);
    }

    private String words(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private static DatedCount count(
            UnitId unit, int year, String what, String title, Amount amount, String words, LocalDate day) {
        return new DatedCount(
                SubjectRef.of(KIND, unit, year, what),
                title,
                null,
                amount,
                day,
                words,
                "datalekken?eenheid=" + unit + "&jaar=" + year);
    }
}
