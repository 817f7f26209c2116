package nl.privacyspiegel.improvement.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the invented region keep a calendar since its measurement before the last: most of it done, some of it late, one skipped
 * with a reason, and something that is late now.
 */
@Component
@InDemoRegion
@Order(30)
class DemoCalendarLoader implements ApplicationRunner {

    /** What is not taken over: too often to be worth telling, or a duty that is out of date. */
    private static final Set<String> LEFT_OUT = Set.of("kal-05", "kal-07", "kal-v3");

    /** What nobody did yet. */
    private static final String FORGOTTEN = "Gesloten dossiers";

    private static final String SKIPPED = "Nagaan hoe de procesregie verloopt";

    private static final int MONTHS_BEFORE_THE_FIRST = 2;
    private static final int SEASONS = 4;
    private static final int DAYS_OF_A_SEASON = 40;
    private static final int LATEST = 12;

    private final Duties duties;
    private final DutyTurns turns;
    private final DemoRegion region;
    private final Clock clock;

    DemoCalendarLoader(Duties duties, DutyTurns turns, DemoRegion region, Clock clock) {
        this.duties = duties;
        this.turns = turns;
        this.region = region;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        UnitId unit = region.unit();
        LocalDate today = LocalDate.now(clock);
        LocalDate begin = region.measured(DemoRegion.ROUNDS - 2).plusMonths(MONTHS_BEFORE_THE_FIRST);
        region.on(begin, Role.ASSESSOR, () -> {
            if (duties.of(unit).isEmpty()) {
                takeOver(unit, begin);
                duties.of(unit).stream()
                        .filter(duty -> !duty.name().startsWith(FORGOTTEN))
                        .forEach(duty -> tell(duty, today.minusDays(LATEST)));
            }
        });
    }

    /** On some days, so that a year has something to do in each season. */
    private void takeOver(UnitId unit, LocalDate begin) {
        List<String> wanted = duties.offered(unit).stream()
                .map(ShippedDuty::id)
                .filter(id -> !LEFT_OUT.contains(id))
                .toList();
        for (int season = 0; season < SEASONS; season++) {
            int which = season;
            List<String> some = wanted.stream()
                    .filter(id -> wanted.indexOf(id) % SEASONS == which)
                    .toList();
            duties.addShipped(unit, some, begin.plusDays((long) season * DAYS_OF_A_SEASON));
        }
    }

    private void tell(DutySummary duty, LocalDate last) {
        Random chance = new Random(duty.name().hashCode());
        Optional<LocalDate> due = duty.due().filter(day -> day.isBefore(last));
        while (due.isPresent()) {
            LocalDate day = due.get();
            LocalDate handled = day.plusDays(chance.nextInt(LATEST) - LATEST / 2);
            region.on(handled, Role.ASSESSOR, () -> {
                if (duty.name().equals(SKIPPED)) {
                    turns.skip(duty.id(), day, "Dit jaar niet nodig: het beleid wordt herzien.");
                } else {
                    turns.done(duty.id(), day, handled, "Besproken in de privacywerkgroep.");
                }
            });
            due = duties.get(duty.id()).due().filter(next -> next.isBefore(last));
        }
    }
}
