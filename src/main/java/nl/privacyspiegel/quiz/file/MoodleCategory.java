package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.List;

/** The path of a category in Moodle: names with a slash between them; a slash in a name is doubled. */
final class MoodleCategory {

    private static final List<String> TOPS = List.of("$course$", "$system$", "$module$", "$cat1$", "top");

    private MoodleCategory() {}

    static String escape(String name) {
        return name.strip().replace("/", "//");
    }

    /** The names in a path, without the marks with which Moodle's paths start. */
    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int index = 0; index < path.length(); index++) {
            if (path.charAt(index) != '/') {
                name.append(path.charAt(index));
            } else if (index + 1 < path.length() && path.charAt(index + 1) == '/') {
                name.append('/');
                index++;
            } else {
                names.add(name.toString().strip());
                name.setLength(0);
            }
        }
        names.add(name.toString().strip());
        names.removeIf(each -> each.isEmpty() || TOPS.contains(each));
        return names;
    }
}
