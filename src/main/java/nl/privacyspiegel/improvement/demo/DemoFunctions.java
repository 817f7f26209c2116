package nl.privacyspiegel.improvement.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * Who fills functions in the invented region, as a file tells it.
 *
 * @param units which units fill the functions of a part
 * @param whole by the id of a shipped function of the region: the name of a member, or what somebody without an account does
 * @param part likewise for each of those units
 * @param reach by the id of a task: how to reach who has it
 * @param deputyOf the task that has a deputy
 * @param deputy the shipped function that is the deputy
 */
record DemoFunctions(
        List<String> units,
        Map<String, String> whole,
        Map<String, String> part,
        Map<String, String> reach,
        String deputyOf,
        String deputy) {

    static FileResult<DemoFunctions> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, root -> {
            root.integer("schema", 1, 1);
            return new DemoFunctions(
                    root.texts("eenheden", ShortText.LONGEST),
                    pairs(root.list("regio"), "functie", "door"),
                    pairs(root.list("eenheid"), "functie", "door"),
                    pairs(root.list("bellen"), "taak", "bereik"),
                    root.text("vervanging_van", ShortText.LONGEST),
                    root.text("vervanger", ShortText.LONGEST));
        });
    }

    private static Map<String, String> pairs(List<YamlMap> list, String key, String value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        list.forEach(each -> pairs.put(each.text(key, ShortText.LONGEST), each.text(value, ShortText.LONGEST)));
        return pairs;
    }
}
