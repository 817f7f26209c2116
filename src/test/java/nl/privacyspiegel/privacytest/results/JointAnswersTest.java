package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/**
 * Why there is no statistic over joint answers, not even one word for a whole campaign in which every class of scores is
 * large: a word can make the table of two questions certain where the counts leave it open.
 */
class JointAnswersTest {

    private static final int CAMPAIGNS = 1000;
    private static final double WELL = 0.3;

    @Example
    void one_word_over_joint_answers_tells_of_each_of_a_class_what_the_counts_do_not() {
        Random random = new Random(2017);
        int solved = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            int people = 30 + random.nextInt(30);
            int knewOne = 5 + random.nextInt(people - 9);
            int knewOther = 5 + random.nextInt(people - 9);
            int[] worlds = IntStream.rangeClosed(
                            Math.max(0, knewOne + knewOther - people), Math.min(knewOne, knewOther))
                    .toArray();
            int truth = worlds[random.nextInt(worlds.length)];
            boolean word = discriminates(people, knewOne, knewOther, truth);
            long left = IntStream.of(worlds)
                    .filter(both -> discriminates(people, knewOne, knewOther, both) == word)
                    .count();
            if (worlds.length > 1 && left == 1) {
                solved++;
            }
        }
        assertThat(solved).isPositive();
    }

    /** Thirty people; five knew the one question and twenty the other; it tells well only if those five knew both. */
    @Example
    void all_who_knew_one_question_are_known_to_know_the_other() {
        assertThat(IntStream.rangeClosed(0, 5).filter(both -> discriminates(30, 5, 20, both)))
                .containsExactly(5);
    }

    private static boolean discriminates(int people, int one, int other, int both) {
        double spread = Math.sqrt((double) one * (people - one) * other * (people - other));
        return (people * both - one * other) / spread >= WELL;
    }
}
