package nl.privacyspiegel.assessment.slot;

import java.util.List;

/**
 * What one module tells in a chapter of the annual report. It holds no names of people, and of groups of people only what may be
 * published.
 *
 * @param figures what is counted; may be empty
 * @param sections tables for who wants to know more; may be empty
 * @param asked what the college is asked to decide about this, a sentence each; may be empty
 */
public record AnnualPart(List<AnnualFigure> figures, List<ReportSection> sections, List<String> asked) {

    /** There is nothing to tell: the chapter is told without it. */
    public static final AnnualPart NOTHING = new AnnualPart(List.of(), List.of(), List.of());

    public AnnualPart {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        asked = List.copyOf(asked);
    }

    /** Whether there is nothing to tell: then the chapter is told without it. */
    public boolean isEmpty() {
        return figures.isEmpty() && sections.isEmpty() && asked.isEmpty();
    }
}
