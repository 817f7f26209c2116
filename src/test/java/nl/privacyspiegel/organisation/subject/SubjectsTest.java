package nl.privacyspiegel.organisation.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.assessment.subject.GradeCounts;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.subject.TestCounts;
import nl.privacyspiegel.privacytest.subject.TopicSubjects;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("What work can be about, and how a unit stood on a day")
class SubjectsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate SPRING = LocalDate.of(2017, 2, 6);
    private static final LocalDate SUMMER = LocalDate.of(2017, 5, 28);
    private static final LocalDate TESTED = LocalDate.of(2025, 3, 3);

    @Autowired
    private People people;

    @Autowired
    private Subjects subjects;

    @Autowired
    private DatedCounts counts;

    @Autowired
    private ApplicationContext application;

    private UnitId unit;
    private Person assessor;
    private MeasuredUnit measured;

    @BeforeEach
    void a_unit_with_a_working_group() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        measured = MeasuredUnit.in(application);
        people.login(assessor);
    }

    private MeasurementId begun() {
        AssessmentId assessment = measured.start(unit, SPRING, SUMMER);
        MeasurementId first = measured.measurements(assessment).getFirst();
        measured.begin(first);
        return first;
    }

    private List<Subject> choices(String kind) {
        return subjects.choices(unit, DUTCH).stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> each.subjects().stream())
                .toList();
    }

    private List<DatedCount> counted(String kind, LocalDate day) {
        return counts.asOf(unit, day, DUTCH).stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> each.counts().stream())
                .toList();
    }

    @Test
    void a_question_is_found_again_with_its_code_its_measurement_and_its_place_on_the_page() {
        MeasurementId measurement = begun();
        SubjectRef ref = FindingSubjects.ref(unit, measurement, "beleid-1");
        assertThat(subjects.find(List.of(ref), DUTCH)).hasEntrySatisfying(ref, subject -> {
            assertThat(subject.title()).startsWith("B1 ");
            assertThat(subject.domain()).isEqualTo("beleid");
            assertThat(subject.place()).contains("6 februari 2017");
            assertThat(subject.address()).isEqualTo("metingen/" + measurement + "/beleid?naar=vraag-beleid-1");
        });
    }

    @Test
    void to_choose_from_are_the_questions_and_domains_of_the_measurement_that_somebody_began() {
        MeasurementId measurement = begun();
        assertThat(choices(FindingSubjects.KIND))
                .hasSize(24)
                .allMatch(each -> each.ref().id().startsWith(measurement.toString()));
        assertThat(choices(DomainSubjects.KIND)).hasSize(5);
    }

    @Test
    void what_does_not_exist_or_names_another_unit_is_not_there() {
        MeasurementId measurement = begun();
        UnitId below = people.unitBelow(unit);
        assertThat(subjects.find(
                        List.of(
                                FindingSubjects.ref(unit, measurement, "bestaat-niet"),
                                FindingSubjects.ref(unit, MeasurementId.random(), "beleid-1"),
                                FindingSubjects.ref(below, measurement, "beleid-1"),
                                new SubjectRef("NOBODY_KNOWS", unit, "x")),
                        DUTCH))
                .isEmpty();
    }

    @Test
    void who_reads_no_content_of_the_unit_finds_nothing_of_it() {
        CampaignId campaign = HeldCampaigns.in(application).graded(unit, TESTED, 12);
        List<SubjectRef> refs = List.of(
                FindingSubjects.ref(unit, begun(), "beleid-1"),
                choices(TopicSubjects.KIND).getFirst().ref());
        assertThat(subjects.find(refs, DUTCH)).hasSize(2);
        assertThat(refs.getLast().id()).startsWith(campaign.value().toString());
        for (Person person : List.of(
                people.member(people.unit(), Role.values()),
                people.member(unit, Role.ADMINISTRATOR),
                people.member(unit, Role.DISTRIBUTOR),
                people.member(people.unitBelow(unit), Role.ASSESSOR))) {
            people.login(person);
            assertThat(subjects.find(refs, DUTCH)).isEmpty();
            assertThatThrownBy(() -> subjects.choices(unit, DUTCH)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> counts.asOf(unit, FixedDay.TODAY, DUTCH)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void the_grades_that_count_are_those_of_the_last_adopted_measurement_until_that_day() {
        AssessmentId assessment = measured.start(unit, SPRING, SUMMER);
        List<MeasurementId> both = measured.measurements(assessment);
        measured.adopt(both.getFirst(), Map.of("beleid", 3, "governance", 0));
        measured.adopt(both.getLast(), Map.of("beleid", 8));
        assertThat(counted(GradeCounts.KIND, SPRING.minusDays(1))).isEmpty();
        List<DatedCount> spring = counted(GradeCounts.KIND, SUMMER.minusDays(1));
        assertThat(spring)
                .as("absent is not zero")
                .hasSize(4)
                .allMatch(each -> each.day().equals(SPRING));
        assertThat(spring.getFirst().amount()).isEqualTo(new DatedCount.Amount.Value(BigDecimal.valueOf(3)));
        assertThat(counted(GradeCounts.KIND, SUMMER).getFirst().words()).isEqualTo("8 op 28 mei 2017");
    }

    @Test
    void of_a_test_counts_what_the_rule_for_small_groups_lets_through() {
        HeldCampaigns held = HeldCampaigns.in(application);
        UnitId team = people.unitBelow(unit, "Kleine ploeg");
        CampaignId campaign = held.graded(unit, TESTED, 9, new HeldCampaigns.Part(team, 3));
        LocalDate closed = TESTED.plusDays(20);
        assertThat(counted(TestCounts.KIND, closed.minusDays(1))).isEmpty();
        assertThat(counted(TestCounts.KIND, closed)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.day()).isEqualTo(closed);
            assertThat(each.address()).isEqualTo("afnames/" + campaign.value() + "/resultaten?eenheid=" + unit.value());
            assertThat(each.amount()).isInstanceOf(DatedCount.Amount.Share.class);
        });
        assertThat(counts.asOf(team, closed, DUTCH)).as("three people").isEmpty();
    }

    @Test
    void a_subject_that_cannot_be_stored_is_refused() {
        assertThatThrownBy(() -> new SubjectRef("klein", unit, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SubjectRef("GROOT", unit, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(SubjectRef.of("GROOT", unit, "a", "b").parts()).containsExactly("a", "b");
    }

    @Test
    void a_share_is_between_nothing_and_all_of_something() {
        assertThatThrownBy(() -> new DatedCount.Amount.Share(BigDecimal.valueOf(101), 3L, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DatedCount.Amount.Share(BigDecimal.TEN, 0L, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DatedCount.Amount.Share(BigDecimal.TEN, null, true).denominator())
                .isEmpty();
    }
}
