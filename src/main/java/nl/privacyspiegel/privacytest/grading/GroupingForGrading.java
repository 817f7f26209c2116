package nl.privacyspiegel.privacytest.grading;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the open answers of a campaign that closes for grading. */
@Component
public class GroupingForGrading {

    /** So many groups are stored before they are let go from memory. */
    private static final int PIECE = 500;

    private final QuizStore library;
    private final EntityManager entities;
    private final RandomGenerator random = new SecureRandom();

    GroupingForGrading(QuizStore library, EntityManager entities) {
        this.library = library;
        this.entities = entities;
    }

    /** Begins with a campaign: all of its answers come by once, are made ready, and come by again. */
    public Grouping begin(CampaignToGrade campaign) {
        Map<String, Map<NormalisedText, EqualAnswers>> open = new LinkedHashMap<>();
        library.data(campaign.quiz()).openQuestions().stream()
                .map(QuizQuestion::id)
                .forEach(question -> open.put(question, new HashMap<>()));
        return new Grouping(campaign, open);
    }

    /** The open answers of one campaign: of equal ones only one is kept in memory. */
    public final class Grouping {

        private final CampaignToGrade campaign;
        private final Map<String, Map<NormalisedText, EqualAnswers>> open;
        private final Map<String, Map<NormalisedText, UUID>> groups = new HashMap<>();

        private Grouping(CampaignToGrade campaign, Map<String, Map<NormalisedText, EqualAnswers>> open) {
            this.campaign = campaign;
            this.open = open;
        }

        /** Somebody answered this; of a question that is not open nothing is kept. */
        public void add(String question, String content) {
            Map<NormalisedText, EqualAnswers> equal = open.get(question);
            if (equal != null) {
                EqualAnswers.add(equal, content);
            }
        }

        /**
         * Puts equal answers together, each group at a random place, and draws the sample for a second grader. What too few
         * people answered is not made ready: nobody reads it.
         */
        public void makeReady() {
            open.forEach(this::makeReady);
            open.clear();
        }

        private void makeReady(String question, Map<NormalisedText, EqualAnswers> given) {
            if (!campaign.areEnough(
                    given.values().stream().mapToInt(EqualAnswers::answers).sum())) {
                return;
            }
            List<Map.Entry<NormalisedText, EqualAnswers>> equal = new ArrayList<>(given.entrySet());
            Collections.shuffle(equal, random);
            List<Boolean> sample = drawn(sampleSize(campaign.secondGrading(), equal.size()), equal.size());
            Map<NormalisedText, UUID> stored = new HashMap<>();
            List<AnswerGroup> piece = new ArrayList<>();
            for (int i = 0; i < equal.size(); i++) {
                EqualAnswers each = equal.get(i).getValue();
                AnswerGroup group =
                        new AnswerGroup(campaign.id(), question, i + 1, each.spelling(), each.answers(), sample.get(i));
                stored.put(equal.get(i).getKey(), group.id());
                piece.add(group);
                if (piece.size() == PIECE) {
                    store(piece);
                }
            }
            store(piece);
            groups.put(question, stored);
        }

        private void store(List<AnswerGroup> piece) {
            piece.forEach(entities::persist);
            entities.flush();
            piece.forEach(entities::detach);
            piece.clear();
        }

        /** The group in which this answer is graded; null when it is not. */
        public @Nullable UUID of(String question, String content) {
            Map<NormalisedText, UUID> stored = groups.get(question);
            return stored == null ? null : stored.get(NormalisedText.of(content));
        }
    }

    /** Of every question at least one when any share is asked for. */
    static int sampleSize(int percentage, int groups) {
        return Math.ceilDiv(percentage * groups, 100);
    }

    private List<Boolean> drawn(int wanted, int all) {
        List<Boolean> lots = new ArrayList<>(
                IntStream.range(0, all).mapToObj(index -> index < wanted).toList());
        Collections.shuffle(lots, random);
        return lots;
    }
}
