package nl.privacyspiegel.quiz;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.document.VersionLibrary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes quiz versions as documents. */
@Component
class QuizLibrary extends VersionLibrary<QuizVersion, QuizData> {

    /** Says in the stored text of which kind a question is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "open-graded", value = QuizQuestion.OpenGraded.class),
        @JsonSubTypes.Type(name = "open-example", value = QuizQuestion.OpenExample.class),
        @JsonSubTypes.Type(name = "true-false", value = QuizQuestion.TrueFalse.class),
        @JsonSubTypes.Type(name = "single-choice", value = QuizQuestion.SingleChoice.class),
        @JsonSubTypes.Type(name = "multiple-choice", value = QuizQuestion.MultipleChoice.class),
        @JsonSubTypes.Type(name = "inventory", value = QuizQuestion.Inventory.class)
    })
    private interface Kinds {}

    /** Has the stored text say which picture it is; its file lies beside it. */
    private interface Named {

        @JsonValue
        String sha256();

        @JsonCreator
        static Picture named(String sha256) {
            return Picture.named(sha256);
        }
    }

    private final QuizPictureRepository pictures;

    QuizLibrary(QuizVersionRepository versions, QuizPictureRepository pictures, Clock clock) {
        super(
                versions,
                QuizData.class,
                JsonMapper.builder()
                        .addMixIn(QuizQuestion.class, Kinds.class)
                        .addMixIn(Picture.class, Named.class)
                        .build(),
                clock);
        this.pictures = pictures;
    }

    QuizVersion version(QuizVersionId id) {
        return version(id.value());
    }

    QuizData data(QuizVersionId id) {
        return data(id.value());
    }

    @Override
    protected QuizData complete(QuizVersion version, QuizData data) {
        if (data.pictures().isEmpty()) {
            return data;
        }
        Map<String, Picture> files = pictures.findByVersion(version.uuid()).stream()
                .map(QuizPicture::picture)
                .collect(Collectors.toMap(Picture::sha256, Function.identity()));
        return QuizEdits.with(
                data,
                data.topics(),
                data.questions().stream()
                        .map(question -> shown(question, files))
                        .toList());
    }

    private static QuizQuestion shown(QuizQuestion question, Map<String, Picture> files) {
        QuestionImage image = question.about().image();
        return image == null
                ? question
                : question.with(question.about()
                        .showing(image.with(
                                Objects.requireNonNull(files.get(image.picture().sha256())))));
    }

    @Override
    protected void keepBeside(QuizVersion version, QuizData data) {
        Set<String> kept = pictures.names(version.uuid());
        Set<String> gone = new HashSet<>(kept);
        data.pictures().forEach(picture -> gone.remove(picture.sha256()));
        if (!gone.isEmpty()) {
            pictures.remove(version.uuid(), gone);
        }
        data.pictures().stream()
                .filter(picture -> !kept.contains(picture.sha256()))
                .forEach(picture -> pictures.save(new QuizPicture(version.uuid(), picture)));
    }

    @Override
    protected QuizVersion make(UUID id, int number, QuizData data, String content, Instant now) {
        return new QuizVersion(id, number, data, content, now);
    }
}
