package nl.privacyspiegel.assessment.colleague;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.Visits;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other members of the working group changed since the previous visit of the current one, from what each row says anyway. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ColleagueChanges {

    /** A row that somebody else changed last; {@code place} is a question or a domain. */
    record Row(UUID assessment, UUID framework, UUID measurement, UUID changer, String jobFunction, String place) {}

    /** One colleague at one measurement. */
    private record Hand(UUID measurement, UUID changer) {}

    private record Asked(List<UUID> assessments, List<UUID> units, Instant since, UUID me) {}

    private final EntityManager entities;
    private final FrameworkStore frameworks;
    private final CurrentUser user;
    private final Visits visits;

    ColleagueChanges(EntityManager entities, FrameworkStore frameworks, CurrentUser user, Visits visits) {
        this.entities = entities;
        this.frameworks = frameworks;
        this.user = user;
        this.visits = visits;
    }

    /**
     * What changed in those of these assessments that the current member helps to fill in; the newest change first.
     *
     * @return empty when there was no visit before this one
     */
    public Optional<SinceLastVisit> sinceLastVisit(Collection<AssessmentId> assessments) {
        return visits.previous().map(visit -> new SinceLastVisit(visit, changes(assessments, visit)));
    }

    private List<ChangeByColleague> changes(Collection<AssessmentId> assessments, Instant since) {
        Asked asked = new Asked(
                assessments.stream().map(AssessmentId::value).toList(),
                user.units(Role.ASSESSOR).stream()
                        .map(unit -> unit.id().value())
                        .toList(),
                since,
                user.require().id().value());
        List<Row> questions = rows("Finding", "questionId", asked);
        List<Row> grades = rows("DomainGradeRow", "domainId", asked);
        Map<Hand, List<Row>> byHand = Stream.concat(questions.stream(), grades.stream())
                .collect(Collectors.groupingBy(
                        row -> new Hand(row.measurement(), row.changer()), LinkedHashMap::new, Collectors.toList()));
        return byHand.values().stream()
                .map(rows -> change(
                        rows, (int) rows.stream().filter(questions::contains).count()))
                .toList();
    }

    private List<Row> rows(String entity, String place, Asked asked) {
        String rows = """
                select new nl.privacyspiegel.assessment.colleague.ColleagueChanges$Row(
                    a.id, a.frameworkVersionId, m.id, changed.changedById, changed.changedBy, changed.%s)
                from %s changed
                    join Measurement m on m.id = changed.measurementId
                    join Assessment a on a.id = m.assessmentId
                where a.id in :assessments and a.unitId in :units
                    and changed.changedAt > :since and changed.changedById <> :me
                order by changed.changedAt desc
                """.formatted(place, entity);
        return entities.createQuery(rows, Row.class)
                .setParameter("assessments", asked.assessments())
                .setParameter("units", asked.units())
                .setParameter("since", asked.since())
                .setParameter("me", asked.me())
                .getResultList();
    }

    private ChangeByColleague change(List<Row> rows, int questions) {
        Row newest = rows.getFirst();
        List<Domain> domains = frameworks.data(new FrameworkVersionId(newest.framework())).domains().stream()
                .filter(domain -> rows.stream().anyMatch(row -> isOf(domain, row.place())))
                .toList();
        return new ChangeByColleague(
                new AssessmentId(newest.assessment()),
                new MeasurementId(newest.measurement()),
                newest.jobFunction(),
                questions,
                rows.size() - questions,
                domains);
    }

    private static boolean isOf(Domain domain, String place) {
        return domain.id().equals(place)
                || domain.questions().anyMatch(question -> question.id().equals(place));
    }
}
