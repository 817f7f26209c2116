package nl.privacyspiegel.guidance;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The guides that ship with the application, as this release has them. */
@Component
class GuideLibrary {

    private final List<Guide> guides;

    /** @throws IllegalStateException when a shipped guide is wrong, which is our mistake */
    GuideLibrary() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:content/guides/*.yaml");
        this.guides = Arrays.stream(files)
                .map(GuideLibrary::read)
                .sorted(Comparator.comparing(Guide::purpose).thenComparing(Guide::name))
                .toList();
    }

    private static Guide read(Resource file) {
        try {
            return GuideYaml.read(file.getContentAsByteArray()).orThrow();
        } catch (IOException | IllegalStateException wrong) {
            throw new IllegalStateException("guide " + file.getFilename(), wrong);
        }
    }

    /** All of them, by purpose and name. */
    List<Guide> all() {
        return guides;
    }

    Optional<Guide> find(String id) {
        return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
