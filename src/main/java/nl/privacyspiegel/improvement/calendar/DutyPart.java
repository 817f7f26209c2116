package nl.privacyspiegel.improvement.calendar;

import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a duty: two people who change different parts do not disturb each other. Its rhythm and next day belong together. */
public enum DutyPart implements Part<DutyData> {
    NAME,
    TIME,
    OWNER,
    EVIDENCE,
    SOURCE;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.duty.part." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(DutyData content) {
        return switch (this) {
            case NAME -> content.name();
            case TIME -> content.time();
            case OWNER -> content.owner();
            case EVIDENCE -> content.evidence();
            case SOURCE -> content.source();
        };
    }

    @Override
    public DutyData put(DutyData content, DutyData from) {
        return new DutyData(
                (this == NAME ? from : content).name(),
                (this == SOURCE ? from : content).source(),
                (this == OWNER ? from : content).owner(),
                (this == TIME ? from : content).time(),
                (this == EVIDENCE ? from : content).evidence());
    }
}
