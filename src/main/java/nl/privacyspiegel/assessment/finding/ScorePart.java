package nl.privacyspiegel.assessment.finding;

import org.jspecify.annotations.Nullable;

/** The parts of what is decided about a domain. */
public enum ScorePart implements Part<DomainGrade> {
    /** The grade, or the decision not to assess the domain. */
    DECISION,
    EXPLANATION;

    @Override
    public @Nullable Object of(DomainGrade content) {
        return switch (this) {
            case DECISION -> new DomainGrade(content.grade(), content.notAssessed(), "");
            case EXPLANATION -> content.explanation();
        };
    }

    @Override
    public DomainGrade put(DomainGrade content, DomainGrade from) {
        DomainGrade decided = this == DECISION ? from : content;
        return new DomainGrade(
                decided.grade(), decided.notAssessed(), (this == EXPLANATION ? from : content).explanation());
    }
}
