package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.CurrentMember;
import org.jspecify.annotations.Nullable;

/** What the working group found for one question of a measurement. */
@Entity
@Table(name = "finding")
class Finding extends SharedRow {

    @Column(name = "question_id")
    private String questionId;

    private String narrative;

    @Enumerated(EnumType.STRING)
    private @Nullable Judgement judgement;

    @Column(name = "found_on")
    private @Nullable LocalDate foundOn;

    private String sources;

    protected Finding() {}

    Finding(MeasurementId measurement, String questionId, FindingData data) {
        super(measurement);
        this.questionId = questionId;
        fill(data);
    }

    private void fill(FindingData data) {
        this.narrative = data.narrative();
        this.judgement = data.judgement();
        this.foundOn = data.date();
        this.sources = data.references();
    }

    void change(FindingData data, Instant now, CurrentMember by) {
        fill(data);
        changed(now, by);
    }

    String question() {
        return questionId;
    }

    FindingData data() {
        return new FindingData(narrative, judgement, foundOn, sources);
    }

    Versioned<FindingData> versioned() {
        return versioned(data());
    }
}
