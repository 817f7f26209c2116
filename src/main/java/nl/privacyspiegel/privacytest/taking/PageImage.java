package nl.privacyspiegel.privacytest.taking;

import java.time.Duration;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a question shows, on a page.
 *
 * @param name by which it is asked for, below the address of the test
 * @param alternative what it shows, in the language of the quiz
 */
record PageImage(String name, String alternative, int width, int height) {

    /** Below the address of a test or an example of it. */
    static final String FOLDER = "/beeld/";

    /** On a computer that others use too nothing of a test stays for long. */
    private static final Duration KEPT = Duration.ofHours(1);

    static @Nullable PageImage of(QuizQuestion question) {
        var image = question.about().image();
        if (image == null) {
            return null;
        }
        Picture picture = image.picture();
        return new PageImage(picture.sha256(), image.alternative(), picture.width(), picture.height());
    }

    /** The file of this name, when the quiz shows it. */
    static ResponseEntity<byte[]> file(QuizData quiz, String name) {
        return quiz.picture(name)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.kind().mediaType()))
                        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(picture.bytes()))
                .orElseGet(PageImage::none);
    }

    static ResponseEntity<byte[]> none() {
        return ResponseEntity.notFound().build();
    }
}
