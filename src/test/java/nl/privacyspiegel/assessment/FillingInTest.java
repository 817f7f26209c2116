package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Filling in the measurements of an assessment")
class FillingInTest {

    abstract static class Cases extends AssessmentUseCases {

        @Autowired
        private AdoptedMeasurements lists;

        @Test
        void who_typed_a_text_only_has_begun() {
            MeasurementId id = measurement();
            assertThat(summary(id).progress().isUntouched()).isTrue();
            save(id, QUESTION, found("Er is beleid.", null));
            assertThat(summary(id).progress()).isEqualTo(new MeasurementSummary.Progress(0, 24, 0, 5, true));
            assertThat(summary(id).progress().isWithoutJudgement()).isTrue();
            assertThat(domain(id, DOMAIN).progress().isUntouched()).isFalse();
            assertThat(lists.open(List.of(unit)))
                    .filteredOn(each -> each.id().equals(id))
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.progress().isWithoutJudgement()).isTrue());
            save(id, QUESTION, found("Er is beleid.", Judgement.YES));
            assertThat(summary(id).progress().isWithoutJudgement()).isFalse();
        }

        private MeasurementSummary summary(MeasurementId id) {
            return measurements.sheet(id).summary();
        }

        @Test
        void a_motivation_without_a_grade_is_a_beginning_too() {
            MeasurementId id = measurement();
            long version = domain(id, DOMAIN).score().version();
            measurements.saveScore(id, DOMAIN, new DomainGrade(null, false, "Wij twijfelen."), version);
            assertThat(summary(id).progress().isWithoutJudgement()).isTrue();
            assertThat(lists.open(List.of(unit)))
                    .filteredOn(each -> each.id().equals(id))
                    .allMatch(each -> each.progress().isWithoutJudgement())
                    .isNotEmpty();
        }

        @Test
        void what_is_saved_is_there_for_the_next_reader() {
            MeasurementId id = measurement();
            SaveResult<FindingData> result = save(id, QUESTION, found("Er is beleid.", Judgement.YES));
            assertThat(result).isInstanceOf(SaveResult.Saved.class);
            people.login(people.member(unit, Role.SUPERVISOR));
            Versioned<FindingData> stored = finding(id, QUESTION);
            assertThat(stored).isEqualTo(result.stored());
            assertThat(stored.content()).isEqualTo(new FindingData("Er is beleid.", Judgement.YES, FIRST_DAY, ""));
            assertThat(stored.version()).isEqualTo(1);
            assertThat(stored.changedBy()).startsWith("functie ");
            assertThat(stored.changedAt()).isNotNull();
        }

        @Test
        void the_first_finding_gets_the_date_of_the_measurement_unless_it_has_one() {
            MeasurementId id = measurement();
            LocalDate own = LocalDate.of(2016, 12, 31);
            save(id, QUESTION, new FindingData("Eerder gezien", Judgement.NO, own, ""));
            assertThat(finding(id, QUESTION).content().date()).isEqualTo(own);
            save(id, QUESTION, new FindingData("Zonder datum", Judgement.NO, null, ""));
            assertThat(finding(id, QUESTION).content().date()).isNull();
        }

        @Test
        void saving_the_same_again_makes_no_new_version() {
            MeasurementId id = measurement();
            save(id, QUESTION, found("Er is beleid.", Judgement.YES));
            Versioned<FindingData> stored = finding(id, QUESTION);
            assertThat(save(id, QUESTION, stored.content()).stored()).isEqualTo(stored);
        }

        @Test
        void the_second_of_two_members_gets_both_texts_and_overwrites_nothing() {
            MeasurementId id = measurement();
            Person colleague = people.member(unit, Role.ASSESSOR);
            long seenByBoth = finding(id, QUESTION).version();
            measurements.saveFinding(id, QUESTION, found("Van mij", Judgement.YES), seenByBoth);
            people.login(colleague);
            SaveResult<FindingData> second =
                    measurements.saveFinding(id, QUESTION, found("Van de ander", Judgement.NO), seenByBoth);
            assertThat(second).isInstanceOf(SaveResult.Conflict.class);
            assertThat(second.stored().content().narrative()).isEqualTo("Van mij");
            assertThat(finding(id, QUESTION)).isEqualTo(second.stored());
            SaveResult<FindingData> agreed = measurements.saveFinding(
                    id,
                    QUESTION,
                    found("Van ons samen", Judgement.NO),
                    second.stored().version());
            assertThat(agreed).isInstanceOf(SaveResult.Saved.class);
            assertThat(finding(id, QUESTION).content().narrative()).isEqualTo("Van ons samen");
        }

        @Test
        void two_members_who_write_the_same_do_not_disturb_each_other() {
            MeasurementId id = measurement();
            long seenByBoth = finding(id, QUESTION).version();
            FindingData same = found("Er is beleid.", Judgement.YES);
            measurements.saveFinding(id, QUESTION, same, seenByBoth);
            people.login(people.member(unit, Role.ASSESSOR));
            SaveResult<FindingData> second = measurements.saveFinding(id, QUESTION, same, seenByBoth);
            assertThat(second).isInstanceOf(SaveResult.Saved.class);
            assertThat(second.stored().version()).isEqualTo(1);
        }

        @Test
        void a_grade_that_somebody_else_changed_is_not_overwritten() {
            MeasurementId id = measurement();
            DomainGrade mine = DomainGrade.graded(Grade.of(4), "omdat");
            assertThat(measurements.saveScore(id, DOMAIN, mine, 0)).isInstanceOf(SaveResult.Saved.class);
            assertThat(measurements.saveScore(id, DOMAIN, mine, 0)).isInstanceOf(SaveResult.Saved.class);
            SaveResult<DomainGrade> late =
                    measurements.saveScore(id, DOMAIN, DomainGrade.graded(Grade.of(9), "nee"), 0);
            assertThat(late).isInstanceOf(SaveResult.Conflict.class);
            assertThat(late.stored().content()).isEqualTo(mine);
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(mine);
        }

        @Test
        void nothing_changed_copies_the_finding_of_the_measurement_before_with_todays_date() {
            AssessmentId id = start("Herhaald");
            FindingData before = new FindingData("Er is beleid.", Judgement.LARGELY, LocalDate.of(2017, 1, 5), "Map 3");
            save(first(id), QUESTION, before);
            SaveResult<FindingData> repeated = measurements.repeatPrevious(last(id), QUESTION, 0);
            assertThat(repeated).isInstanceOf(SaveResult.Saved.class);
            assertThat(finding(last(id), QUESTION).content())
                    .isEqualTo(new FindingData("Er is beleid.", Judgement.LARGELY, LAST_DAY, "Map 3"));
            assertThat(finding(last(id), QUESTION).content().repeats(before)).isTrue();
            assertThat(finding(first(id), QUESTION).content()).isEqualTo(before);
        }

        @Test
        void the_first_measurement_has_nothing_to_repeat() {
            MeasurementId id = measurement();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> measurements.repeatPrevious(id, QUESTION, 0));
            assertThat(measurements.sheet(id).previousDate()).isNull();
            assertThat(question(id, QUESTION).previous()).isNull();
        }

        @Test
        void a_grade_stands_on_the_scale_of_the_framework() {
            MeasurementId id = measurement();
            for (String off : new String[] {"0", "11", "5.5", "-1"}) {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(
                                () -> decide(id, DOMAIN, DomainGrade.graded(new Grade(new BigDecimal(off)), "omdat")))
                        .extracting(RuleViolation::key)
                        .isEqualTo("assessment.grade.notOnScale");
            }
            for (long on : new long[] {1, 10}) {
                decide(id, DOMAIN, DomainGrade.graded(Grade.of(on), "omdat"));
                assertThat(domain(id, DOMAIN).score().content().grade()).isEqualTo(Grade.of(on));
            }
        }

        @Test
        void a_decision_can_be_taken_back() {
            MeasurementId id = measurement();
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(7), "goed"));
            decide(id, DOMAIN, DomainGrade.notAssessed("toch niet"));
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(DomainGrade.notAssessed("toch niet"));
            decide(id, DOMAIN, DomainGrade.OPEN);
            assertThat(domain(id, DOMAIN).score().content().isOpen()).isTrue();
            assertThat(domain(id, DOMAIN).score().version()).isEqualTo(3);
        }

        @Test
        void the_suggestion_follows_the_judgements_of_the_domain_at_once() {
            MeasurementId id = measurement();
            assertThat(domain(id, DOMAIN).suggestion().grade()).isEmpty();
            save(id, "beleid-1", found("ja", Judgement.YES));
            save(id, "beleid-2", found("nee", Judgement.NO));
            assertThat(domain(id, DOMAIN).suggestion().grade()).contains(Grade.of(6));
            assertThat(domain(id, DOMAIN).progress()).isEqualTo(new MeasurementSummary.Progress(2, 2, 0, 1));
        }

        @Test
        void a_question_or_domain_that_the_framework_does_not_have_is_not_found() {
            MeasurementId id = measurement();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> measurements.saveFinding(id, "geen-vraag", FindingData.EMPTY, 0));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> measurements.saveScore(id, "geen-domein", DomainGrade.OPEN, 0));
        }

        @Test
        void long_and_strange_texts_come_back_as_they_were_typed() {
            MeasurementId id = measurement();
            String quotes = "'; drop table finding; -- \"dubbel\" \\ % _ ’ “krul” <b>&amp;";
            String emoji = "👩🏽‍💻 é ß 你好 omgekeerd";
            String longest = "x".repeat(FindingData.LONGEST_NARRATIVE - 4) + "🧾🧾";
            String turned = emoji.replace("omgekeerd", "\u202Eomgekeerd");
            for (String text : new String[] {quotes, emoji, longest, "regel 1\nregel 2\tt"}) {
                save(id, QUESTION, found(text, Judgement.PARTLY));
                assertThat(finding(id, QUESTION).content().narrative()).isEqualTo(text);
            }
            save(id, QUESTION, found("a\u0000b\u0007c\uD83Dd\r\ne", Judgement.PARTLY));
            assertThat(finding(id, QUESTION).content().narrative()).isEqualTo("abcd\ne");
            save(id, QUESTION, found(turned, Judgement.PARTLY));
            assertThat(finding(id, QUESTION).content().narrative()).isEqualTo(emoji);
        }

        @Test
        void a_text_that_is_one_character_too_long_is_refused_in_words() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> found("x".repeat(FindingData.LONGEST_NARRATIVE + 1), Judgement.NO))
                    .extracting(RuleViolation::key)
                    .isEqualTo("shared.text.tooLong");
        }

        @Test
        void a_supervisor_reads_but_does_not_edit() {
            MeasurementId id = measurement();
            assertThat(measurements.sheet(id).editable()).isTrue();
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(measurements.sheet(id).editable()).isFalse();
            assertThat(measurements.mayAdopt(id)).isTrue();
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(measurements.sheet(id).editable()).isFalse();
            assertThat(measurements.mayAdopt(id)).isFalse();
            assertThat(FixedDay.TODAY).isAfter(LAST_DAY);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
