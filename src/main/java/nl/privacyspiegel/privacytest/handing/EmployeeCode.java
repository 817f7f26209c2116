package nl.privacyspiegel.privacytest.handing;

import nl.privacyspiegel.privacytest.answering.TestCode;

/** An access code in readable form, which exists only right after it was made. It never shows itself in a log. */
public record EmployeeCode(String text) {

    /** As people read and type it: in groups of four, such as 7K3J-9QXV-…. */
    public String inGroups() {
        return TestCode.inGroups(text);
    }

    @Override
    public String toString() {
        return "EmployeeCode";
    }
}
