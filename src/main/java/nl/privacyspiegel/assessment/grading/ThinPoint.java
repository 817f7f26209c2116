package nl.privacyspiegel.assessment.grading;

import java.util.List;

/** What a measurement says little about, shown before it is adopted. It does not stand in the way. */
public sealed interface ThinPoint {

    /** A question by its id and its code. */
    record Place(String question, String code) {}

    /** Questions with a judgement but no word about how things are. */
    record JudgedWithoutText(List<Place> questions) implements ThinPoint {

        public JudgedWithoutText {
            questions = List.copyOf(questions);
        }
    }

    /** Questions without a judgement and without a text. */
    record NothingSaid(List<Place> questions) implements ThinPoint {

        public NothingSaid {
            questions = List.copyOf(questions);
        }
    }

    /** A grade while not one question of the domain has a judgement. */
    record GradeWithoutJudgements() implements ThinPoint {}

    /** A grade without a motivation. */
    record GradeWithoutMotivation() implements ThinPoint {}
}
