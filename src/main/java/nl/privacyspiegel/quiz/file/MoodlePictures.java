package nl.privacyspiegel.quiz.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.quiz.Picture;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.file.HtmlReading.Kind;
import nl.privacyspiegel.quiz.file.HtmlReading.Left;
import nl.privacyspiegel.shared.RuleViolation;

/** The picture of a question, among the files that travel with its text. */
final class MoodlePictures {

    private final List<XmlElement> files;
    private final PictureText pictures;
    private final ImportNotes notes;
    private final QuestionDraft question;

    MoodlePictures(XmlElement text, QuestionDraft question, PictureText pictures, ImportNotes notes) {
        this.files = text.all("file").toList();
        this.question = question;
        this.pictures = pictures;
        this.notes = notes;
    }

    /** The name of the file that became the picture of the question, when what stands in its text is in such a file. */
    Optional<String> take(Left left) {
        if (left.kind() != Kind.PICTURE || question.image != null) {
            return Optional.empty();
        }
        String wanted = name(left.words());
        return files.stream()
                .filter(file -> file.attribute("encoding").equals("base64"))
                .filter(file -> !wanted.isEmpty() && file.attribute("name").equals(wanted))
                .findFirst()
                .filter(file -> read(file, name(left.what()).equals(wanted) ? "" : left.what()))
                .map(file -> file.attribute("name"));
    }

    private boolean read(XmlElement file, String alternative) {
        try {
            Picture picture = pictures.read(file.innerText());
            question.image = new QuestionImage(picture, alternative);
            return true;
        } catch (RuleViolation refused) {
            notes.addRefused(question.name(), file.line(), refused);
            return false;
        }
    }

    private static String name(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noSuchSign) {
            return written;
        }
    }
}
