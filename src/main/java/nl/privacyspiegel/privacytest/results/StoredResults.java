package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Published results as a document to be kept: records and lists only, so that any JSON writer keeps the order of units,
 * questions and options. A hidden unit has its name and its place in the tree and no number at all.
 *
 * @param format the format of this document
 * @param groupSize the threshold at closing
 * @param units all units, each after the unit above it
 */
public record StoredResults(int format, int groupSize, List<Unit> units) {

    static final int FORMAT = 2;

    /** Exact counts, of before there were ranges: kept for good, but shown to nobody until they have passed the rule. */
    static final int EXACT = 1;

    /**
     * A unit of the campaign.
     *
     * @param parent the unit above it, or null for the whole campaign
     * @param submissions how many took part, or null when that is hidden
     * @param questions the answers to the questions that are shown for this unit
     */
    public record Unit(
            String unit, @Nullable String parent, @Nullable Integer submissions, List<Question> questions) {

        public Unit {
            questions = List.copyOf(questions);
        }
    }

    /** What was answered to a question that is shown. */
    public record Question(String question, int answered, List<Option> options) {

        public Question {
            options = List.copyOf(options);
        }

        private OptionCounts answers() {
            Map<String, CountRange> counts = new LinkedHashMap<>();
            options.forEach(option -> counts.put(option.option(), option.range()));
            return OptionCounts.within(answered, counts);
        }
    }

    /**
     * How many chose an option.
     *
     * @param count how many, or the least of a range
     * @param upTo the most of a range, or null when the count is exact
     */
    public record Option(String option, int count, @Nullable Integer upTo) {

        private static Option of(String option, CountRange range) {
            return new Option(option, range.low(), range.isExact() ? null : range.high());
        }

        private CountRange range() {
            return new CountRange(count, upTo == null ? count : upTo);
        }
    }

    public StoredResults {
        if (format != FORMAT && format != EXACT) {
            throw new IllegalArgumentException("Results in an unknown format: " + format);
        }
        units = List.copyOf(units);
    }

    /**
     * The document of the results of a whole campaign.
     *
     * @throws IllegalArgumentException when they are only a part of it
     */
    public static StoredResults of(PublishedResults published) {
        if (!published.isWhole()) {
            throw new IllegalArgumentException("A part of the results is not stored");
        }
        List<Unit> units = published.units().stream()
                .map(unit -> new Unit(
                        unit,
                        published.parent(unit).orElse(null),
                        published.submissions(unit) instanceof Shown<Integer>(Integer people) ? people : null,
                        questions(published, unit)))
                .toList();
        return new StoredResults(FORMAT, published.groupSize().threshold(), units);
    }

    private static List<Question> questions(PublishedResults published, String unit) {
        List<Question> questions = new ArrayList<>();
        for (String question : published.questions()) {
            if (published.answers(unit, question) instanceof Shown<OptionCounts>(OptionCounts answers)) {
                List<Option> options = new ArrayList<>();
                answers.counts().keySet().forEach(option -> options.add(Option.of(option, answers.range(option))));
                questions.add(new Question(question, answers.answered(), options));
            }
        }
        return questions;
    }

    /** Whether these are exact counts of before there were ranges. */
    public boolean precedesTheRule() {
        return format == EXACT;
    }

    /**
     * The results as they were published.
     *
     * @throws IllegalArgumentException when this cannot have been written by {@link #of}
     * @throws IllegalStateException when these have not passed the rule of today
     */
    public PublishedResults published() {
        if (precedesTheRule()) {
            throw new IllegalStateException("Results of before the rule are not shown");
        }
        return read();
    }

    /**
     * Exact counts of before there were ranges, to be made stricter.
     *
     * @param possible of some questions, by the label under which they are counted, what can be counted at all
     */
    public PublishedResults ofBefore(Map<String, Set<String>> possible) {
        if (!precedesTheRule()) {
            throw new IllegalStateException("Results that passed the rule pass it once");
        }
        return new StoredResults(
                        format,
                        groupSize,
                        units.stream().map(unit -> only(possible, unit)).toList())
                .read();
    }

    private static Unit only(Map<String, Set<String>> possible, Unit unit) {
        return new Unit(
                unit.unit(),
                unit.parent(),
                unit.submissions(),
                unit.questions().stream()
                        .map(question -> new Question(
                                question.question(),
                                question.answered(),
                                question.options().stream()
                                        .filter(option -> possible.getOrDefault(
                                                        question.question(), Set.of(option.option()))
                                                .contains(option.option()))
                                        .toList()))
                        .toList());
    }

    private PublishedResults read() {
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        units.forEach(unit -> parents.put(unit.unit(), Optional.ofNullable(unit.parent())));
        CampaignTree tree = new CampaignTree(parents);
        if (tree.roots().size() != 1 || parents.size() != units.size()) {
            throw new IllegalArgumentException("Not the units of one campaign");
        }
        PublishedResults.Builder results = new PublishedResults.Builder(new GroupSize(groupSize), tree);
        for (Unit unit : units) {
            Integer people = unit.submissions();
            if (people != null) {
                results.show(unit.unit(), people);
            }
            unit.questions().forEach(question -> results.show(unit.unit(), question.question(), question.answers()));
        }
        return results.build();
    }
}
