package nl.privacyspiegel.shared.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what SnakeYAML's parser complains about. */
final class YamlSyntax {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    private static final Set<String> REPAIRED_AT_THEIR_START =
            Set.of("shared.yaml.syntax.unclosed", "shared.yaml.syntax.bracket", "shared.yaml.syntax.missingColon");

    static {
        KEYS.put("mapping values are not allowed", "shared.yaml.syntax.colon");
        KEYS.put("(TAB)", "shared.yaml.syntax.tab");
        KEYS.put("could not find expected ':'", "shared.yaml.syntax.missingColon");
        KEYS.put("expected <block end>", "shared.yaml.syntax.indentation");
        KEYS.put("sequence entries are not allowed", "shared.yaml.syntax.indentation");
        KEYS.put("unexpected end of stream", "shared.yaml.syntax.unclosed");
        KEYS.put("expected ','", "shared.yaml.syntax.bracket");
        KEYS.put("cannot start any token", "shared.yaml.syntax.startCharacter");
        KEYS.put("escape", "shared.yaml.syntax.escape");
        KEYS.put("hexadecimal", "shared.yaml.syntax.escape");
    }

    private YamlSyntax() {}

    static void report(MarkedYAMLException exception, YamlProblems problems) {
        String complaint = exception.getProblem() == null ? "" : exception.getProblem();
        String key = KEYS.entrySet().stream()
                .filter(entry -> complaint.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("shared.yaml.syntax");
        // What was never closed is found further on but must be repaired where it was opened.
        boolean opened = REPAIRED_AT_THEIR_START.contains(key) && exception.getContextMark() != null;
        Mark mark = opened ? exception.getContextMark() : exception.getProblemMark();
        problems.add(mark == null ? 0 : mark.getLine() + 1, key);
    }
}
