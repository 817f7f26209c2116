package nl.privacyspiegel.quiz.file;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * Pictures as the texts that a file holds of them: Base64, in lines. Of one file only so many are looked at as fit in a quiz, and
 * each once: a small text may stand for very many pixels.
 */
final class PictureText {

    private static final int WIDTH = 76;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'});

    private final Map<String, Picture> known = new HashMap<>();
    private int looks;

    static String of(Picture picture) {
        return LINES.encodeToString(picture.bytes());
    }

    /**
     * Reads the next one.
     *
     * @throws RuleViolation when it is no picture that can be kept, or one too many
     */
    Picture read(String text) {
        Picture same = known.get(text);
        if (same != null) {
            return same;
        }
        if (looks == QuizRules.MOST_PICTURES) {
            throw new RuleViolation("quiz.problem.tooManyPictures", looks + 1, looks);
        }
        looks++;
        Picture picture = decoded(text);
        known.put(text, picture);
        return picture;
    }

    private static Picture decoded(String text) {
        byte[] file;
        try {
            file = Base64.getDecoder().decode(text.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException noBase64) {
            throw new RuleViolation("quiz.picture.base64");
        }
        return Picture.read(file);
    }
}
