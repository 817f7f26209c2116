package nl.privacyspiegel.quiz.file;

import java.util.Base64;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.shared.RuleViolation;

/** A picture as the text that a file holds of it: Base64, in lines. */
final class PictureText {

    private static final int WIDTH = 76;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'});

    private PictureText() {}

    static String of(Picture picture) {
        return LINES.encodeToString(picture.bytes());
    }

    /** @throws RuleViolation when it holds no picture that can be kept */
    static Picture read(String text) {
        byte[] file;
        try {
            file = Base64.getDecoder().decode(text.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException noBase64) {
            throw new RuleViolation("quiz.picture.base64");
        }
        return Picture.read(file);
    }
}
