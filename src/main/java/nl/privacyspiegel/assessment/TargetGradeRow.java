package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.PossibleDay;
import org.jspecify.annotations.Nullable;

/** The target of one domain in one assessment. */
@Entity
@Table(name = "target_grade")
class TargetGradeRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "domain_id")
    private String domainId;

    private BigDecimal grade;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    @Version
    private @Nullable Long version;

    protected TargetGradeRow() {}

    TargetGradeRow(AssessmentId assessment, String domain, TargetGrade target) {
        this.assessmentId = assessment.value();
        this.domainId = domain;
        this.grade = target.grade().value();
        this.dueOn = target.due();
        this.decidedBy = target.decidedBy();
        this.reason = target.reason();
    }

    void change(TargetGrade target) {
        this.grade = target.grade().value();
        this.dueOn = target.due();
        this.decidedBy = target.decidedBy();
        this.reason = target.reason();
    }

    AssessmentId assessment() {
        return new AssessmentId(assessmentId);
    }

    String domain() {
        return domainId;
    }

    TargetGrade target() {
        return new TargetGrade(new Grade(grade), PossibleDay.nearest(dueOn), decidedBy, reason);
    }
}
