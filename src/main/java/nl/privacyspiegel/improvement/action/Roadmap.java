package nl.privacyspiegel.improvement.action;

import java.util.List;
import nl.privacyspiegel.framework.FrameworkData.Step;

/**
 * The actions of a unit along the steps of the method behind its framework.
 *
 * @param framework what the framework is called
 * @param language of the framework, as a BCP 47 tag
 * @param elsewhere the actions that are about nothing of the framework
 */
public record Roadmap(String framework, String language, List<Stage> stages, List<ActionLine> elsewhere) {

    public Roadmap {
        stages = List.copyOf(stages);
        elsewhere = List.copyOf(elsewhere);
    }

    /** One step of the method, with the actions that belong to it. */
    public record Stage(Step step, List<ActionLine> actions) {

        public Stage {
            actions = List.copyOf(actions);
        }

        /** How many there are, without those that were dropped. */
        public int all() {
            return (int) actions.stream()
                    .filter(each -> each.state() != ActionState.DROPPED)
                    .count();
        }

        /** How many of them are done. */
        public int done() {
            return (int) actions.stream()
                    .filter(each -> each.state() == ActionState.DONE)
                    .count();
        }

        /** How far they are together, in per cent; what says nothing of its progress has not begun. */
        public int percent() {
            return all() == 0
                    ? 0
                    : actions.stream()
                                    .filter(each -> each.state() != ActionState.DROPPED)
                                    .mapToInt(each -> each.progress().orElse(0))
                                    .sum()
                            / all();
        }
    }
}
