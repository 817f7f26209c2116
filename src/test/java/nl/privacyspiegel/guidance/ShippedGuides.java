package nl.privacyspiegel.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The guides that ship, and walks through them. */
public final class ShippedGuides {

    private static final List<Guide> ALL = read();

    private ShippedGuides() {}

    private static List<Guide> read() {
        try {
            return new GuideLibrary().all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Guide> all() {
        return ALL;
    }

    public static Guide get(String id) {
        return all().stream().filter(guide -> guide.id().equals(id)).findFirst().orElseThrow();
    }

    static String file(String id) {
        try {
            return Files.readString(Path.of("src/main/resources/content/guides", id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A walk for each way through a guide that makes a difference, answered in the order of the questions. */
    static void eachWalk(Guide guide, Consumer<Walk> look) {
        GuidePaths.each(guide, given -> look.accept(walk(guide, given)));
    }

    private static Walk walk(Guide guide, Map<String, String> given) {
        Walk walk = Walk.of(guide);
        while (walk.next().isPresent()) {
            Guide.Question question = walk.next().get();
            String answer = given.getOrDefault(question.id(), "");
            walk = walk.with(
                    question, new Given(answer.isEmpty() ? typed(question) : answer, "Omdat het zo is, echt."));
        }
        return walk;
    }

    private static String typed(Guide.Question question) {
        return question.choices().isEmpty()
                ? "Iets"
                : question.choices().getFirst().id();
    }
}
