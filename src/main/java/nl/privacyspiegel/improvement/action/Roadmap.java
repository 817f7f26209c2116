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

        /** How far they are together. */
        public HowFar howFar() {
            return HowFar.of(actions);
        }
    }
}
