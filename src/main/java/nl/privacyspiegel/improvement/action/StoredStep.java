package nl.privacyspiegel.improvement.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step in its row. */
@Embeddable
class StoredStep {

    private String words;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected StoredStep() {}

    StoredStep(Step step) {
        this.words = step.words();
        this.doneOn = step.doneOn();
    }

    Step step() {
        return new Step(words, doneOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredStep that && words.equals(that.words) && Objects.equals(doneOn, that.doneOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, doneOn);
    }
}
