package nl.privacyspiegel.assessment.finding;

import org.jspecify.annotations.Nullable;

/** The parts of a finding. */
public enum FindingPart implements Part<FindingData> {
    JUDGEMENT,
    NARRATIVE,
    DATE,
    REFERENCES;

    @Override
    public @Nullable Object of(FindingData content) {
        return switch (this) {
            case JUDGEMENT -> content.judgement();
            case NARRATIVE -> content.narrative();
            case DATE -> content.date();
            case REFERENCES -> content.references();
        };
    }

    @Override
    public FindingData put(FindingData content, FindingData from) {
        return new FindingData(
                (this == NARRATIVE ? from : content).narrative(),
                (this == JUDGEMENT ? from : content).judgement(),
                (this == DATE ? from : content).date(),
                (this == REFERENCES ? from : content).references());
    }
}
