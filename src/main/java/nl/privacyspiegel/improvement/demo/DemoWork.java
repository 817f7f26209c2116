package nl.privacyspiegel.improvement.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/** What some units of the invented region do about questions that were not well, as a file tells it. */
record DemoWork(List<String> units, String function, List<Deed> deeds) {

    private static final int LONGEST = 1_000;
    private static final Map<String, ActionState> STATES = new LinkedHashMap<>();

    static {
        STATES.put("plannen", ActionState.PLAN);
        STATES.put("doen", ActionState.DO);
        STATES.put("nagaan", ActionState.CHECK);
        STATES.put("klaar", ActionState.DONE);
    }

    DemoWork {
        units = List.copyOf(units);
        deeds = List.copyOf(deeds);
    }

    /**
     * One action.
     *
     * @param what with the code of its question in the place of {code}
     * @param begin so many days after the measurement
     * @param due likewise
     * @param state how far it came
     */
    record Deed(String what, int begin, int due, ActionState state, List<String> steps) {

        ActionData about(String code, LocalDate measured) {
            LocalDate start = measured.plusDays(begin);
            return ActionData.named(what.replace("{code}", code))
                    .withPlanning(new Planning(start, measured.plusDays(due), null))
                    .withSteps(steps.stream()
                            .map(step -> new Step(step, state == ActionState.DONE ? start.plusDays(1) : null))
                            .toList());
        }
    }

    static FileResult<DemoWork> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, root -> {
            root.integer("schema", 1, 1);
            return new DemoWork(
                    root.texts("eenheden", ShortText.LONGEST),
                    root.text("functie", ShortText.LONGEST),
                    root.list("acties").stream().map(DemoWork::deed).toList());
        });
    }

    private static Deed deed(YamlMap map) {
        return new Deed(
                map.text("wat", ShortText.LONGEST),
                map.integer("begin", 0, LONGEST),
                map.integer("uiterlijk", 0, LONGEST),
                map.choice("staat", STATES),
                map.texts("stappen", ShortText.LONGEST));
    }
}
