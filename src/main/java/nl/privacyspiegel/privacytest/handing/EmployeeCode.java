package nl.privacyspiegel.privacytest.handing;

import java.util.ArrayList;
import java.util.List;

/** An access code in readable form, which exists only right after it was made. It never shows itself in a log. */
public record EmployeeCode(String text) {

    private static final int GROUP = 4;

    /** As people read and type it: in groups of four, such as 7K3F-9QX7-…. */
    public String inGroups() {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < text.length(); from += GROUP) {
            groups.add(text.substring(from, Math.min(text.length(), from + GROUP)));
        }
        return String.join("-", groups);
    }

    @Override
    public String toString() {
        return "EmployeeCode";
    }
}
