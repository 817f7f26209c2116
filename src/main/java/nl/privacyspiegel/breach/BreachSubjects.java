package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A breach, as something that work is about: by its number alone, for whoever may know that it is there. */
@Component
@Order(70)
@Transactional(readOnly = true)
class BreachSubjects implements SubjectSource {

    /** What is stored of this kind. */
    static final String KIND = "BREACH";

    private final BreachReader reader;
    private final MessageSource messages;

    BreachSubjects(BreachReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "breach.about.breach";
    }

    @Override
    public List<Subject> find(Collection<SubjectRef> wanted, Locale language) {
        Set<SubjectRef> refs = Set.copyOf(wanted);
        Set<UnitId> units = refs.stream().map(SubjectRef::unit).collect(Collectors.toSet());
        return units.stream()
                .flatMap(unit -> of(unit, language))
                .filter(subject -> refs.contains(subject.ref()))
                .toList();
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale language) {
        return of(unit, language).toList();
    }

    private Stream<Subject> of(UnitId unit, Locale language) {
        return reader.concerning(List.of(unit)).stream()
                .map(file -> new Subject(
                        SubjectRef.of(KIND, unit, file.row().id()),
                        messages.getMessage(
                                "breach.named", new Object[] {file.row().name()}, language),
                        null,
                        "",
                        null,
                        "datalekken/" + file.row().id()));
    }
}
