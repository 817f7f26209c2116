package nl.privacyspiegel.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads framework versions as documents. Published ones never change, so they are read once. */
@Component
class FrameworkLibrary {

    private final FrameworkVersionRepository versions;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<FrameworkVersionId, FrameworkData> published = new ConcurrentHashMap<>();

    FrameworkLibrary(FrameworkVersionRepository versions) {
        this.versions = versions;
    }

    FrameworkVersion version(FrameworkVersionId id) {
        return versions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    FrameworkData data(FrameworkVersionId id) {
        FrameworkData known = published.get(id);
        return known == null ? data(version(id)) : known;
    }

    FrameworkData data(FrameworkVersion version) {
        FrameworkData data = json.readValue(version.content(), FrameworkData.class);
        if (version.isPublished()) {
            published.put(version.id(), data);
        }
        return data;
    }

    String write(FrameworkData data) {
        return json.writeValueAsString(data);
    }
}
