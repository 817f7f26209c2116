package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Share;

/** Which part of those invited came to sessions. What was not counted tells nothing, and is not counted as nobody. */
public final class Reach {

    private Reach() {}

    /** Of these sessions together; empty when none of them was counted. */
    public static Optional<Share> of(Collection<SessionData> sessions) {
        int part = 0;
        int whole = 0;
        for (SessionData session : sessions) {
            Optional<Share> reach = session.reach();
            part += reach.map(Share::part).orElse(0);
            whole += reach.map(Share::whole).orElse(0);
        }
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /** Of those in the year that ends with this day. */
    public static Optional<Share> inYearUntil(Collection<SessionData> sessions, LocalDate day) {
        return of(sessions.stream()
                .filter(each ->
                        each.day().isAfter(day.minusYears(1)) && !each.day().isAfter(day))
                .toList());
    }

    /** Of each calendar year in which something was counted, from early to late. */
    public static SortedMap<Integer, Share> byYear(Collection<SessionData> sessions) {
        SortedMap<Integer, Share> years = new TreeMap<>();
        sessions.stream()
                .collect(Collectors.groupingBy(session -> session.day().getYear()))
                .forEach((year, its) -> of(its).ifPresent(share -> years.put(year, share)));
        return years;
    }
}
