package nl.privacyspiegel.reporting.form;

import java.util.List;

/** What came of reading a fill-in form. Whichever way it went, nothing is stored yet. */
public sealed interface FormReading {

    /**
     * It can be read.
     *
     * @param preview what it would change
     * @param asides what people put beside the cells to fill in, and is not read
     */
    record Read(FormPreview preview, List<FormProblem> asides) implements FormReading {

        public Read {
            asides = List.copyOf(asides);
        }
    }

    /** It cannot be read; all that is wrong with it. */
    record Refused(List<FormProblem> problems) implements FormReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
