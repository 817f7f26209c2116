package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import nl.privacyspiegel.quiz.Pictures;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** How many pictures of one file are looked at. */
class PictureTextTest {

    private final PictureText texts = new PictureText();

    @Test
    void a_file_with_more_pictures_than_fit_does_not_keep_the_reader_busy() {
        for (int width = 1; width <= QuizRules.MOST_PICTURES; width++) {
            assertThat(texts.read(text(width)).width()).isEqualTo(width);
        }
        refused("quiz.problem.tooManyPictures", text(QuizRules.MOST_PICTURES + 1));
        assertThat(texts.read(text(1)).width()).as("one that was seen before").isEqualTo(1);
    }

    @Test
    void what_is_no_base64_and_what_is_no_picture_each_say_so() {
        refused("quiz.picture.base64", "geen *afbeelding*");
        refused("quiz.picture.type", "PHN2Zy8+");
    }

    private void refused(String key, String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> texts.read(text))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static String text(int width) {
        return Base64.getEncoder().encodeToString(Pictures.file("png", width, 1, false));
    }
}
