package nl.privacyspiegel.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "framework_version")
class FrameworkVersion {

    @Id
    private UUID id;

    private String framework;
    private int number;
    private String name;
    private String content;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected FrameworkVersion() {}

    FrameworkVersion(FrameworkVersionId id, int number, FrameworkData data, String content, Instant now) {
        this.id = id.value();
        this.framework = data.key();
        this.number = number;
        this.name = data.name();
        this.content = content;
        this.changedAt = now;
    }

    FrameworkVersionId id() {
        return new FrameworkVersionId(id);
    }

    String content() {
        return content;
    }

    String framework() {
        return framework;
    }

    int number() {
        return number;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void change(FrameworkData data, String newContent, Instant now) {
        this.name = data.name();
        this.content = newContent;
        this.changedAt = now;
    }

    void publish(Instant now) {
        this.publishedAt = now;
        this.changedAt = now;
    }

    FrameworkSummary summary() {
        return new FrameworkSummary(id(), framework, number, name, publishedAt, changedAt);
    }
}
