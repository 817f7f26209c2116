package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;

/** Who gets what of the work between two measurements. What a list shows of other units is in the tests of this module. */
public final class ImprovementRows extends AssessmentThings {

    private final Subjects subjects;
    private final DatedCounts counts;

    public ImprovementRows(Visitors visitors) {
        super(visitors);
        this.subjects = visitors.door(Subjects.class);
        this.counts = visitors.door(DatedCounts.class);
    }

    public List<Row> rows() {
        return Stream.of(doors()).flatMap(List::stream).toList();
    }

    private List<Row> doors() {
        return List.of(
                self(
                        "Subjects.find(Collection, Locale)",
                        things -> subjects.find(
                                List.of(SubjectRef.of("FINDING", visitors.unit(things), first(things), "beleid-1")),
                                Locale.ENGLISH),
                        DENIED),
                reading(
                        "Subjects.choices(UnitId, Locale)",
                        things -> subjects.choices(visitors.unit(things), Locale.ENGLISH)),
                reading(
                        "DatedCounts.asOf(UnitId, LocalDate, Locale)",
                        things -> counts.asOf(visitors.unit(things), DAY, Locale.ENGLISH)));
    }
}
