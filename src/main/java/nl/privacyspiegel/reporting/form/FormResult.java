package nl.privacyspiegel.reporting.form;

import java.util.List;

/**
 * What came of taking over a form.
 *
 * @param stored how many questions and domains now say what the form says
 * @param changedSince what somebody changed after the preview was made; it was not stored, and asks for a choice
 */
public record FormResult(int stored, List<FormDifference> changedSince) {

    public FormResult {
        changedSince = List.copyOf(changedSince);
    }
}
