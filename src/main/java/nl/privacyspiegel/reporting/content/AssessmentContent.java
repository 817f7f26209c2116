package nl.privacyspiegel.reporting.content;

import java.util.List;

/**
 * Everything that the files about one assessment say: the comparison, its messages in one sentence each, and the published
 * results of the privacytests in its period.
 *
 * @param tests the last closed first; empty when there was none that the reader may see
 * @param added what modules above add
 * @param slides each with one message; the first is the conclusion and the last what is asked
 */
public record AssessmentContent(
        ComparisonContent comparison, List<ResultContent> tests, List<AddedSection> added, List<Slide> slides) {

    public AssessmentContent {
        tests = List.copyOf(tests);
        added = List.copyOf(added);
        slides = List.copyOf(slides);
    }

    /** What there is to say before anything else. */
    public Brief brief() {
        return Brief.of(slides);
    }
}
