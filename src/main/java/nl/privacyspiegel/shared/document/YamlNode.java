package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.Map;

/** A piece of a file as it was written, with the line where it starts. */
sealed interface YamlNode {

    int line();

    /**
     * A single value.
     *
     * @param style how it was written, which decides whether 12 is a number or a text
     */
    record Scalar(int line, String text, Style style) implements YamlNode {}

    record Items(int line, List<YamlNode> items) implements YamlNode {}

    /** Keys with their values, in the order of the file; of a repeated key the first. */
    record Entries(int line, Map<String, YamlNode> values, Map<String, Integer> keyLines) implements YamlNode {}

    /** Something that has been reported already and that nothing can be read from. */
    record Broken(int line) implements YamlNode {}

    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }
}
