package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static final int FORMAT = 1;

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

        private Answers answers() {
            Map<String, Integer> counts = new LinkedHashMap<>();
            options.forEach(option -> counts.put(option.option(), option.count()));
            return new Answers(answered, counts);
        }
    }

    /** How many chose an option. */
    public record Option(String option, int count) {}

    public StoredResults {
        if (format != FORMAT) {
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
            if (published.answers(unit, question) instanceof Shown<Answers>(Answers answers)) {
                List<Option> options = new ArrayList<>();
                answers.counts().forEach((option, count) -> options.add(new Option(option, count)));
                questions.add(new Question(question, answers.answered(), options));
            }
        }
        return questions;
    }

    /**
     * The results as they were published.
     *
     * @throws IllegalArgumentException when this cannot have been written by {@link #of}
     */
    public PublishedResults published() {
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        units.forEach(unit -> parents.put(unit.unit(), Optional.ofNullable(unit.parent())));
        UnitTree tree = new UnitTree(parents);
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
