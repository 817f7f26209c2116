package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.NotAssessed;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.insight.Overview.ToGrade;

/** Something that needs a decision of who manages a unit. */
public sealed interface Decision {

    /** A measurement whose day has passed and that is not adopted. */
    record Late(Open open) implements Decision {}

    /** A grade that is lower than at the measurement before. */
    record Fallen(MeasurementId measurement, String unit, Domain domain, BigDecimal from, BigDecimal to)
            implements Decision {

        BigDecimal by() {
            return from.subtract(to);
        }
    }

    /** A measurement that is filled in and waits for its adoption. */
    record ToAdopt(Open open) implements Decision {}

    /** A privacytest that was closed and whose open answers nobody graded. */
    record Ungraded(ToGrade test) implements Decision {}

    /** A domain that a unit did not grade. */
    record WithoutGrade(NotAssessed domain) implements Decision {}

    /**
     * The domain with the lowest grade.
     *
     * @param measurement in which it was given; empty for a mean of more units
     */
    record Lowest(Optional<MeasurementId> measurement, Domain domain, BigDecimal grade) implements Decision {}

    /**
     * All of them, what cannot wait first: what is late, what fell and most first, what only waits for a signature, what
     * nobody looked at, and in the end where most can be won.
     */
    static List<Decision> byUrgency(Overview overview) {
        List<Open> open = overview.points().open();
        List<Decision> all = new ArrayList<>();
        open.stream().filter(Open::late).map(Late::new).forEach(all::add);
        overview.grades().ifPresent(grades -> all.addAll(fallen(grades)));
        open.stream()
                .filter(Predicate.not(Open::late))
                .filter(Open::isComplete)
                .map(ToAdopt::new)
                .forEach(all::add);
        overview.toGrade().stream().map(Ungraded::new).forEach(all::add);
        overview.grades().ifPresent(grades -> {
            grades.notAssessed().stream().map(WithoutGrade::new).forEach(all::add);
            grades.weakest().stream()
                    .flatMap(domain -> grades.course().latest(domain.id()).stream()
                            .map(grade -> new Lowest(grades.measured(domain), domain, grade)))
                    .forEach(all::add);
        });
        return all;
    }

    private static List<Fallen> fallen(Grades grades) {
        return grades.lines().stream()
                .flatMap(line -> grades.domains().stream().flatMap(domain -> fallen(line, domain)))
                .sorted(Comparator.comparing(Fallen::by).reversed())
                .toList();
    }

    private static Stream<Fallen> fallen(UnitGrades line, Domain domain) {
        return line.changes().get(domain.id()) instanceof Fell(BigDecimal by)
                ? line.grade(domain.id()).stream()
                        .map(grade -> new Fallen(
                                line.measurement(),
                                line.name(),
                                domain,
                                grade.value().add(by),
                                grade.value()))
                : Stream.empty();
    }
}
