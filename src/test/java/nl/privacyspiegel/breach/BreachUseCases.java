package nl.privacyspiegel.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A shared service with two municipalities below it, and who work there. */
abstract class BreachUseCases {

    static final int NEVER = Noted.NEVER;

    @Autowired
    People people;

    @Autowired
    Breaches breaches;

    @Autowired
    BreachChanges changes;

    @Autowired
    BreachDecisions decisions;

    @Autowired
    Clock clock;

    UnitId service;
    UnitId one;
    UnitId other;
    Person assessor;
    Person supervisor;

    @BeforeEach
    void somebody_of_the_working_group_of_a_shared_service_logs_in() {
        service = people.unit();
        one = people.unitBelow(service);
        other = people.unitBelow(service);
        assessor = people.member(service, Role.ASSESSOR);
        supervisor = people.member(service, Role.SUPERVISOR);
        people.login(assessor);
    }

    Instant now() {
        return clock.instant();
    }

    Instant hoursAgo(int hours) {
        return now().minus(Duration.ofHours(hours));
    }

    BreachReport report(String title) {
        return new BreachReport(title, hoursAgo(5), "teamleider", "Suite", "Een collega zag het.", "");
    }

    /** A breach that concerns both municipalities. */
    BreachId reported() {
        return changes.report(service, Set.of(one, other), report("Mail naar verkeerde ontvanger"));
    }

    static Assessment assessment() {
        Map<RiskFactor, Weight> weights = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, Weight.LOW);
        }
        return new Assessment(Set.of(BreachKind.CONFIDENTIALITY), weights, Optional.empty(), "Een dossier.");
    }

    Awareness aware(int hours) {
        return new Awareness(hoursAgo(hours), "privacy officer", "De ontvanger bevestigde het.");
    }

    AuthorityDecision decision(AuthorityChoice choice) {
        return new AuthorityDecision(choice, now(), "directeur", "FG", "Het risico is afgewogen.", "");
    }

    Notification notification(Notification.Kind kind, String late) {
        return new Notification(kind, now(), "AP-2026-1", "", late);
    }

    PersonsDecision persons(PersonsChoice choice, String how) {
        return new PersonsDecision(choice, now(), "directeur", "FG", "Er is geen hoog risico voor hen.", how);
    }

    BreachSheet sheet(BreachId id) {
        return breaches.get(id);
    }

    ControllerSheet of(BreachId id, UnitId controller) {
        return sheet(id).controllers().stream()
                .filter(each -> each.unit().equals(controller))
                .findFirst()
                .orElseThrow();
    }

    static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
