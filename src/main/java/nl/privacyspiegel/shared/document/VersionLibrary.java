package nl.privacyspiegel.shared.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Slug;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes versions as documents. Published ones never change, so they are read once.
 *
 * @param <V> how a version is stored
 * @param <D> what a version says
 */
public abstract class VersionLibrary<V extends DocumentVersion, D extends DocumentData<D>> {

    /** What fits in the column; every table of versions has the same. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final VersionStore<V> versions;
    private final Class<D> type;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<UUID, D> published = new ConcurrentHashMap<>();

    protected VersionLibrary(VersionStore<V> versions, Class<D> type, JsonMapper json, Clock clock) {
        this.versions = versions;
        this.type = type;
        this.json = json;
        this.clock = clock;
    }

    /** All versions of the document with this key, oldest first. */
    public final List<V> versionsOf(String key) {
        return versions.findByDocumentOrderByNumber(key);
    }

    protected abstract V make(UUID id, int number, D data, String content, Instant now);

    /** What the text of a version says, with what is kept beside it. */
    protected D complete(V version, D data) {
        return data;
    }

    /** Keeps what does not fit in the text of a draft that was stored just now, and nothing else that lay there. */
    protected void keepBeside(V version, D data) {
        // The text says it all, in most documents.
    }

    /** All versions, or only what is published. */
    public final Stream<V> all(boolean drafts) {
        return versions.findAll().stream().filter(version -> drafts || version.isPublished());
    }

    protected final V version(UUID id) {
        return versions.findById(id).orElseThrow(NotFoundException::new);
    }

    /**
     * The version for somebody who may not read every draft.
     *
     * @param drafts whether somebody may read drafts; asked only when this is one
     * @throws NotFoundException when there is none that this somebody may read
     */
    public final V readable(UUID id, BooleanSupplier drafts) {
        V version = version(id);
        if (!version.isPublished() && !drafts.getAsBoolean()) {
            throw NotFoundException.hidden();
        }
        return version;
    }

    /**
     * The version, while everybody else who wants to change it waits.
     *
     * @throws NotFoundException when there is none
     */
    public final V locked(UUID id) {
        return versions.lock(id).orElseThrow(NotFoundException::new);
    }

    /**
     * The draft, while everybody else who wants to change it waits.
     *
     * @throws NotFoundException when there is none
     * @throws RuleViolation when it is published
     */
    public final V draft(UUID id) {
        V version = locked(id);
        version.requireDraft();
        return version;
    }

    public final boolean isDraft(UUID id) {
        return versions.findById(id).filter(version -> !version.isPublished()).isPresent();
    }

    protected final D data(UUID id) {
        D known = published.get(id);
        return known == null ? data(version(id)) : known;
    }

    /** What this version says. */
    public final D data(V version) {
        D data = complete(version, json.readValue(version.content(), type));
        if (version.isPublished()) {
            published.put(version.uuid(), data);
        }
        return data;
    }

    /** The newest published version of the document with this key. */
    public final Optional<V> newestPublished(String key) {
        return published(key).max(Comparator.comparingInt(DocumentVersion::number));
    }

    /** Stores a document as the next version of what has its key. */
    public final V addDraft(D data) {
        List<V> all = versionsOf(data.key());
        int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
        V draft = versions.saveAndFlush(make(UUID.randomUUID(), number, data, write(data), clock.instant()));
        keepBeside(draft, data);
        return draft;
    }

    /** Stores a copy as a draft: under the same name the next version of the same document, under another a document of its own. */
    public final V addCopy(D source, String name) {
        return addDraft(source.called(name.equals(source.name()) ? source.key() : freeKey(name), name));
    }

    /**
     * Ids that mean something already in a published version of the document of this one. Versions are compared by id, so a
     * new thing must not get one of these, not even after the old thing was removed.
     */
    public final Set<String> takenIds(V version) {
        return published(version.key())
                .flatMap(each -> data(each.uuid()).ids())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A key for each question by which outcomes of published versions up to this one may be put together. */
    public final Map<String, String> comparisonKeys(V last) {
        Map<Integer, D> data = new LinkedHashMap<>();
        published(last.key())
                .filter(version -> version.number() <= last.number())
                .forEach(version -> data.put(version.number(), data(version.uuid())));
        return VersionLineage.keys(data, (older, newer) -> newer.since(older));
    }

    private Stream<V> published(String key) {
        return versionsOf(key).stream().filter(DocumentVersion::isPublished);
    }

    /** A key that no document has: the slug of a name, with a number behind it when that is needed. */
    public final String freeKey(String name) {
        String slug = Slug.of(name, ContentRules.LONGEST_ID - 6);
        return Stream.concat(
                        Stream.of(Slug.of(name, ContentRules.LONGEST_ID), slug),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> slug + "-" + number))
                .filter(each -> versionsOf(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Puts another document in a draft. */
    public final void change(V draft, D data) {
        draft.change(data.name(), write(data), clock.instant());
        versions.saveAndFlush(draft);
        keepBeside(draft, data);
    }

    /** Throws a draft away. */
    public final void discard(V draft) {
        versions.delete(draft);
    }

    /** Publishes a draft: from now on it does not change. */
    public final void publish(V draft) {
        draft.publish(clock.instant());
    }

    /**
     * Takes a published version out of choices, or back into them. Tells whether it was otherwise before.
     *
     * @throws RuleViolation when it is a draft
     */
    public final boolean archive(V version, boolean archived) {
        if (version.isArchived() == archived) {
            return false;
        }
        version.archive(archived ? LocalDate.now(clock) : null);
        return true;
    }

    /** Publishes a document that ships with the application, unless a published version says exactly the same, also an archived one. */
    public final boolean publishShipped(D data) {
        boolean known = published(data.key()).anyMatch(version -> data(version).equals(data));
        if (!known) {
            publish(addDraft(data));
        }
        return !known;
    }

    private String write(D data) {
        String content = json.writeValueAsString(data);
        if (content.length() > MOST_CHARACTERS) {
            throw new RuleViolation("shared.version.tooLarge");
        }
        return content;
    }
}
