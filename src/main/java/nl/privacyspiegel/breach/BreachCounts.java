package nl.privacyspiegel.breach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCount.Amount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
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
        TreeMap<Integer, List<BreachFile>> years = reader.concerning(List.of(unit)).stream()
                .collect(Collectors.groupingBy(file -> file.row().year(), TreeMap::new, Collectors.toList()));
        return years.descendingMap().entrySet().stream()
                .flatMap(year ->
                        ofYear(unit, year.getKey(), BreachYear.of(year.getValue(), List.of(unit), day), day, language)
                                .stream())
                .toList();
    }

    private List<DatedCount> ofYear(UnitId unit, int year, BreachYear counted, LocalDate day, Locale language) {
        List<DatedCount> counts = new ArrayList<>();
        if (counted.breaches() == 0) {
            return counts;
        }
        counts.add(number(unit, year, "all", "breach.count.all", counted.breaches(), day, language));
        counted.outcomes()
                .forEach((outcome, number) -> counts.add(
                        number(unit, year, outcome.name(), outcome.translationKey(), number, day, language)));
        counted.punctual()
                .ifPresent(share -> counts.add(count(
                        unit,
                        year,
                        "inTime",
                        words(
                                "breach.count.title",
                                language,
                                words("breach.count.inTime", language),
                                Integer.toString(year)),
                        new Amount.Share(share.percentage(), (long) share.whole(), true),
                        words("breach.count.inTime.words", language, share.part(), share.whole()),
                        day)));
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
