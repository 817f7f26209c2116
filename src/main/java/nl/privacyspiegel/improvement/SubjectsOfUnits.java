package nl.privacyspiegel.improvement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;

/** What work can be about of which a unit has few enough to look through them. */
public abstract class SubjectsOfUnits implements SubjectSource {

    /** All of these units, in no order. */
    protected abstract Stream<Subject> all(Collection<UUID> units);

    @Override
    public List<Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        Set<SubjectRef> refs = Set.copyOf(wanted);
        Set<UUID> units = refs.stream().map(ref -> ref.unit().value()).collect(Collectors.toSet());
        return all(units).filter(subject -> refs.contains(subject.ref())).toList();
    }

    /** In the order of what people call them. */
    protected static List<Subject> byTitle(Stream<Subject> subjects) {
        return subjects.sorted(Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
