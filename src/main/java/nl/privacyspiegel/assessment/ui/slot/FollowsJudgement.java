package nl.privacyspiegel.assessment.ui.slot;

import nl.privacyspiegel.framework.Judgement;
import org.jspecify.annotations.Nullable;

/** A component of a {@link MeasurementSlot} at a question, which says how that is judged. */
public interface FollowsJudgement {

    /** Shows how the question is judged now; null when it is not. */
    void judged(@Nullable Judgement now);
}
