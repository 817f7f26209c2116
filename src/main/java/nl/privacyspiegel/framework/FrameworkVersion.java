package nl.privacyspiegel.framework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.shared.deleted.DeletedForGood;
import nl.privacyspiegel.shared.document.DocumentVersion;

/** One version of a framework; a draft until it is published, after which it never changes. */
@Entity
@EntityListeners(DeletedForGood.class)
@Table(name = "framework_version")
@AttributeOverride(name = "document", column = @Column(name = "framework"))
class FrameworkVersion extends DocumentVersion {

    protected FrameworkVersion() {}

    FrameworkVersion(UUID id, int number, FrameworkData data, String content, Instant now) {
        super(id, number, data, content, now);
    }

    FrameworkVersionId id() {
        return new FrameworkVersionId(uuid());
    }

    FrameworkSummary summary() {
        return new FrameworkSummary(id(), key(), number(), name(), publishedAt(), changedAt(), isArchived());
    }
}
