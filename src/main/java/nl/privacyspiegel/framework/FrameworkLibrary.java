package nl.privacyspiegel.framework;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.shared.document.VersionLibrary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes framework versions as documents. */
@Component
class FrameworkLibrary extends VersionLibrary<FrameworkVersion, FrameworkData> {

    FrameworkLibrary(FrameworkVersionRepository versions, Clock clock) {
        super(versions, FrameworkData.class, JsonMapper.builder().build(), clock);
    }

    FrameworkVersion version(FrameworkVersionId id) {
        return version(id.value());
    }

    FrameworkData data(FrameworkVersionId id) {
        return data(id.value());
    }

    @Override
    protected FrameworkVersion make(UUID id, int number, FrameworkData data, String content, Instant now) {
        return new FrameworkVersion(id, number, data, content, now);
    }
}
