package nl.privacyspiegel.assessment.consensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a working group of the invented region agree on one grade, and wait for the other member about the next. */
@Component
@InDemoRegion
@Order(23)
class DemoConsensusLoader implements ApplicationRunner {

    private static final String UNIT = "Kastanjedijk (verzonnen)";

    private final Assessments assessments;
    private final Measurements measurements;
    private final ConsensusRounds rounds;
    private final ChairedRounds chaired;
    private final Votes votes;
    private final DemoRegion region;

    DemoConsensusLoader(
            Assessments assessments,
            Measurements measurements,
            ConsensusRounds rounds,
            ChairedRounds chaired,
            Votes votes,
            DemoRegion region) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.rounds = rounds;
        this.chaired = chaired;
        this.votes = votes;
        this.region = region;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        LocalDate day = region.measured(DemoRegion.ROUNDS - 1).plusDays(2);
        region.on(
                day,
                Role.ASSESSOR,
                () -> running().ifPresent(id -> {
                    if (rounds.newest(id).isEmpty()) {
                        tell(measurements.sheet(id), day);
                    }
                }));
    }

    private Optional<MeasurementId> running() {
        return assessments.of(List.of(region.unit(UNIT))).stream()
                .flatMap(assessment -> assessment.current().stream())
                .filter(measurement -> !measurement.isAdopted())
                .map(measurement -> measurement.id())
                .findFirst();
    }

    private void tell(MeasurementSheet sheet, LocalDate day) {
        MeasurementId id = sheet.summary().id();
        MeasurementSheet.DomainSheet first = sheet.domains().getFirst();
        RoundId done = open(id, first.domain().id());
        votes.cast(done, Ballot.graded(Grade.of(7), "Het beleid is er en het bestuur heeft het vastgesteld."));
        region.onByAnother(
                day.plusDays(1),
                () -> votes.cast(done, Ballot.graded(Grade.of(4), "Niemand op de werkvloer kent het beleid.")));
        region.on(day.plusDays(1), Role.ASSESSOR, () -> {
            chaired.reveal(done);
            chaired.agree(
                    done,
                    new Agreement(
                            DomainGrade.graded(
                                    Grade.of(6), "Het beleid is vastgesteld, maar nog niet overal bekend gemaakt."),
                            Optional.of(Grade.of(7)),
                            "Een van ons vindt dat beleid dat niemand kent geen voldoende verdient."),
                    first.score().content());
        });
        RoundId waiting = open(id, sheet.domains().getLast().domain().id());
        votes.cast(waiting, Ballot.graded(Grade.of(5), "De bewaartermijnen staan vast, het opruimen nog niet."));
    }

    private RoundId open(MeasurementId id, String domain) {
        Set<MemberId> group = rounds.askable(id).stream().map(Colleague::id).collect(Collectors.toSet());
        rounds.open(id, new NewRounds(Set.of(domain), group, Quorum.proposed(2)));
        return rounds.of(id, domain).getFirst().id();
    }
}
