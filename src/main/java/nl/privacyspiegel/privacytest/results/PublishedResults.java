package nl.privacyspiegel.privacytest.results;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;

/**
 * All that anybody may see of the counts of one campaign. What is hidden is not in here, so nothing that is made from it
 * can leak it. {@link StoredResults} is its form outside of memory.
 */
public final class PublishedResults {

    private final GroupSize groupSize;
    private final CampaignTree tree;
    private final boolean whole;
    private final Map<String, Integer> submissions;
    private final Map<String, Map<String, OptionCounts>> answers;

    private PublishedResults(
            GroupSize groupSize,
            CampaignTree tree,
            boolean whole,
            Map<String, Integer> submissions,
            Map<String, Map<String, OptionCounts>> answers) {
        this.groupSize = groupSize;
        this.tree = tree;
        this.whole = whole;
        this.submissions = Map.copyOf(submissions);
        Map<String, Map<String, OptionCounts>> copy = new LinkedHashMap<>();
        answers.forEach((question, given) -> copy.put(question, Map.copyOf(given)));
        this.answers = Collections.unmodifiableMap(copy);
    }

    /** Collects what is shown. Everything that is not added is suppressed. */
    static final class Builder {

        private final GroupSize groupSize;
        private final CampaignTree tree;
        private final Map<String, Integer> submissions = new LinkedHashMap<>();
        private final Map<String, Map<String, OptionCounts>> answers = new LinkedHashMap<>();

        Builder(GroupSize groupSize, CampaignTree tree) {
            this.groupSize = groupSize;
            this.tree = tree;
        }

        /** A unit may be shown only below units that are shown. */
        void show(String unit, int people) {
            Optional<String> above = tree.parents().get(unit);
            if (above == null
                    || people < 0
                    || !above.map(submissions::containsKey).orElse(true)) {
                throw new IllegalArgumentException("Not a unit that can be shown: " + unit);
            }
            submissions.put(unit, people);
        }

        void show(String unit, String question, OptionCounts given) {
            Integer people = submissions.get(unit);
            if (people == null || given.answered() > people) {
                throw new IllegalArgumentException("Not an answer that can be shown: " + question + " of " + unit);
            }
            answers.computeIfAbsent(question, some -> new LinkedHashMap<>()).put(unit, given);
        }

        PublishedResults build() {
            return new PublishedResults(groupSize, tree, true, submissions, answers);
        }
    }

    /** The threshold that a reader is told. */
    public GroupSize groupSize() {
        return groupSize;
    }

    /** All units, shown or not, each before the units below it. */
    public Set<String> units() {
        return tree.parents().keySet();
    }

    /** The unit directly above it, if there is one and it is in these results. */
    public Optional<String> parent(String unit) {
        Optional<String> above = tree.parents().get(unit);
        if (above == null) {
            throw new IllegalArgumentException("No such unit in this campaign: " + unit);
        }
        return above;
    }

    /** The questions of which anything is shown for any unit. */
    public Set<String> questions() {
        return answers.keySet();
    }

    /** How many people of the unit and everything below it took part. */
    public Disclosed<Integer> submissions(String unit) {
        parent(unit);
        Integer people = submissions.get(unit);
        return people == null ? new Suppressed<>() : new Shown<>(people);
    }

    /** What the people of the unit and everything below it answered. A question nobody met is suppressed. */
    public Disclosed<OptionCounts> answers(String unit, String question) {
        parent(unit);
        OptionCounts given = answers.getOrDefault(question, Map.of()).get(unit);
        return given == null ? new Suppressed<>() : new Shown<>(given);
    }

    /**
     * The part that somebody may see who may see only these units. The decisions were taken over the whole campaign and
     * stay: two people who put their parts together learn no more than one person who sees all of it.
     */
    public PublishedResults within(Collection<String> visible) {
        Set<String> kept = new LinkedHashSet<>(units());
        kept.retainAll(visible);
        Map<String, Integer> some = new LinkedHashMap<>(submissions);
        some.keySet().retainAll(kept);
        Map<String, Map<String, OptionCounts>> theirs = new LinkedHashMap<>();
        answers.forEach((question, given) -> {
            Map<String, OptionCounts> seen = new LinkedHashMap<>(given);
            seen.keySet().retainAll(kept);
            if (!seen.isEmpty()) {
                theirs.put(question, seen);
            }
        });
        return new PublishedResults(groupSize, tree.only(kept::contains), whole && kept.equals(units()), some, theirs);
    }

    /** Whether these are the results of the whole campaign: only these are stored, and only over these is decided. */
    boolean isWhole() {
        return whole;
    }

    CampaignTree tree() {
        return tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedResults that
                && groupSize.equals(that.groupSize)
                && tree.equals(that.tree)
                && whole == that.whole
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
