package nl.privacyspiegel.improvement.responsibility;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of who has a task. A deputy belongs to the one whose place is taken, so the two go together. */
public enum AssignmentPart implements Part<Assignment> {
    WHO,
    REACH;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.task.part." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(Assignment content) {
        return switch (this) {
            case WHO -> List.of(content.owner(), content.deputy());
            case REACH -> content.reach();
        };
    }

    @Override
    public Assignment put(Assignment content, Assignment from) {
        Assignment who = this == WHO ? from : content;
        return new Assignment(who.owner(), who.deputy(), (this == REACH ? from : content).reach());
    }
}
