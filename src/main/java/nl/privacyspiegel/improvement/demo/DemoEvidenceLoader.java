package nl.privacyspiegel.improvement.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has a unit of the invented region show what it found in its last two measurements: some of it old, some not looked at yet. */
@Component
@InDemoRegion
@Order(45)
class DemoEvidenceLoader implements ApplicationRunner {

    private static final int LAST = DemoRegion.ROUNDS - 1;
    private static final int MONTHS_OF_A_REGISTER = 6;

    private final Assessments assessments;
    private final Measurements measurements;
    private final EvidencePieces pieces;
    private final EvidenceChanges changes;
    private final WorkFunctions functions;
    private final DemoRegion region;

    DemoEvidenceLoader(
            Assessments assessments,
            Measurements measurements,
            EvidencePieces pieces,
            EvidenceChanges changes,
            WorkFunctions functions,
            DemoRegion region) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.pieces = pieces;
        this.changes = changes;
        this.functions = functions;
        this.region = region;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoWork work = DemoWork.read(new ClassPathResource("content/demo/regio/acties.yaml").getContentAsByteArray())
                .orThrow();
        LocalDate before = region.measured(LAST - 1);
        LocalDate last = region.measured(LAST);
        region.on(before, Role.ASSESSOR, () -> {
            UnitId unit = region.unit(work.units().getFirst());
            if (pieces.of(List.of(unit)).isEmpty()) {
                questions(unit, before).ifPresent(questions -> then(questions, before));
                region.on(
                        last, Role.ASSESSOR, () -> questions(unit, last).ifPresent(questions -> now(questions, last)));
            }
        });
    }

    private void then(List<SubjectRef> questions, LocalDate day) {
        EvidenceId policy = bring(
                questions.getFirst(),
                "privacy-officer",
                data("Privacybeleid", "Vastgesteld door het college (verzonnen).", day, null),
                page("privacybeleid"));
        approve(policy, day, "Gelezen: hoofdstuk 2 beantwoordt de vraag.");
        EvidenceId register = bring(
                questions.get(1),
                "medewerker-kwaliteit",
                data("Overzicht van verwerkingen", "", day, day.plusMonths(MONTHS_OF_A_REGISTER)),
                file("verwerkingen.csv", "team;aantal verwerkingen\r\nWmo;14\r\nJeugd;11\r\nSchulden;6\r\n"));
        approve(register, day, "");
    }

    private void now(List<SubjectRef> questions, LocalDate day) {
        EvidenceId minutes = bring(
                questions.getFirst(),
                "privacywerkgroep",
                data("Verslag van de privacywerkgroep", "Zie punt 4.", day.minusDays(2), null),
                file("verslag.txt", "Verslag (verzonnen)\r\n4. Het privacybeleid is besproken met alle teams.\r\n"));
        approve(minutes, day, "Punt 4 laat het zien.");
        EvidenceId training = bring(
                questions.get(2),
                "privacy-officer",
                data("Wie de training volgde", "", day, day.plusYears(1)),
                page("training"));
        changes.offer(training, 1);
        EvidenceId archive = bring(
                questions.get(3),
                "privacywerkgroep",
                data("Afspraken over het archief", "", day, null),
                page("archief"));
        changes.offer(archive, 1);
        region.onByAnother(
                day.plusDays(1),
                () -> changes.judge(archive, 1, false, "Dit zijn de afspraken van voor de verhuizing."));
        bring(questions.get(4), "privacy-officer", data("Protocol datalekken", "", day, null), page("datalekken"));
    }

    private void approve(EvidenceId id, LocalDate day, String words) {
        changes.offer(id, 1);
        region.onByAnother(day.plusDays(1), () -> changes.judge(id, 1, true, words));
    }

    private Optional<List<SubjectRef>> questions(UnitId unit, LocalDate day) {
        Optional<MeasurementId> measurement = assessments.of(List.of(unit)).stream()
                .flatMap(assessment -> assessment.counting().stream())
                .filter(each -> each.date().equals(day))
                .map(each -> each.id())
                .findFirst();
        return measurement.map(id -> measurements.sheet(id).domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .map(QuestionSheet::question)
                .map(question -> FindingSubjects.ref(unit, id, question.id()))
                .toList());
    }

    private EvidenceId bring(SubjectRef about, String function, EvidenceData data, Brought what) {
        UnitId unit = about.unit();
        functions.addShipped(unit, Set.of(function));
        return changes.add(
                about, data, what, Optional.ofNullable(functions.ofShipped(unit).get(function)));
    }

    private static EvidenceData data(String title, String note, LocalDate day, @Nullable LocalDate until) {
        return new EvidenceData(title, note, day, until);
    }

    private static Brought page(String name) {
        return new Brought.NewLink(new WebLink("https://intranet.lindenland.example/" + name));
    }

    private static Brought file(String name, String text) {
        return new Brought.NewFile(CheckedFile.read(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
