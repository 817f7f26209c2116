package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done all day asks little of the database: each thing once. */
@OnH2
class FewStatementsTest extends AssessmentUseCases {

    private static final long OF_A_SAVE = 9;
    private static final long OF_A_COMPARISON = 24;

    @Autowired
    private EntityManagerFactory factory;

    private long statements(Runnable work) {
        return Statements.in(factory, work);
    }

    @Test
    void saving_a_finding_reads_who_where_and_what_once_and_writes_once() {
        MeasurementId id = measurement();
        FindingData typed = new FindingData("Er is beleid.", Judgement.YES, LocalDate.of(2017, 2, 6), "");

        assertThat(statements(() -> measurements.saveFinding(id, QUESTION, typed, FindingData.EMPTY)))
                .isLessThanOrEqualTo(OF_A_SAVE);
        assertThat(question(id, QUESTION).finding().content()).isEqualTo(typed);
    }

    @Test
    void saving_a_grade_does_the_same() {
        MeasurementId id = measurement();

        assertThat(statements(() ->
                        measurements.saveScore(id, DOMAIN, DomainGrade.graded(Grade.of(6), "x"), DomainGrade.OPEN)))
                .isLessThanOrEqualTo(OF_A_SAVE);
    }

    @Test
    void a_comparison_asks_the_same_however_many_assessments_there_are() {
        AssessmentId id = start("Traject");
        MeasurementId begin = first(id);
        MeasurementId end = last(id);
        measurements.saveScore(begin, DOMAIN, DomainGrade.graded(Grade.of(4), "x"), DomainGrade.OPEN);
        measurements.saveScore(end, DOMAIN, DomainGrade.graded(Grade.of(6), "x"), DomainGrade.OPEN);
        long before = statements(() -> comparisons.compare(begin, end));

        for (int more = 1; more <= 3; more++) {
            start("Nog een traject " + more);
        }

        assertThat(statements(() -> comparisons.compare(begin, end)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(OF_A_COMPARISON);
    }
}
