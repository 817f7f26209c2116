package nl.privacyspiegel.shared.document;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A stored version of a document. The class of each kind of document says which column has the key that versions share. */
@MappedSuperclass
public abstract class DocumentVersion {

    @Id
    private UUID id;

    private String document;
    private int number;
    private String name;
    private String content;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "archived_on")
    private @Nullable LocalDate archivedOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected DocumentVersion() {}

    protected DocumentVersion(UUID id, int number, DocumentData<?> data, String content, Instant now) {
        this.id = id;
        this.document = data.key();
        this.number = number;
        this.name = data.name();
        this.content = content;
        this.changedAt = now;
    }

    /** What all versions of the same document share. */
    public final String key() {
        return document;
    }

    public final UUID uuid() {
        return id;
    }

    public final int number() {
        return number;
    }

    public final String name() {
        return name;
    }

    public final String content() {
        return content;
    }

    public final @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public final Instant changedAt() {
        return changedAt;
    }

    public final boolean isPublished() {
        return publishedAt != null;
    }

    public final long version() {
        return version == null ? 0 : version;
    }

    /**
     * Refuses a change that rests on what somebody no longer sees.
     *
     * @throws RuleViolation when this is published, or somebody else changed it since {@code basedOn}
     */
    public final void requireUnchanged(long basedOn) {
        requireDraft();
        if (version() != basedOn) {
            throw new RuleViolation("shared.version.changedMeanwhile");
        }
    }

    /**
     * Refuses a change of what never changes.
     *
     * @throws RuleViolation when this is published
     */
    public final void requireDraft() {
        if (isPublished()) {
            throw new RuleViolation("shared.version.published");
        }
    }

    public final boolean isArchived() {
        return archivedOn != null;
    }

    /**
     * Takes it out of choices; what uses it keeps it.
     *
     * @param day null brings it back
     * @throws RuleViolation when this is a draft, which is thrown away
     */
    final void archive(@Nullable LocalDate day) {
        if (!isPublished()) {
            throw new RuleViolation("shared.version.archive.draft");
        }
        this.archivedOn = day;
    }

    /**
     * Refuses to begin something new with an archived version.
     *
     * @throws RuleViolation when this is archived
     */
    public final void requireInUse() {
        if (isArchived()) {
            throw new RuleViolation("shared.version.archived");
        }
    }

    /**
     * Refuses what cannot be chosen.
     *
     * @param draftKey what the person is told of a draft
     * @param chosenBefore whether it was chosen already: then it may stay, also when it was archived since
     * @throws RuleViolation when this is a draft, or archived
     */
    public final void requireChoice(String draftKey, boolean chosenBefore) {
        if (!isPublished()) {
            throw new RuleViolation(draftKey);
        }
        if (!chosenBefore) {
            requireInUse();
        }
    }

    public final void change(String newName, String newContent, Instant now) {
        this.name = newName;
        this.content = newContent;
        this.changedAt = now;
    }

    public final void publish(Instant now) {
        this.publishedAt = now;
        this.changedAt = now;
    }
}
