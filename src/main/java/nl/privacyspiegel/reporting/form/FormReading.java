package nl.privacyspiegel.reporting.form;

import java.util.List;

/** What came of reading a fill-in form. Whichever way it went, nothing is stored yet. */
public sealed interface FormReading {

    /** It can be read; this is what it would change. */
    record Read(FormPreview preview) implements FormReading {}

    /** It cannot be read; all that is wrong with it. */
    record Refused(List<FormProblem> problems) implements FormReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
