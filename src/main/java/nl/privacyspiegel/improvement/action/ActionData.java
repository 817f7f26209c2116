package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;

/**
 * An action as people fill it in.
 *
 * @param why may be empty
 * @param effect what is expected of it; may be empty
 * @param effort null when nobody said so
 * @param progress in per cent, as somebody set it; null when it follows from the steps
 * @param about what it is about; none for an action that is about nothing in particular
 * @param waitsFor the actions that have to be done first
 */
public record ActionData(
        String what,
        String why,
        String effect,
        Optional<Owner> owner,
        Priority priority,
        @Nullable Effort effort,
        Cost cost,
        Planning planning,
        @Nullable Integer progress,
        List<Step> steps,
        Set<SubjectRef> about,
        Set<ActionId> waitsFor) {

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    /** More steps are an action of their own. */
    public static final int MOST_STEPS = 50;

    private static final int ALL = 100;

    /** @throws RuleViolation when something typed is missing, too long or impossible */
    public ActionData {
        what = ShortText.require(what, "improvement.action.what.missing");
        why = LongText.clean(why, LONGEST_TEXT);
        effect = LongText.clean(effect, LONGEST_TEXT);
        if (progress != null && (progress < 0 || progress > ALL)) {
            throw new RuleViolation("improvement.action.progress.range");
        }
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new RuleViolation("improvement.step.most", MOST_STEPS);
        }
        about = Set.copyOf(about);
        waitsFor = Set.copyOf(waitsFor);
    }

    /**
     * Two steps with the same words cannot be told apart when one is ticked off.
     *
     * @throws RuleViolation when a step stands there twice that did not before
     */
    void requireNoDoubleStep(ActionData before) {
        Doubles.requireNoNew(words(before.steps), words(steps), "improvement.step.double");
    }

    private static List<String> words(List<Step> steps) {
        return steps.stream().map(Step::words).toList();
    }

    /** An action of which nothing is known but what is to be done. */
    public static ActionData named(String what) {
        return new ActionData(
                what,
                "",
                "",
                Optional.empty(),
                Priority.MIDDLE,
                null,
                new Cost.Unknown(),
                Planning.NONE,
                null,
                List.of(),
                Set.of(),
                Set.of());
    }

    /** How far it is, in per cent: what somebody set, else what follows from the steps; empty when neither says so. */
    public Optional<Integer> shownProgress() {
        if (progress != null) {
            return Optional.of(progress);
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of((int) (steps.stream().filter(Step::isDone).count() * ALL / steps.size()));
    }

    /** How many steps are not ticked off. */
    public int stepsLeft() {
        return (int) steps.stream().filter(step -> !step.isDone()).count();
    }

    /** The same for another reason. */
    public ActionData withWhy(String other) {
        return new ActionData(
                what, other, effect, owner, priority, effort, cost, planning, progress, steps, about, waitsFor);
    }

    /** The same with another owner. */
    public ActionData withOwner(Optional<Owner> other) {
        return new ActionData(
                what, why, effect, other, priority, effort, cost, planning, progress, steps, about, waitsFor);
    }

    /** The same with another priority. */
    public ActionData withPriority(Priority other) {
        return new ActionData(
                what, why, effect, owner, other, effort, cost, planning, progress, steps, about, waitsFor);
    }

    /** The same that takes another effort. */
    public ActionData withEffort(@Nullable Effort other) {
        return new ActionData(
                what, why, effect, owner, priority, other, cost, planning, progress, steps, about, waitsFor);
    }

    /** The same at another time. */
    public ActionData withPlanning(Planning other) {
        return new ActionData(
                what, why, effect, owner, priority, effort, cost, other, progress, steps, about, waitsFor);
    }

    /** The same with other steps. */
    public ActionData withSteps(List<Step> other) {
        return new ActionData(
                what, why, effect, owner, priority, effort, cost, planning, progress, other, about, waitsFor);
    }

    /** The same about other things. */
    public ActionData withAbout(Set<SubjectRef> other) {
        return new ActionData(
                what, why, effect, owner, priority, effort, cost, planning, progress, steps, other, waitsFor);
    }

    /** The same that waits for others. */
    public ActionData withWaitsFor(Set<ActionId> other) {
        return new ActionData(
                what, why, effect, owner, priority, effort, cost, planning, progress, steps, about, other);
    }

    /** The same from the beginning: no step is ticked off, and nothing is waited for. */
    public ActionData afresh() {
        return new ActionData(
                what,
                why,
                effect,
                owner,
                priority,
                effort,
                cost,
                planning,
                null,
                steps.stream().map(step -> new Step(step.words(), null)).toList(),
                about,
                Set.of());
    }
}
