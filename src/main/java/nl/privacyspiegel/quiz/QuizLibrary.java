package nl.privacyspiegel.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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

    QuizLibrary(QuizVersionRepository versions, Clock clock) {
        super(
                versions,
                QuizData.class,
                JsonMapper.builder().addMixIn(QuizQuestion.class, Kinds.class).build(),
                clock);
    }

    QuizVersion version(QuizVersionId id) {
        return version(id.value());
    }

    QuizData data(QuizVersionId id) {
        return data(id.value());
    }

    @Override
    protected QuizVersion make(UUID id, int number, QuizData data, String content, Instant now) {
        return new QuizVersion(id, number, data, content, now);
    }
}
