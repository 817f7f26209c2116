package nl.privacyspiegel.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** A comparison of the size and shape of the one of 2017: five domains, 24 questions, one domain without a grade. */
public final class KempenComparison {

    static final LocalDate START = LocalDate.of(2017, 2, 6);
    static final LocalDate END = LocalDate.of(2017, 5, 28);

    private static final List<String> RATIONALES = List.of(
            "Met \u00e9\u00e9n beleid verwerkt iedere medewerker persoonsgegevens op dezelfde, juiste manier.",
            "Wie verantwoordelijk is, moet dat weten en moet ook weten welke gegevens er worden verwerkt. Zonder die"
                    + " duidelijkheid blijft een vraag van een inwoner liggen.",
            "Inwoners mogen erop vertrouwen dat hun gegevens veilig zijn.",
            "De wet vraagt dat de organisatie dit kan aantonen, ook achteraf en ook aan de raad.");

    private static final List<String> START_TEXTS = List.of(
            "Nee",
            "Er is een begin gemaakt met het opschrijven van uitgangspunten. Die zijn nog niet vastgesteld en nog niet"
                    + " gedeeld met de partijen buiten de organisatie waarmee wordt samengewerkt.",
            "De verantwoordelijkheid ligt bij niemand in het bijzonder. Vrijwel iedere medewerker verwerkt"
                    + " persoonsgegevens. Het afdelingshoofd spreekt medewerkers erop aan als het misgaat, maar er zijn"
                    + " geen vaste momenten en er wordt niets van vastgelegd. De taken moeten nog in de werkprocessen"
                    + " komen te staan, net als de manier van rapporteren aan het college.",
            "Ja, iedere medewerker heeft een verklaring omtrent het gedrag.",
            "Er wordt gewerkt met autorisaties per functie.\nDe lijst is van 2015 en niet meer volledig.");

    private static final List<String> END_TEXTS = List.of(
            "Ja, in de periode van februari tot en met mei is een privacybeleid geschreven. Het college stelt het naar"
                    + " verwachting in juli vast.",
            "De visie en de uitgangspunten zijn vastgesteld. Het delen met externe partijen moet nog gebeuren.",
            "De taken en bevoegdheden staan nu in het beleid. De organisatie rapporteert jaarlijks, samen met het"
                    + " verslag over informatiebeveiliging. Er ligt een voorstel om een functionaris voor"
                    + " gegevensbescherming aan te stellen, voor alle gemeenten samen en nog dit jaar.",
            "Geen verandering.",
            "De autorisaties worden na invoering van het beleid opnieuw bekeken.");

    private static final List<Judgement> START_JUDGEMENTS =
            List.of(Judgement.NO, Judgement.PARTLY, Judgement.NO, Judgement.YES, Judgement.PARTLY);
    private static final List<Judgement> END_JUDGEMENTS =
            List.of(Judgement.YES, Judgement.LARGELY, Judgement.LARGELY, Judgement.YES, Judgement.PARTLY);

    /** No two domains have the same id. */
    private static final AtomicInteger DOMAINS = new AtomicInteger();

    private KempenComparison() {}

    static Comparison comparison() {
        return with(domains());
    }

    static Comparison with(List<DomainRow> domains) {
        return with(domains, scale(BigDecimal.ONE), "CJG+ de Kempen");
    }

    static Comparison with(List<DomainRow> domains, GradingScale scale, String unitName) {
        return new Comparison(
                new AssessmentId(uuid(1)),
                "Nulmeting privacy sociaal domein 2017",
                new UnitId(uuid(2)),
                unitName,
                new Period(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 6, 30)),
                new FrameworkVersionId(uuid(3)),
                "Raamwerk privacy sociaal domein",
                1,
                scale,
                new Moment(
                        new MeasurementId(uuid(4)),
                        MeasurementKind.START,
                        START,
                        1,
                        LocalDate.of(2017, 2, 20),
                        "functionaris voor gegevensbescherming"),
                new Moment(new MeasurementId(uuid(5)), MeasurementKind.END, END, 2, null, null),
                domains,
                null);
    }

    public static GradingScale scale(BigDecimal step) {
        return new GradingScale(
                BigDecimal.ONE,
                BigDecimal.TEN,
                step,
                Map.of(Judgement.YES, 100, Judgement.LARGELY, 67, Judgement.PARTLY, 33, Judgement.NO, 0));
    }

    static List<DomainRow> domains() {
        return List.of(
                new DomainRow(
                        "beleid",
                        "Beleid",
                        score(
                                1L,
                                "Er is nog geen privacybeleid. Toch een 1 en geen leeg vakje, omdat de eerste stap is gezet:"
                                        + " er is een werkgroep."),
                        score(8L, "Het beleid ligt er. Alleen de vaststelling door het college ontbreekt nog."),
                        List.of(section(null, "B", 0, 2))),
                new DomainRow(
                        "governance",
                        "Governance",
                        score(3L, ""),
                        score(6L, "De taken zijn belegd; de functionaris is er nog niet."),
                        List.of(section("intern", "GI", 2, 6), section("extern", "GE", 8, 2))),
                new DomainRow(
                        "werkprocessen-triage",
                        "Werkprocessen en triage",
                        absent(
                                "De werkgroep kon dit domein niet beoordelen: de werkprocessen waren nog niet beschreven."),
                        absent("Nog steeds te weinig gegevens voor een cijfer."),
                        List.of(section(null, "W", 10, 3))),
                new DomainRow(
                        "bewustwording-training",
                        "Bewustwording en training",
                        score(4L, ""),
                        score(8L, "De privacytest en de folder hebben veel in beweging gezet."),
                        List.of(section(null, "BT", 13, 5))),
                new DomainRow(
                        "beheer-opslag",
                        "Beheer en opslag",
                        score(5L, "De techniek is op orde, de afspraken nog niet."),
                        score(7L, ""),
                        List.of(section(null, "BO", 18, 6))));
    }

    static DomainRow domain(@Nullable Long start, @Nullable Long end, QuestionRow... questions) {
        return new DomainRow(
                "d-" + DOMAINS.incrementAndGet(),
                "Domein",
                score(start, ""),
                score(end, ""),
                List.of(new SectionRows(null, List.of(questions))));
    }

    static QuestionRow question(String narrative) {
        FindingData finding = new FindingData(narrative, Judgement.PARTLY, START, "");
        return new QuestionRow("q1", "Q1", "Vraag?", "Daarom.", finding, FindingData.EMPTY, false);
    }

    static DomainGrade score(@Nullable Long grade, String explanation) {
        return new DomainGrade(grade == null ? null : Grade.of(grade), false, explanation);
    }

    private static DomainGrade absent(String reason) {
        return new DomainGrade(null, true, reason);
    }

    private static SectionRows section(@Nullable String name, String prefix, int first, int count) {
        List<QuestionRow> questions = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            questions.add(question(prefix + number, first + number - 1));
        }
        return new SectionRows(name, questions);
    }

    private static QuestionRow question(String code, int index) {
        int text = index % START_TEXTS.size();
        boolean unchanged = text == 3;
        FindingData start = new FindingData(
                START_TEXTS.get(text), START_JUDGEMENTS.get(text), START, index % 4 == 0 ? "Notulen werkgroep" : "");
        return new QuestionRow(
                "vraag-" + index,
                code,
                "Is dit onderdeel geregeld en weten de medewerkers die ermee werken hoe het geregeld is?",
                RATIONALES.get(index % RATIONALES.size()),
                start,
                unchanged
                        ? start
                        : new FindingData(
                                END_TEXTS.get(text),
                                index == 23 ? null : END_JUDGEMENTS.get(text),
                                index == 23 ? null : END,
                                index % 3 == 0 ? "Privacybeleid 2017, hoofdstuk " + (index + 1) : ""),
                unchanged);
    }

    private static UUID uuid(int number) {
        return new UUID(0x1234_5678_9abc_4d00L + number, 0x8000_0000_0000_0000L + number);
    }
}
