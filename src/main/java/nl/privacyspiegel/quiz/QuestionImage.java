package nl.privacyspiegel.quiz;

/**
 * What a question shows above its answers.
 *
 * @param alternative what it shows, for who does not see it; empty while nobody wrote it
 */
public record QuestionImage(Picture picture, String alternative) {

    /** The longest text that stands for a picture, in characters. */
    public static final int LONGEST_ALTERNATIVE = 500;

    QuestionImage with(Picture other) {
        return new QuestionImage(other, alternative);
    }
}
