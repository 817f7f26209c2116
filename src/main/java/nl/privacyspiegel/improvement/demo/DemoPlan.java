package nl.privacyspiegel.improvement.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.jspecify.annotations.Nullable;

/** What the working group of 2017 wanted to do, as a file tells it. */
record DemoPlan(String unit, LocalDate day, String account, List<Intention> intentions) {

    private static final Map<String, Priority> PRIORITIES =
            Map.of("hoog", Priority.HIGH, "midden", Priority.MIDDLE, "laag", Priority.LOW);

    DemoPlan {
        intentions = List.copyOf(intentions);
    }

    /**
     * One action.
     *
     * @param function the shipped function that does it
     * @param questions what it is about
     * @param waitsFor the ids of those that have to be done first, which stand before it in the file
     */
    record Intention(
            String id,
            String what,
            String why,
            String function,
            List<String> questions,
            @Nullable LocalDate due,
            @Nullable Integer everyMonths,
            Priority priority,
            List<String> waitsFor) {

        Planning planning() {
            return new Planning(null, due, everyMonths);
        }
    }

    static FileResult<DemoPlan> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoPlan::plan);
    }

    private static DemoPlan plan(YamlMap root) {
        root.integer("schema", 1, 1);
        return new DemoPlan(
                root.text("eenheid", ShortText.LONGEST),
                root.date("dag"),
                root.text("account", ShortText.LONGEST),
                root.list("acties").stream().map(DemoPlan::intention).toList());
    }

    private static Intention intention(YamlMap map) {
        return new Intention(
                map.text("id", ShortText.LONGEST),
                map.text("wat", ShortText.LONGEST),
                map.optionalText("waarom", ActionData.LONGEST_TEXT).orElse(""),
                map.text("functie", ShortText.LONGEST),
                map.texts("vragen", ShortText.LONGEST),
                map.optionalDate("uiterlijk").orElse(null),
                map.optionalInteger("maanden", 1, Planning.LONGEST_INTERVAL).orElse(null),
                map.optionalChoice("prioriteit", PRIORITIES).orElse(Priority.MIDDLE),
                map.has("wacht_op") ? map.texts("wacht_op", ShortText.LONGEST) : List.of());
    }
}
