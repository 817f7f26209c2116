package nl.privacyspiegel.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.Disclosed;
import org.springframework.stereotype.Component;

/** Finds the privacytest that stands beside a measurement. What the current member may not see of it is not there. */
@Component
public class DomainTests {

    private final Results results;
    private final Clock clock;

    DomainTests(Results results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /**
     * The last test in which a unit took part that was closed at the end of a day; empty when there is none, or nothing of it
     * is shown of the unit.
     */
    private Optional<DomainTest> until(UnitId unit, LocalDate day) {
        return results.closed(List.of(unit)).stream()
                .filter(campaign -> !campaign.closedOn().isAfter(day))
                .findFirst()
                .flatMap(campaign -> of(results.get(campaign.id()), unit));
    }

    /** The one beside a measurement: as of its day, or of today while it is filled in. */
    public Optional<DomainTest> beside(MeasurementSheet sheet) {
        LocalDate measured = sheet.summary().date();
        LocalDate today = LocalDate.now(clock);
        return until(
                sheet.assessment().unit(), sheet.summary().isAdopted() || measured.isAfter(today) ? measured : today);
    }

    /** Those beside a comparison, as of both its days: two, one when it is the same, or none. */
    public List<DomainTest> beside(Comparison comparison) {
        return Stream.of(comparison.start().date(), comparison.end().date())
                .flatMap(day -> until(comparison.unit(), day).stream())
                .distinct()
                .toList();
    }

    private static Optional<DomainTest> of(CampaignResults found, UnitId unit) {
        if (!(found.unit(unit).map(CampaignResults.ResultUnit::submissions).orElseGet(Disclosed.Suppressed::new)
                instanceof Disclosed.Shown<Integer>(Integer people))) {
            return Optional.empty();
        }
        Map<String, DomainTest.Domain> domains = new HashMap<>();
        found.domains(unit).forEach((domain, whole) -> {
            if (whole.facility().isPresent()) {
                domains.put(domain, new DomainTest.Domain(whole, topics(found, unit, domain)));
            }
        });
        return domains.isEmpty()
                ? Optional.empty()
                : Optional.of(new DomainTest(
                        found.header().id(),
                        found.header().closedOn(),
                        people,
                        found.quiz().language(),
                        domains));
    }

    private static List<DomainTest.Topic> topics(CampaignResults found, UnitId unit, String domain) {
        return found.topics(unit, domain).stream()
                .filter(row -> row.facility().isPresent())
                .map(row -> DomainTest.topic(found, row))
                .toList();
    }
}
