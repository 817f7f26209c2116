package nl.privacyspiegel.privacytest.results;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/**
 * All that anybody may see of the counts of one campaign. What is hidden is not in here, so nothing that is made from it
 * can leak it.
 */
public final class PublishedResults {

    private final GroupSize groupSize;
    private final Map<String, Disclosed<Integer>> submissions;
    private final Map<String, Map<String, Disclosed<Answers>>> answers;

    PublishedResults(
            GroupSize groupSize,
            Map<String, Disclosed<Integer>> submissions,
            Map<String, Map<String, Disclosed<Answers>>> answers) {
        this.groupSize = groupSize;
        this.submissions = Collections.unmodifiableMap(new LinkedHashMap<>(submissions));
        this.answers = Map.copyOf(answers);
    }

    /** The threshold that a reader is told. */
    public GroupSize groupSize() {
        return groupSize;
    }

    /** All units, shown or not, each before the units below it. */
    public Set<String> units() {
        return submissions.keySet();
    }

    /** How many people of the unit and everything below it took part. */
    public Disclosed<Integer> submissions(String unit) {
        Disclosed<Integer> found = submissions.get(unit);
        if (found == null) {
            throw new IllegalArgumentException("No such unit in this campaign: " + unit);
        }
        return found;
    }

    /** What the people of the unit and everything below it answered. A question nobody met is suppressed. */
    public Disclosed<Answers> answers(String unit, String question) {
        Disclosed<Integer> known = submissions(unit);
        Disclosed<Answers> found = answers.getOrDefault(unit, Map.of()).get(question);
        return found == null || !known.isShown() ? new Suppressed<>() : found;
    }

    /**
     * The part that somebody may see who may see only these units. The decisions were taken over the whole campaign and
     * stay: two people who put their parts together learn no more than one person who sees all of it.
     */
    public PublishedResults within(Collection<String> visible) {
        Set<String> kept = new LinkedHashSet<>(submissions.keySet());
        kept.retainAll(visible);
        Map<String, Disclosed<Integer>> some = new LinkedHashMap<>(submissions);
        some.keySet().retainAll(kept);
        Map<String, Map<String, Disclosed<Answers>>> theirs = new LinkedHashMap<>(answers);
        theirs.keySet().retainAll(kept);
        return new PublishedResults(groupSize, some, theirs);
    }

    /** What both show. */
    PublishedResults asFarAsShownIn(PublishedResults stricter) {
        Map<String, Disclosed<Integer>> some = new LinkedHashMap<>();
        submissions.forEach(
                (unit, count) -> some.put(unit, count.with(stricter.submissions(unit), (ours, same) -> ours)));
        Map<String, Map<String, Disclosed<Answers>>> fewer = new HashMap<>();
        answers.forEach((unit, given) -> {
            Map<String, Disclosed<Answers>> kept = new HashMap<>();
            given.forEach((question, cell) ->
                    kept.put(question, cell.with(stricter.answers(unit, question), (ours, same) -> ours)));
            fewer.put(unit, kept);
        });
        return new PublishedResults(stricter.groupSize, some, fewer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedResults that
                && groupSize.equals(that.groupSize)
                && submissions.equals(that.submissions)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return submissions.hashCode() * 31 + answers.hashCode();
    }

    @Override
    public String toString() {
        return "PublishedResults" + submissions + answers;
    }
}
