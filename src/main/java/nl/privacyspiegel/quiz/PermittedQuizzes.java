package nl.privacyspiegel.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.VersionSummary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Finds versions of quizzes for the front doors of this module, never without asking who wants to know. A quiz belongs to the
 * whole organisation, and all administrators keep it, or to one unit, whose working group and administrators keep it. Who keeps a
 * quiz sees its drafts. What is published is seen by everybody, of a unit by who has a role there, above it or below it.
 */
@Component
class PermittedQuizzes {

    static final Role[] KEEPERS = {Role.ADMINISTRATOR, Role.ASSESSOR};

    private final QuizLibrary library;
    private final CurrentUser user;

    PermittedQuizzes(QuizLibrary library, CurrentUser user) {
        this.library = library;
        this.user = user;
    }

    /**
     * What one member may do.
     *
     * @param keepsShared whether they keep the quizzes of the whole organisation
     * @param keeps the units of which they keep the quizzes
     * @param sees the units of which they see what is published
     */
    record Reader(boolean keepsShared, Set<UnitId> keeps, Set<UnitId> sees) {

        boolean keeps(QuizVersion version) {
            return version.unit().map(keeps::contains).orElse(keepsShared);
        }

        boolean reads(QuizVersion version) {
            return keeps(version)
                    || (version.isPublished()
                            && version.unit().map(sees::contains).orElse(true));
        }
    }

    /** The current member, asked once for many versions. */
    Reader reader() {
        return new Reader(
                user.maySomewhere(Role.ADMINISTRATOR),
                user.units(KEEPERS).stream().map(UnitSummary::id).collect(Collectors.toSet()),
                user.unitsOnOneLine());
    }

    /** All versions that the current member may read, by name, newest version first. */
    List<QuizSummary> list() {
        return those(reader()::reads);
    }

    /** Of these the ones that the current member keeps. */
    List<QuizSummary> keptOnes() {
        return those(reader()::keeps);
    }

    private List<QuizSummary> those(Predicate<QuizVersion> wanted) {
        return VersionSummary.sorted(library.all(true).filter(wanted).map(QuizVersion::summary));
    }

    /** @throws NotFoundException when there is none that the current member may read */
    QuizVersion readable(QuizVersionId id) {
        return readable(library.version(id), reader());
    }

    /**
     * A version for who keeps it.
     *
     * @throws NotFoundException when there is none that the current member may read
     * @throws AccessDeniedException when the current member keeps no quizzes, or not this one
     */
    QuizVersion kept(QuizVersionId id) {
        return kept(() -> library.version(id));
    }

    /** The same, while everybody else who wants to change it waits. */
    QuizVersion locked(QuizVersionId id) {
        return kept(() -> library.locked(id.value()));
    }

    private QuizVersion kept(Supplier<QuizVersion> find) {
        user.requireSomewhere(KEEPERS);
        Reader reader = reader();
        QuizVersion version = readable(find.get(), reader);
        if (!reader.keeps(version)) {
            throw new AccessDeniedException("keeper");
        }
        return version;
    }

    private static QuizVersion readable(QuizVersion version, Reader reader) {
        if (!reader.reads(version)) {
            throw NotFoundException.hidden();
        }
        return version;
    }

    /**
     * Refuses to make a quiz for somebody else.
     *
     * @param unit empty for the organisation as a whole
     * @throws NotFoundException when the member has no role at this unit
     * @throws AccessDeniedException when the member does not keep quizzes there
     */
    void requireToMakeFor(Optional<UnitId> unit) {
        unit.ifPresentOrElse(each -> user.require(each, KEEPERS), () -> user.requireSomewhere(Role.ADMINISTRATOR));
    }
}
