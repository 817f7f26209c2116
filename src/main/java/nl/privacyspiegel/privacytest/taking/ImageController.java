package nl.privacyspiegel.privacytest.taking;

import java.util.Optional;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizData;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the questions of the test on this device show, to who takes it or reads its result. */
@Controller
class ImageController {

    private final Submissions submissions;
    private final OwnResults results;

    ImageController(Submissions submissions, OwnResults results) {
        this.submissions = submissions;
        this.results = results;
    }

    @GetMapping(TestController.ADDRESS + PageImage.FOLDER + "{name}")
    ResponseEntity<byte[]> image(Visit visit, @PathVariable String name) {
        return visit.device()
                .flatMap(this::quiz)
                .map(quiz -> PageImage.file(quiz, name))
                .orElseGet(PageImage::none);
    }

    private Optional<QuizData> quiz(DeviceToken device) {
        return submissions
                .inProgress(device)
                .filter(test -> !test.over())
                .map(TestInProgress::quiz)
                .or(() -> results.of(device).map(result -> result.test().quiz()));
    }
}
