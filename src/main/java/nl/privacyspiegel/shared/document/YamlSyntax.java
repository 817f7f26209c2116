package nl.privacyspiegel.shared.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.HiddenSign;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the parser complains about. */
final class YamlSyntax {

    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    private static final Set<String> REPAIRED_AT_THEIR_START =
            Set.of("shared.yaml.syntax.unclosed", "shared.yaml.syntax.bracket", "shared.yaml.syntax.missingColon");

    /** Where a value starts with a curly quotation mark. */
    private static final Pattern CURLY_VALUE = Pattern.compile("(?:^\\s*|[:{\\[,]\\s{0,9}|-\\s{1,9})[“”„‟‘’‚]");

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

    static void report(MarkedYamlEngineException exception, String text, YamlProblems problems) {
        String complaint = exception.getProblem() == null ? "" : exception.getProblem();
        String key = KEYS.entrySet().stream()
                .filter(entry -> complaint.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("shared.yaml.syntax");
        // What was never closed is found further on but must be repaired where it was opened.
        boolean opened = REPAIRED_AT_THEIR_START.contains(key);
        Optional<Mark> mark =
                exception.getContextMark().filter(context -> opened).or(exception::getProblemMark);
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        int first = Math.max(1, exception.getContextMark().map(Mark::getLine).orElse(line - 1) + 1);
        int last = Math.max(line, exception.getProblemMark().map(Mark::getLine).orElse(line - 1) + 1);
        List<String> lines = text.lines()
                .skip(first - 1L)
                .limit(Math.max(1, last - first + 1L))
                .toList();
        for (int index = 0; index < lines.size(); index++) {
            if (CURLY_VALUE.matcher(lines.get(index)).find()) {
                problems.add(first + index, "shared.yaml.syntax.curly");
                return;
            }
        }
        problems.add(line, key);
        text.lines()
                .skip(Math.max(0, line - 1L))
                .findFirst()
                .flatMap(HiddenSign::first)
                .filter(sign -> sign.kind() != HiddenSign.Kind.TAB || !key.endsWith("tab"))
                .ifPresent(sign ->
                        problems.add(line, HiddenSign.KEY, sign.arguments().toArray()));
    }

    /** Whether an unquoted value opens with a curly quotation mark that nothing closes: then it was meant as a straight one. */
    static boolean isCutShort(String plain) {
        return !plain.isEmpty()
                && "“„‟".indexOf(plain.charAt(0)) >= 0
                && plain.chars().skip(1).noneMatch(sign -> "“”‟".indexOf(sign) >= 0);
    }
}
