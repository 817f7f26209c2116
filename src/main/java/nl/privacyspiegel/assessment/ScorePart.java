package nl.privacyspiegel.assessment;

import org.jspecify.annotations.Nullable;

/** The parts of what is decided about a domain. */
public enum ScorePart implements Part<DomainScore> {
    /** The grade, or the decision not to assess the domain. */
    DECISION,
    EXPLANATION;

    @Override
    public @Nullable Object of(DomainScore content) {
        return switch (this) {
            case DECISION -> new DomainScore(content.grade(), content.notAssessed(), "");
            case EXPLANATION -> content.explanation();
        };
    }

    @Override
    public DomainScore put(DomainScore content, DomainScore from) {
        DomainScore decided = this == DECISION ? from : content;
        return new DomainScore(
                decided.grade(), decided.notAssessed(), (this == EXPLANATION ? from : content).explanation());
    }
}
