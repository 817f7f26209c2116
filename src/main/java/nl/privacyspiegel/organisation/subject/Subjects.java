package nl.privacyspiegel.organisation.subject;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What work can be about, asked of all modules that own such things. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Subjects {

    private final ObjectProvider<SubjectSource> sources;
    private final CurrentUser user;

    Subjects(ObjectProvider<SubjectSource> sources, CurrentUser user) {
        this.sources = sources;
        this.user = user;
    }

    /**
     * Those of one kind.
     *
     * @param translationKey of what one of them is called
     */
    public record Kind(String kind, String translationKey, List<Subject> subjects) {

        public Kind {
            subjects = List.copyOf(subjects);
        }
    }

    /** Those of these that exist and that the current member may see; what may not be seen is not there. */
    public Map<SubjectRef, Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Set<UnitId> readable =
                user.units(Role.contentReaders()).stream().map(UnitSummary::id).collect(Collectors.toSet());
        Map<String, List<SubjectRef>> byKind = wanted.stream()
                .filter(ref -> readable.contains(ref.unit()))
                .distinct()
                .collect(Collectors.groupingBy(SubjectRef::kind));
        Map<SubjectRef, Subject> found = new LinkedHashMap<>();
        if (!byKind.isEmpty()) {
            sources.orderedStream()
                    .filter(source -> byKind.containsKey(source.kind()))
                    .flatMap(source -> source.find(byKind.getOrDefault(source.kind(), List.of()), reader).stream())
                    .forEach(subject -> found.put(subject.ref(), subject));
        }
        return found;
    }

    /**
     * What there is to choose from for new work of this unit, by kind; no kind without a choice.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member may not read the content of this unit
     */
    public List<Kind> choices(UnitId unit, Locale reader) {
        user.require(unit, Set.of(Role.contentReaders()), Role.contentReaders());
        return sources.orderedStream()
                .map(source -> new Kind(source.kind(), source.translationKey(), source.choices(unit, reader)))
                .filter(kind -> !kind.subjects().isEmpty())
                .toList();
    }
}
