package nl.privacyspiegel.improvement.awareness;

import java.util.Arrays;
import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a session: two people who change different parts do not disturb each other. Its numbers belong together. */
public enum SessionPart implements Part<SessionData> {
    ANGLE,
    TOPIC,
    DAY,
    AUDIENCE,
    NUMBERS,
    PROOF;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.session." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(SessionData content) {
        return switch (this) {
            case ANGLE -> content.angle();
            case TOPIC -> content.topic();
            case DAY -> content.day();
            case AUDIENCE -> content.audience();
            case NUMBERS -> Arrays.asList(content.invited(), content.attended());
            case PROOF -> content.proof();
        };
    }

    @Override
    public SessionData put(SessionData content, SessionData from) {
        SessionData numbers = this == NUMBERS ? from : content;
        return new SessionData(
                (this == ANGLE ? from : content).angle(),
                (this == TOPIC ? from : content).topic(),
                (this == DAY ? from : content).day(),
                (this == AUDIENCE ? from : content).audience(),
                numbers.invited(),
                numbers.attended(),
                (this == PROOF ? from : content).proof());
    }
}
