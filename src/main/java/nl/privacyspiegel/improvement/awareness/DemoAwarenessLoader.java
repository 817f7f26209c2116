package nl.privacyspiegel.improvement.awareness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the invented region hold sessions that more and more people come to, plan one, forget to count one, and count declarations. */
@Component
@InDemoRegion
@Order(44)
class DemoAwarenessLoader implements ApplicationRunner {

    private static final int PEOPLE = 84;
    private static final int[] CAME = {31, 44, 58};
    private static final int SIGNED_THEN = 52;
    private static final int SIGNED = 79;
    private static final String[] TOPICS = {
        "Wat is een persoonsgegeven?", "Een datalek: wat doet u meteen?", "Delen met school en huisarts"
    };

    private final Awareness awareness;
    private final AwarenessChanges changes;
    private final DemoRegion region;
    private final Clock clock;

    DemoAwarenessLoader(Awareness awareness, AwarenessChanges changes, DemoRegion region, Clock clock) {
        this.awareness = awareness;
        this.changes = changes;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        UnitId unit = region.unit();
        LocalDate today = LocalDate.now(clock);
        LocalDate begin = region.measured(DemoRegion.ROUNDS - 2);
        region.on(begin, Role.ASSESSOR, () -> {
            if (awareness.sessions(unit).isEmpty()) {
                tell(unit, begin, today);
            }
        });
    }

    private void tell(UnitId unit, LocalDate begin, LocalDate today) {
        for (int i = 0; i < TOPICS.length; i++) {
            session(unit, TOPICS[i], begin.plusMonths(4L * i), CAME[i]);
        }
        session(unit, "Bewaartermijnen in de eigen map", today.minusDays(10), null);
        session(unit, "Casusoverleg: wie mag wat weten?", today.plusWeeks(3), null);
        count(unit, begin, SIGNED_THEN);
        count(unit, today.minusMonths(1), SIGNED);
    }

    private void session(UnitId unit, String topic, LocalDate day, @Nullable Integer came) {
        LocalDate told = came == null ? day.minusMonths(2) : day;
        region.on(
                told,
                Role.ASSESSOR,
                () -> changes.add(
                        unit, new SessionData(Angle.MEETING, topic, day, "alle medewerkers", PEOPLE, came, "")));
    }

    private void count(UnitId unit, LocalDate day, int signed) {
        region.on(
                day,
                Role.ASSESSOR,
                () -> changes.count(
                        unit, new SignedCount(Declaration.CONFIDENTIALITY, day, PEOPLE, signed, ""), Optional.empty()));
    }
}
