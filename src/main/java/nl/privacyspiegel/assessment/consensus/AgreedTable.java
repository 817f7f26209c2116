package nl.privacyspiegel.assessment.consensus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.Translator;

/** The table of grades that groups agreed on: each with its median, its spread and the view of a minority. Never who said what. */
record AgreedTable(Translator words) {

    static final String NAME = "assessment.consensus.name";

    List<String> header() {
        return List.of(
                words.get("assessment.consensus.domain"),
                words.get("assessment.consensus.report.measurement"),
                words.get("assessment.consensus.report.agreed"),
                words.get("assessment.consensus.report.median"),
                words.get("assessment.consensus.report.spread"),
                words.get("assessment.consensus.minority"),
                words.get("assessment.consensus.report.note"));
    }

    /** @param rows one for each of these notes */
    ReportSection section(List<AgreedNote> notes, List<String> header, List<List<Value>> rows) {
        return new ReportSection(
                words.get(NAME),
                words.get(
                        "assessment.consensus.report.message",
                        notes.size(),
                        notes.stream().filter(AgreedNote::wide).count()),
                header,
                rows);
    }

    /** @param now what stands there by now */
    List<Value> row(Content domain, LocalDate measured, DomainGrade now, AgreedNote note, int decimals) {
        return List.of(
                domain,
                new Day(measured),
                note.agreed()
                        .<Value>map(grade -> new Amount(grade.value(), decimals))
                        .orElseGet(() -> new Words(words.get("assessment.decision.not_assessed"))),
                amount(note.median().map(Grade::value), decimals),
                amount(note.spread(), decimals),
                note.minority().isEmpty() ? new Nothing() : new Content(note.minority(), null),
                note.isChangedSince(now)
                        ? new Words(words.get(
                                "assessment.consensus.note.changed",
                                note.agreed()
                                        .map(Grade::toString)
                                        .orElseGet(() -> words.get("assessment.decision.not_assessed"))))
                        : new Nothing());
    }

    private static Value amount(Optional<BigDecimal> number, int decimals) {
        return number.<Value>map(each -> new Amount(each, decimals)).orElseGet(Nothing::new);
    }
}
