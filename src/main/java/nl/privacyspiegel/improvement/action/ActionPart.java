package nl.privacyspiegel.improvement.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of an action: two people who change different parts do not disturb each other. */
public enum ActionPart implements Part<ActionData> {
    WHAT,
    WHY,
    EFFECT,
    OWNER,
    PRIORITY,
    EFFORT,
    COST,
    PLANNING,
    PROGRESS,
    STEPS,
    ABOUT,
    WAITS_FOR;

    /** The parts in which two actions differ. */
    static List<ActionPart> between(ActionData one, ActionData other) {
        return Arrays.stream(values()).filter(part -> !part.same(one, other)).toList();
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.part." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(ActionData content) {
        return switch (this) {
            case WHAT -> content.what();
            case WHY -> content.why();
            case EFFECT -> content.effect();
            case OWNER -> content.owner();
            case PRIORITY -> content.priority();
            case EFFORT -> content.effort();
            case COST -> content.cost();
            case PLANNING -> content.planning();
            case PROGRESS -> content.progress();
            case STEPS -> content.steps();
            case ABOUT -> content.about();
            case WAITS_FOR -> content.waitsFor();
        };
    }

    @Override
    public ActionData put(ActionData content, ActionData from) {
        return new ActionData(
                (this == WHAT ? from : content).what(),
                (this == WHY ? from : content).why(),
                (this == EFFECT ? from : content).effect(),
                (this == OWNER ? from : content).owner(),
                (this == PRIORITY ? from : content).priority(),
                (this == EFFORT ? from : content).effort(),
                (this == COST ? from : content).cost(),
                (this == PLANNING ? from : content).planning(),
                (this == PROGRESS ? from : content).progress(),
                (this == STEPS ? from : content).steps(),
                (this == ABOUT ? from : content).about(),
                (this == WAITS_FOR ? from : content).waitsFor());
    }
}
