package nl.privacyspiegel.breach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Share;

/**
 * What came of the breaches of a year that concerned units as controllers. A breach that concerned several is one breach, with an
 * outcome and a clock for each.
 *
 * @param breaches how many there were
 * @param outcomes in which way how many controllers came to an end; none of a way that nobody came to
 * @param inTime how many clocks at which all was done ended in time
 * @param ended how many clocks there were at which all was done
 */
public record BreachYear(int breaches, Map<AuthorityOutcome, Integer> outcomes, int inTime, int ended) {

    public BreachYear {
        Map<AuthorityOutcome, Integer> ordered = new EnumMap<>(AuthorityOutcome.class);
        ordered.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(ordered);
    }

    /** Of these breaches, as things stood at the end of a day. */
    static BreachYear of(Collection<BreachFile> files, Collection<UnitId> controllers, LocalDate day) {
        List<BreachFile> concerning = files.stream()
                .filter(file -> file.controllers().stream().anyMatch(controllers::contains))
                .filter(file -> !WallClock.shown(file.row().report().reportedAt())
                        .toLocalDate()
                        .isAfter(day))
                .map(file -> file.until(day))
                .toList();
        List<ControllerSheet> sheets = concerning.stream()
                .flatMap(file -> file.controllers().stream()
                        .filter(controllers::contains)
                        .map(unit -> file.controller(unit, BreachFile.Reader.NOBODY)))
                .toList();
        Map<AuthorityOutcome, Integer> outcomes = new EnumMap<>(AuthorityOutcome.class);
        sheets.forEach(sheet -> sheet.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum)));
        List<BreachClock> ended = sheets.stream()
                .flatMap(sheet -> sheet.clock().stream())
                .filter(clock -> clock.done() != null)
                .toList();
        int inTime = (int) ended.stream()
                .filter(clock -> clock.at(clock.deadline()) == ClockState.IN_TIME)
                .count();
        return new BreachYear(concerning.size(), outcomes, inTime, ended.size());
    }

    /** How many controllers came to an end. */
    public int decided() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Which part of the clocks at which all was done ended in time; empty when there were none. */
    public Optional<Share> punctual() {
        return ended == 0 ? Optional.empty() : Optional.of(new Share(inTime, ended));
    }
}
