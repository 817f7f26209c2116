package nl.privacyspiegel.privacytest;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Prepares the open answers of a campaign that closes for grading. */
@Component
class GroupingForGrading {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AnswerRepository answers;
    private final AnswerGroupRepository groups;
    private final QuizLibrary quizzes;

    GroupingForGrading(AnswerRepository answers, AnswerGroupRepository groups, QuizLibrary quizzes) {
        this.answers = answers;
        this.groups = groups;
        this.quizzes = quizzes;
    }

    /** Puts equal answers together, each group at a random place, and draws the sample for a second grader. */
    void prepare(Campaign campaign) {
        Map<String, List<Answer>> byQuestion =
                answers.findHandedIn(campaign.id().value()).stream().collect(Collectors.groupingBy(Answer::question));
        quizzes.data(campaign.quiz()).questions().stream()
                .filter(question -> question instanceof QuizQuestion.Open)
                .forEach(question ->
                        prepare(campaign, question.id(), byQuestion.getOrDefault(question.id(), List.of())));
        groups.flush();
    }

    private void prepare(Campaign campaign, String question, List<Answer> given) {
        Map<NormalisedText, List<Answer>> equal =
                given.stream().collect(Collectors.groupingBy(answer -> NormalisedText.of(answer.content())));
        List<List<Answer>> shuffled = new ArrayList<>(equal.values());
        Collections.shuffle(shuffled, RANDOM);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, shuffled.size()).boxed().toList());
        Collections.shuffle(places, RANDOM);
        List<Integer> sample = places.subList(0, sampleSize(shuffled.size(), campaign.secondGrading()));
        for (int place = 0; place < shuffled.size(); place++) {
            List<Answer> same = shuffled.get(place);
            AnswerGroup group = groups.save(new AnswerGroup(
                    campaign.id(), question, place, mostCommon(same), same.size(), sample.contains(place)));
            same.forEach(answer -> answer.gradedIn(group.id()));
        }
    }

    /** So many per cent of the groups, rounded up: the smallest share that is not nothing is one answer. */
    static int sampleSize(int groups, int percentage) {
        return Math.ceilDiv(groups * percentage, 100);
    }

    /** The spelling that most people chose, of equals the first by the alphabet. */
    private static String mostCommon(Collection<Answer> same) {
        Map<String, Long> spellings =
                same.stream().collect(Collectors.groupingBy(Answer::content, TreeMap::new, Collectors.counting()));
        return Collections.max(
                        spellings.entrySet(),
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }
}
