package nl.privacyspiegel.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.guidance.Guide.Decision;
import nl.privacyspiegel.guidance.Guide.Kind;
import nl.privacyspiegel.guidance.Guide.Outcome;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * How somebody goes through a guide. It never changes: each answer makes a new walk. An answer to a question that is not asked any
 * more is kept aside, and counts again when the question comes back. What was left half answered is kept too, and counts for nothing.
 */
public final class Walk {

    private static final char FIRST = 'a';
    private static final char TYPED = '-';

    private final Guide guide;
    private final Map<String, Given> given;
    private final Map<String, Given> unfinished;

    private Walk(Guide guide, Map<String, Given> given, Map<String, Given> unfinished) {
        this.guide = guide;
        this.given = given;
        this.unfinished = unfinished;
    }

    /** One question with its answer. */
    public record Step(Question question, Given given) {

        /** The answer in words; empty when the question was passed over, or typed words that were not kept. */
        public String words() {
            return question.words(given.answer()).orElse(given.answer());
        }
    }

    /** One outcome, with the answers from which it follows; none when it always holds. */
    public record Advice(Outcome outcome, Decision decision, List<Step> because) {

        public Advice {
            because = List.copyOf(because);
        }
    }

    /** Before the first question. */
    public static Walk of(Guide guide) {
        return new Walk(guide, Map.of(), Map.of());
    }

    /**
     * The walk that a code tells of, without reasons and without what was typed.
     *
     * @throws RuleViolation when the code fits no path of this guide
     */
    public static Walk of(Guide guide, String code) {
        Walk walk = of(guide);
        for (int at = 0; at < code.length(); at++) {
            Question question = walk.next().orElseThrow(() -> new RuleViolation("guidance.path.unreadable"));
            walk = walk.put(question, new Given(answer(question, code.charAt(at)), ""));
        }
        return walk;
    }

    private static String answer(Question question, char sign) {
        int place = sign - FIRST;
        boolean typed = question.kind() != Kind.CHOICE;
        if (typed ? sign != TYPED : place < 0 || place >= question.choices().size()) {
            throw new RuleViolation("guidance.path.unreadable");
        }
        return typed ? "" : question.choices().get(place).id();
    }

    public Guide guide() {
        return guide;
    }

    /**
     * The walk with this answer.
     *
     * @throws RuleViolation when it is no answer to the question, or its reason is too short
     */
    public Walk with(Question question, Given answer) {
        boolean known = question.kind() != Kind.CHOICE
                || question.words(answer.answer()).isPresent();
        if (!known || (question.required() && answer.answer().isEmpty())) {
            throw new RuleViolation(question.kind() == Kind.CHOICE ? "guidance.walk.choose" : "guidance.walk.missing");
        }
        int length = answer.reason().codePointCount(0, answer.reason().length());
        if (length < question.leastReason()) {
            throw new RuleViolation(
                    length == 0 ? "guidance.walk.reason" : "guidance.walk.reasonShort", question.leastReason());
        }
        return put(question, answer);
    }

    private Walk put(Question question, Given answer) {
        Map<String, Given> more = new HashMap<>(given);
        more.put(question.id(), answer);
        Map<String, Given> open = new HashMap<>(unfinished);
        open.remove(question.id());
        return new Walk(guide, Map.copyOf(more), Map.copyOf(open));
    }

    /** The walk in which this stands at a question that somebody leaves: no answer yet, such as a choice that wants a reason. */
    public Walk leaving(Question question, Given typed) {
        Map<String, Given> open = new HashMap<>(unfinished);
        open.put(question.id(), typed);
        return new Walk(guide, given, Map.copyOf(open));
    }

    /** What stands at this question: what was left there, or else its answer. */
    public Optional<Given> shown(Question question) {
        return Optional.ofNullable(unfinished.get(question.id())).or(() -> given(question));
    }

    /** What was answered to this question, whether it counts now or not. */
    public Optional<Given> given(Question question) {
        return Optional.ofNullable(given.get(question.id()));
    }

    /** The questions that were answered and count, in their order, up to the first that is open. */
    public List<Step> path() {
        List<Step> path = new ArrayList<>();
        Map<String, String> counts = new HashMap<>();
        for (Question question : guide.questions()) {
            if (question.condition().holds(counts)) {
                Given answer = given.get(question.id());
                if (answer == null) {
                    break;
                }
                path.add(new Step(question, answer));
                counts.put(question.id(), answer.answer());
            }
        }
        return path;
    }

    /** The first question that is asked and not answered; empty when the walk is finished. */
    public Optional<Question> next() {
        Map<String, String> counts = counts();
        return guide.questions().stream()
                .filter(question -> !counts.containsKey(question.id())
                        && question.condition().holds(counts))
                .findFirst();
    }

    /** The question that is asked after this one; empty when nothing more is asked. */
    public Optional<Question> after(Question question) {
        List<Step> path = path();
        for (int index = 0; index < path.size() - 1; index++) {
            if (path.get(index).question().equals(question)) {
                return Optional.of(path.get(index + 1).question());
            }
        }
        return next();
    }

    /** The question that was asked before this one; empty at the first. */
    public Optional<Question> before(Question question) {
        Optional<Question> last = Optional.empty();
        for (Step step : path()) {
            if (step.question().equals(question)) {
                break;
            }
            last = Optional.of(step.question());
        }
        return last;
    }

    /** How many questions can still come after this one, at most. */
    public int mostAfter(Question question) {
        int at = guide.questions().indexOf(question);
        Map<String, String> counts = new HashMap<>();
        for (Step step : path()) {
            if (guide.questions().indexOf(step.question()) < at) {
                counts.put(step.question().id(), step.given().answer());
            }
        }
        Set<String> open = new HashSet<>(Set.of(question.id()));
        for (Question later :
                guide.questions().subList(at + 1, guide.questions().size())) {
            if (later.condition().canHold(counts, open)) {
                open.add(later.id());
            }
        }
        return open.size() - 1;
    }

    /** What to do, in the order of the decisions; empty while a question is open. */
    public List<Advice> advice() {
        if (next().isPresent()) {
            return List.of();
        }
        Map<String, String> counts = counts();
        Map<String, Step> steps =
                path().stream().collect(Collectors.toMap(step -> step.question().id(), step -> step));
        return guide.decisions().stream()
                .flatMap(decision -> guide.outcomes().stream()
                        .filter(outcome -> outcome.decision().equals(decision.id())
                                && outcome.condition().holds(counts))
                        .map(outcome -> new Advice(
                                outcome,
                                decision,
                                outcome.condition()
                                        .because(counts)
                                        .distinct()
                                        .map(steps::get)
                                        .toList())))
                .toList();
    }

    /** The choices of the path in one sign each: enough to walk it again, and nothing of what was typed. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (Step step : path()) {
            List<String> ids =
                    step.question().choices().stream().map(Guide.Choice::id).toList();
            code.append(
                    ids.isEmpty()
                            ? TYPED
                            : (char) (FIRST + ids.indexOf(step.given().answer())));
        }
        return code.toString();
    }

    private Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        path().forEach(step -> counts.put(step.question().id(), step.given().answer()));
        return counts;
    }

    @Override
    public String toString() {
        return "Walk of " + guide.id();
    }
}
