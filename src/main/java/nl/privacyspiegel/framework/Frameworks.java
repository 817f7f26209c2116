package nl.privacyspiegel.framework;

import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_ARCHIVED;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_BROUGHT_BACK;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_DISCARDED;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_EXPORTED;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_IMPORTED;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_PUBLISHED;
import static nl.privacyspiegel.framework.FrameworkAct.FRAMEWORK_RENAMED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.Doubles;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocuments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frameworks (raamwerken) and their versions. Everybody may read what is published; drafts are made, changed and
 * published by administrators. A published version never changes.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Frameworks implements VersionedDocuments<FrameworkVersionId, FrameworkData, FrameworkDocument> {

    private final FrameworkLibrary library;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail audit;

    Frameworks(FrameworkLibrary library, CurrentUser user, OncePerMember once, AuditTrail audit) {
        this.library = library;
        this.user = user;
        this.once = once;
        this.audit = audit;
    }

    /** All versions that the current member may read, by name, newest version first. */
    @Override
    @Transactional(readOnly = true)
    public List<FrameworkSummary> list() {
        return VersionSummary.sorted(library.all(isKeeper()).map(FrameworkVersion::summary));
    }

    /** The newest published version of each framework, by name: what a new assessment can begin with. */
    @Transactional(readOnly = true)
    public List<FrameworkSummary> published() {
        return VersionSummary.newest(list());
    }

    /**
     * One version.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    @Override
    @Transactional(readOnly = true)
    public FrameworkDocument get(FrameworkVersionId id) {
        FrameworkVersion version = readable(id);
        FrameworkData data = library.data(version);
        return new FrameworkDocument(
                version.summary(),
                data,
                version.version(),
                version.isPublished() ? List.of() : FrameworkRules.problems(data),
                !version.isPublished() && isKeeper());
    }

    /** All versions of the framework of this one that the current member may read, newest first. */
    @Override
    @Transactional(readOnly = true)
    public List<FrameworkSummary> versions(FrameworkVersionId id) {
        String key = readable(id).key();
        return list().stream().filter(version -> version.key().equals(key)).toList();
    }

    /** The language of the texts of one version, as a BCP 47 tag. */
    @Transactional(readOnly = true)
    public String language(FrameworkVersionId id) {
        return library.data(readable(id)).language();
    }

    /** A key for each question by which findings of versions up to this published one may be put together. */
    @Transactional(readOnly = true)
    public Map<String, String> comparisonKeys(FrameworkVersionId id) {
        return library.comparisonKeys(readable(id));
    }

    /** One version as a file that can be imported again. */
    public byte[] export(FrameworkVersionId id) {
        FrameworkVersion version = readable(id);
        audit.record(FRAMEWORK_EXPORTED, null, audited(version), Role.values());
        return FrameworkYamlWriter.write(library.data(version));
    }

    /**
     * Ids of domains, sections and questions that mean something already in a version of the same framework. Versions are
     * compared by id, so a new thing must not get one of these, not even after the old thing was removed.
     */
    @Override
    @Transactional(readOnly = true)
    public Set<String> takenIds(FrameworkVersionId id) {
        return library.takenIds(readable(id));
    }

    /**
     * Stores a file as a draft: the next version of the framework with its id. A file with a problem stores nothing; who sends
     * the same again within a moment gets the same draft.
     */
    public FrameworkImport importDraft(byte[] yaml) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return switch (FrameworkYaml.read(yaml)) {
            case FileResult.Read<FrameworkData>(FrameworkData data) ->
                new FrameworkImport.Imported(new FrameworkVersionId(
                        once.answer(library::isDraft, () -> imported(data).uuid(), FRAMEWORK_IMPORTED, data)));
            case FileResult.Refused<FrameworkData>(var problems) -> new FrameworkImport.Refused(problems);
        };
    }

    /**
     * Copies a version to a new draft. Under the same name it becomes the next version of the same framework; under
     * another name it becomes a framework of its own. Who asks for the same copy again within a moment gets the same draft.
     */
    @Override
    public FrameworkVersionId copyToDraft(FrameworkVersionId id, String name) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        FrameworkVersion version = readable(id);
        version.requireInUse();
        FrameworkData source = library.data(version);
        String newName = ShortText.require(name, "framework.name.missing");
        return new FrameworkVersionId(once.answer(
                library::isDraft,
                () -> library.addCopy(source, newName).uuid(),
                "framework copy",
                id.value(),
                newName));
    }

    private FrameworkVersion imported(FrameworkData data) {
        FrameworkVersion draft = library.addDraft(data);
        audit.record(FRAMEWORK_IMPORTED, null, audited(draft), Role.ADMINISTRATOR);
        return draft;
    }

    /**
     * Stores a changed draft; it may still have problems.
     *
     * @param basedOn the version that the writer saw
     * @throws RuleViolation when the version is published, somebody else changed the draft meanwhile, or the change makes two
     *     domains of one name or two questions with one code
     */
    @Override
    public FrameworkDocument saveDraft(FrameworkVersionId id, FrameworkData data, long basedOn) {
        FrameworkVersion draft = draft(id);
        draft.requireUnchanged(basedOn);
        if (!data.key().equals(draft.key())) {
            throw new IllegalArgumentException("the key of a framework stays");
        }
        ShortText.require(data.name(), "framework.name.missing");
        FrameworkData before = library.data(draft);
        Doubles.requireNoNew(domains(before), domains(data), "framework.domain.double");
        Doubles.requireNoNew(codes(before), codes(data), "shared.content.doubleCode");
        if (!data.name().equals(draft.name())) {
            String ends = AuditObject.named(draft.name(), data.name());
            audit.record(FRAMEWORK_RENAMED, null, audited(draft, ends), Role.ADMINISTRATOR);
        }
        library.change(draft, data);
        return get(id);
    }

    /**
     * Publishes a draft: from now on it does not change, and assessments can begin with it.
     *
     * @param basedOn the version that the publisher saw
     * @throws RuleViolation when the draft still has problems, or somebody else changed it meanwhile
     */
    @Override
    public void publish(FrameworkVersionId id, long basedOn) {
        FrameworkVersion draft = draft(id);
        draft.requireUnchanged(basedOn);
        if (!FrameworkRules.problems(library.data(draft)).isEmpty()) {
            throw new RuleViolation("shared.version.hasProblems");
        }
        library.publish(draft);
        audit.record(FRAMEWORK_PUBLISHED, null, audited(draft), Role.ADMINISTRATOR);
    }

    /** Takes a published version out of choices; what uses it keeps it. Twice is the same as once. */
    @Override
    public void archive(FrameworkVersionId id) {
        archived(id, true);
    }

    /** Takes an archived version into choices again. Twice is the same as once. */
    @Override
    public void bringBack(FrameworkVersionId id) {
        archived(id, false);
    }

    private void archived(FrameworkVersionId id, boolean archived) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        FrameworkVersion version = library.locked(id.value());
        if (library.archive(version, archived)) {
            audit.record(
                    archived ? FRAMEWORK_ARCHIVED : FRAMEWORK_BROUGHT_BACK, null, audited(version), Role.ADMINISTRATOR);
        }
    }

    /** Throws a draft away. */
    @Override
    public void discard(FrameworkVersionId id) {
        FrameworkVersion draft = draft(id);
        audit.record(FRAMEWORK_DISCARDED, null, audited(draft), Role.ADMINISTRATOR);
        library.discard(draft);
    }

    private static List<String> domains(FrameworkData data) {
        return data.domains().stream().map(FrameworkData.Domain::name).toList();
    }

    private static List<String> codes(FrameworkData data) {
        return data.domains().stream()
                .flatMap(FrameworkData.Domain::questions)
                .map(FrameworkData.Question::code)
                .toList();
    }

    private static AuditObject audited(FrameworkVersion version) {
        return audited(version, version.name());
    }

    private static AuditObject audited(FrameworkVersion version, String name) {
        return AuditObject.of(FrameworkAct.About.FRAMEWORK, version.uuid(), name)
                .with(AuditDetail.VERSION, version.number());
    }

    private boolean isKeeper() {
        return user.maySomewhere(Role.ADMINISTRATOR);
    }

    private FrameworkVersion readable(FrameworkVersionId id) {
        return library.readable(id.value(), this::isKeeper);
    }

    private FrameworkVersion draft(FrameworkVersionId id) {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return library.draft(id.value());
    }
}
