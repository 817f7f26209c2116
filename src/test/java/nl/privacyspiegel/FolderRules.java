package nl.privacyspiegel;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where files lie: folders inside a module that point one way, and none too full to find something in. */
final class FolderRules {

    static final ArchRule FOLDERS_OF_A_MODULE_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .assignedFrom(new FoldersOfModules())
            .should()
            .beFreeOfCycles()
            .because("who reads or changes a folder must not have to know the folders above it");

    /** More files flat in one folder than a newcomer can overlook. */
    static final int MOST_FILES = 50;

    private FolderRules() {}

    /** A slice for each folder of a module, its root and its pages among them. */
    private static final class FoldersOfModules implements SliceAssignment {

        private static final Pattern FOLDER =
                Pattern.compile("(?:nl\\.privacyspiegel|.*\\.wrong)\\.(\\w+)(?:\\.(\\w+))?.*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher folder = FOLDER.matcher(type.getPackageName());
            if (!folder.matches()) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(folder.group(1), folder.group(2) == null ? "root" : folder.group(2));
        }

        @Override
        public String getDescription() {
            return "folders of modules";
        }
    }
}
