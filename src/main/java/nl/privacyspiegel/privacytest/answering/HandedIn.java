package nl.privacyspiegel.privacytest.answering;

import java.time.LocalDate;

/**
 * A test as it was handed in, for the one who did so to read.
 *
 * @param organisation who asked for it; empty when it has no name
 * @param name what the campaign is called
 * @param day on which it was handed in; kept nowhere, only the week of beginning is
 */
public record HandedIn(TestInProgress test, String organisation, String name, LocalDate day) {

    /** Nothing of what somebody answered ends up in a log by accident. */
    @Override
    public String toString() {
        return "HandedIn";
    }
}
