package nl.privacyspiegel.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.shared.version.DocumentVersion;

/** One version of a framework; a draft until it is published, after which it never changes. */
@Entity
@Table(name = "framework_version")
class FrameworkVersion extends DocumentVersion {

    private String framework;

    protected FrameworkVersion() {}

    FrameworkVersion(UUID id, int number, FrameworkData data, String content, Instant now) {
        super(id, number, data.name(), content, now);
        this.framework = data.key();
    }

    @Override
    public String key() {
        return framework;
    }

    FrameworkVersionId id() {
        return new FrameworkVersionId(uuid());
    }

    FrameworkSummary summary() {
        return new FrameworkSummary(id(), framework, number(), name(), publishedAt(), changedAt(), isArchived());
    }
}
