package nl.privacyspiegel.improvement.owner;

import java.util.Locale;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a function: who gives it another name does not disturb who says who fills it. */
public enum FunctionPart implements Part<FunctionData> {
    NAME,
    FILLED;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.function." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object of(FunctionData content) {
        return switch (this) {
            case NAME -> content.name();
            case FILLED -> content.filledBy();
        };
    }

    @Override
    public FunctionData put(FunctionData content, FunctionData from) {
        return new FunctionData((this == NAME ? from : content).name(), (this == FILLED ? from : content).filledBy());
    }
}
