package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.CurrentMember;
import org.jspecify.annotations.Nullable;

/** The grade of one domain of a measurement with its motivation, or that the domain is not assessed. */
@Entity
@Table(name = "domain_score")
class DomainGradeRow extends SharedRow {

    @Column(name = "domain_id")
    private String domainId;

    private @Nullable BigDecimal grade;

    @Column(name = "not_assessed")
    private boolean notAssessed;

    private String explanation;

    protected DomainGradeRow() {}

    DomainGradeRow(MeasurementId measurement, String domainId, DomainGrade score) {
        super(measurement);
        this.domainId = domainId;
        fill(score);
    }

    private void fill(DomainGrade score) {
        Grade given = score.grade();
        this.grade = given == null ? null : given.value();
        this.notAssessed = score.notAssessed();
        this.explanation = score.explanation();
    }

    void change(DomainGrade score, Instant now, CurrentMember by) {
        fill(score);
        changed(now, by);
    }

    String domain() {
        return domainId;
    }

    DomainGrade score() {
        return new DomainGrade(grade == null ? null : new Grade(grade), notAssessed, explanation);
    }

    Versioned<DomainGrade> versioned() {
        return versioned(score());
    }
}
