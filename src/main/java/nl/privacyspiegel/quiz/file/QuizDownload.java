package nl.privacyspiegel.quiz.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The addresses where a quiz can be fetched as a file. */
@FileController
class QuizDownload {

    private final Quizzes quizzes;
    private final QuizFiles files;

    QuizDownload(Quizzes quizzes, QuizFiles files) {
        this.quizzes = quizzes;
        this.files = files;
    }

    @GetMapping("/download/privacytest/{id}.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String ending) {
        QuizFormat format = Arrays.stream(QuizFormat.values())
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        QuizVersionId version = new QuizVersionId(Ids.parse(id));
        return DownloadedFile.of(
                quizzes.get(version).summary().fileName(ending),
                type(format),
                files.export(version, format).bytes());
    }

    private static MediaType type(QuizFormat format) {
        return switch (format) {
            case YAML -> MediaType.APPLICATION_YAML;
            case GIFT -> new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
            case MOODLE_XML -> MediaType.APPLICATION_XML;
        };
    }
}
