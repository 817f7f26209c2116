package nl.privacyspiegel.privacytest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads quiz versions as documents. Published ones never change, so they are read once. */
@Component
class QuizLibrary {

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

    private final QuizVersionRepository versions;
    private final JsonMapper json =
            JsonMapper.builder().addMixIn(QuizQuestion.class, Kinds.class).build();
    private final Map<QuizVersionId, QuizData> published = new ConcurrentHashMap<>();

    QuizLibrary(QuizVersionRepository versions) {
        this.versions = versions;
    }

    QuizVersion version(QuizVersionId id) {
        return versions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    QuizData data(QuizVersionId id) {
        QuizData known = published.get(id);
        return known == null ? data(version(id)) : known;
    }

    QuizData data(QuizVersion version) {
        QuizData data = json.readValue(version.content(), QuizData.class);
        if (version.isPublished()) {
            published.put(version.id(), data);
        }
        return data;
    }

    String write(QuizData data) {
        return json.writeValueAsString(data);
    }
}
