package nl.privacyspiegel.framework;

import java.util.List;
import nl.privacyspiegel.shared.document.FileProblem;

/** What came of importing a framework from a file. */
public sealed interface FrameworkImport {

    /** It is stored as a draft. */
    record Imported(FrameworkVersionId draft) implements FrameworkImport {}

    /** Nothing was stored; every problem names its line. */
    record Refused(List<FileProblem> problems) implements FrameworkImport {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
