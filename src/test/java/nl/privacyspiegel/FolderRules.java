package nl.privacyspiegel;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where files lie: folders inside a module that point one way, and none too full to find something in. */
final class FolderRules {

    static final ArchRule FOLDERS_OF_REPORTING_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .assignedFrom(new FoldersOfReporting())
            .should()
            .beFreeOfCycles()
            .because("what a report says must not depend on how a file says it");

    /** More files flat in one folder than a newcomer can overlook. */
    static final int MOST_FILES = 50;

    /** Folders that still hold more, with how many; the number only goes down, and a folder that fits leaves the list. */
    static final Map<String, Integer> FULL_FOLDERS = Map.of(
            "assessment", 63,
            "organisation", 134,
            "privacytest", 79,
            "shell", 55);

    private FolderRules() {}

    /** A slice for each folder below reporting; the root and its pages are one. */
    private static final class FoldersOfReporting implements SliceAssignment {

        private static final Pattern FOLDER = Pattern.compile(".*\\.reporting(?:\\.(\\w+))?");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher folder = FOLDER.matcher(type.getPackageName());
            if (!folder.matches()) {
                return SliceIdentifier.ignore();
            }
            boolean below = folder.group(1) != null && !folder.group(1).equals("ui");
            return SliceIdentifier.of(below ? folder.group(1) : "root");
        }

        @Override
        public String getDescription() {
            return "folders of reporting";
        }
    }
}
