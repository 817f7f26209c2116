package nl.privacyspiegel.quiz;

import java.util.List;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.VersionedDocument;

/**
 * A version of a quiz with all it says.
 *
 * @param version to hand back when saving a draft, so that nobody overwrites what they have not seen
 * @param problems what keeps a draft from being published; empty for a published version
 * @param notFitting what the file of a draft said and did not fit, until somebody dealt with it; empty for a published version
 * @param editable whether this is a draft that the current member may change
 * @param kept whether the current member keeps this quiz: makes its next version, archives it
 */
public record QuizDocument(
        QuizSummary summary,
        QuizData data,
        long version,
        List<ContentProblem> problems,
        List<String> notFitting,
        boolean editable,
        boolean kept)
        implements VersionedDocument<QuizData> {

    public QuizDocument {
        problems = List.copyOf(problems);
        notFitting = List.copyOf(notFitting);
    }
}
