package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.CountSource;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of each document that a unit went by on a day: which part of those for whom it is knew it when that was last counted, and which
 * part of the bodies that have to adopt it had done so. A document that was never counted, or that nobody adopts, has no such
 * count.
 */
@Component
@Order(50)
@Transactional(readOnly = true)
class DocumentCounts implements CountSource {

    /** What is stored of this kind. */
    static final String KIND = "DOCUMENT";

    private static final String KNOWN = "known";
    private static final String ADOPTED = "adopted";

    private final DocumentReader reader;
    private final MessageSource messages;

    DocumentCounts(DocumentReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.document.count";
    }

    @Override
    public List<DatedCount> asOf(UnitId unit, LocalDate day, Locale language) {
        return reader.of(Map.of(unit, ""), day).stream()
                .filter(line -> line.state() != DocumentState.LAPSED)
                .flatMap(line -> Stream.concat(
                        line.known().map(known -> known(line, known, language)).stream(),
                        line.adoptions().isEmpty() ? Stream.of() : Stream.of(adopted(line, day, language))))
                .toList();
    }

    private DatedCount known(DocumentLine line, Acknowledged known, Locale language) {
        return count(
                line,
                KNOWN,
                new DatedCount.Amount.Share(known.percentage(), (long) known.whole(), true),
                known.day(),
                messages.getMessage(
                        "improvement.document.count.known",
                        new Object[] {known.known(), known.whole(), Days.words(known.day(), language)},
                        language));
    }

    private DatedCount adopted(DocumentLine line, LocalDate day, Locale language) {
        int done =
                (int) line.adoptions().stream().filter(each -> each.isBy(day)).count();
        int whole = line.adoptions().size();
        return count(
                line,
                ADOPTED,
                new DatedCount.Amount.Share(new Share(done, whole).percentage(), (long) whole, true),
                day,
                messages.getMessage("improvement.document.count.adopted", new Object[] {done, whole}, language));
    }

    private static DatedCount count(
            DocumentLine line, String what, DatedCount.Amount amount, LocalDate day, String words) {
        return new DatedCount(
                SubjectRef.of(KIND, line.unit(), line.id(), what),
                line.name(),
                null,
                amount,
                day,
                words,
                "documenten/" + line.id());
    }
}
