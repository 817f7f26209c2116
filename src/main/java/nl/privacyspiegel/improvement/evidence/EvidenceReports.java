package nl.privacyspiegel.improvement.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.Role;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the report of a measurement: how much evidence there is of each domain, how it stands, how old it is, and its titles. */
@Component
@Order(65)
class EvidenceReports implements ReportSlot {

    private final EvidencePieces pieces;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    EvidenceReports(EvidencePieces pieces, FrameworkStore frameworks, MessageSource messages) {
        this.pieces = pieces;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "improvement.evidence.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    /**
     * Evidence of a domain.
     *
     * @param about the code of its question, or the name of the domain when it is about that as a whole
     */
    private record Piece(EvidenceLine line, String about) {}

    private record OfDomain(String name, List<Piece> pieces) {}

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        List<EvidenceLine> all = pieces.of(List.of(sheet.assessment().unit())).stream()
                .filter(line -> !line.removed()
                        && OfMeasurement.is(line.about(), sheet.summary().id()))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String language = frameworks.data(sheet.assessment().framework()).language();
        List<OfDomain> domains =
                sheet.domains().stream().map(domain -> of(domain, all)).toList();
        return List.of(counts(domains, all, language, reader), titles(domains, language, reader));
    }

    private static OfDomain of(DomainSheet domain, List<EvidenceLine> all) {
        List<Piece> found = new ArrayList<>();
        for (QuestionSheet question : domain.questions()) {
            about(FindingSubjects.KIND, question.question().id(), all)
                    .forEach(line ->
                            found.add(new Piece(line, question.question().code())));
        }
        String name = domain.domain().name();
        about(DomainSubjects.KIND, domain.domain().id(), all).forEach(line -> found.add(new Piece(line, name)));
        return new OfDomain(name, found);
    }

    private static List<EvidenceLine> about(String kind, String part, List<EvidenceLine> all) {
        return all.stream()
                .filter(line -> line.about().kind().equals(kind)
                        && line.about().parts().getLast().equals(part))
                .toList();
    }

    private ReportSection counts(List<OfDomain> domains, List<EvidenceLine> all, String language, Locale reader) {
        List<String> header = new ArrayList<>(List.of(words(reader, "improvement.filter.domain")));
        for (EvidenceState state : EvidenceState.values()) {
            header.add(words(reader, state.translationKey()));
        }
        header.add(words(reader, "improvement.evidence.oldest"));
        List<List<Value>> rows = new ArrayList<>();
        domains.forEach(domain -> {
            List<EvidenceLine> found = domain.pieces().stream().map(Piece::line).toList();
            List<Value> row = new ArrayList<>();
            row.add(new Content(domain.name(), language));
            for (EvidenceState state : EvidenceState.values()) {
                row.add(new Amount(BigDecimal.valueOf(count(found, state)), 0));
            }
            Optional<LocalDate> oldest =
                    found.stream().map(line -> line.standing().data().day()).min(Comparator.naturalOrder());
            row.add(oldest.<Value>map(Day::new).orElseGet(Nothing::new));
            rows.add(row);
        });
        return new ReportSection(
                words(reader, nameKey()),
                words(
                        reader,
                        "improvement.evidence.report",
                        all.size(),
                        count(all, EvidenceState.APPROVED),
                        count(all, EvidenceState.EXPIRED)),
                header,
                rows);
    }

    private ReportSection titles(List<OfDomain> domains, String language, Locale reader) {
        List<List<Value>> rows = new ArrayList<>();
        domains.forEach(domain -> domain.pieces()
                .forEach(piece -> rows.add(List.of(
                        new Content(piece.about(), language),
                        new Content(piece.line().title(), null),
                        new Words(words(reader, piece.line().state().translationKey())),
                        new Day(piece.line().standing().data().day())))));
        return new ReportSection(
                words(reader, "improvement.evidence.report.list"),
                words(reader, "improvement.evidence.report.list.message"),
                true,
                List.of(
                        words(reader, "improvement.evidence.manifest.about"),
                        words(reader, "improvement.evidence.name"),
                        words(reader, "improvement.state"),
                        words(reader, "improvement.evidence.day")),
                rows);
    }

    private static long count(List<EvidenceLine> lines, EvidenceState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
