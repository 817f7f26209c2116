package nl.privacyspiegel.improvement.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In reports: what the unit goes by on the day of the report, what has to be reviewed first; nothing when it goes by nothing. */
@Component
@Order(50)
@Transactional(readOnly = true)
class DocumentsInReports implements ReportSlot {

    private final DocumentReader reader;
    private final MessageSource messages;
    private final Clock clock;

    DocumentsInReports(DocumentReader reader, MessageSource messages, Clock clock) {
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String nameKey() {
        return "improvement.documents.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale language) {
        return of(comparison.unit(), comparison.unitName(), language);
    }

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale language) {
        return of(sheet.assessment().unit(), sheet.assessment().unitName(), language);
    }

    private List<ReportSection> of(UnitId unit, String name, Locale language) {
        List<DocumentLine> inForce = reader.of(Map.of(unit, name), LocalDate.now(clock)).stream()
                .filter(line -> line.state().isInForce())
                .toList();
        if (inForce.isEmpty()) {
            return List.of();
        }
        long late = inForce.stream()
                .filter(line -> line.state() == DocumentState.TO_REVIEW)
                .count();
        return List.of(new ReportSection(
                words(language, nameKey()),
                words(language, "improvement.documents.message", name, inForce.size(), late),
                late == 0,
                List.of(
                        words(language, "improvement.document"),
                        words(language, "improvement.document.state"),
                        words(language, "improvement.document.since"),
                        words(language, "improvement.document.review"),
                        words(language, "improvement.document.adopted"),
                        words(language, "improvement.document.known")),
                inForce.stream().map(line -> row(line, language)).toList()));
    }

    private List<Value> row(DocumentLine line, Locale language) {
        return List.of(
                new Content(line.name(), null),
                new Words(words(language, line.state().translationKey())),
                day(line.since()),
                day(Optional.ofNullable(line.content().dates().review())),
                line.adoptions().isEmpty()
                        ? new Nothing()
                        : new Words(words(
                                language,
                                "improvement.document.adoptedBy",
                                line.adopted(),
                                line.adoptions().size())),
                line.known()
                        .<Value>map(known -> new Words(
                                words(language, "improvement.document.knownBy", known.known(), known.whole())))
                        .orElseGet(Nothing::new));
    }

    private static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Day::new).orElseGet(Nothing::new);
    }

    private String words(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
