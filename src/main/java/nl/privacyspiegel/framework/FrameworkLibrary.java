package nl.privacyspiegel.framework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.shared.version.VersionLibrary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes framework versions as documents. */
@Component
class FrameworkLibrary extends VersionLibrary<FrameworkVersion, FrameworkData> {

    private final FrameworkVersionRepository versions;

    FrameworkLibrary(FrameworkVersionRepository versions, Clock clock) {
        super(versions, FrameworkData.class, JsonMapper.builder().build(), clock);
        this.versions = versions;
    }

    FrameworkVersion version(FrameworkVersionId id) {
        return version(id.value());
    }

    FrameworkData data(FrameworkVersionId id) {
        return data(id.value());
    }

    @Override
    protected List<FrameworkVersion> versionsOf(String key) {
        return versions.findByFrameworkOrderByNumber(key);
    }

    @Override
    protected String key(FrameworkData data) {
        return data.key();
    }

    @Override
    protected String name(FrameworkData data) {
        return data.name();
    }

    @Override
    protected FrameworkVersion make(UUID id, int number, FrameworkData data, String content, Instant now) {
        return new FrameworkVersion(id, number, data, content, now);
    }
}
