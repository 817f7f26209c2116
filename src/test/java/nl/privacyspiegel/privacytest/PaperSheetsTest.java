package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.handing.Caution;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.paper.FilledSheet;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A test that was taken on paper")
class PaperSheetsTest {

    abstract static class Cases extends CampaignUseCases {

        private static final String STATEMENT = QuizSamples.shipped("privacytest-2017").questions().stream()
                .filter(QuizQuestion.TrueFalse.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();

        @Autowired
        private PaperSheets sheets;

        @Autowired
        private Results results;

        private Person distributor;
        private Person management;

        @BeforeEach
        void who_hands_out_does_nothing_else() {
            distributor = people.member(unit, Role.DISTRIBUTOR);
            management = people.member(unit, Role.MANAGEMENT);
            people.login(people.member(unit, Role.ASSESSOR));
        }

        private static FilledSheet sheet(UnitId of, @Nullable Integer heads, String reason) {
            return new FilledSheet(UUID.randomUUID(), of, heads, reason, answers("juist"));
        }

        private static Map<String, Collection<String>> answers(String value) {
            Map<String, Collection<String>> answers = new HashMap<>();
            QuizSamples.shipped("privacytest-2017").questions().forEach(each -> answers.put(each.id(), List.of("")));
            answers.put(STATEMENT, List.of(value));
            return answers;
        }

        private void enter(CampaignId id, FilledSheet sheet) {
            people.run(distributor, () -> sheets.enter(id, sheet));
        }

        private List<Caution> cautions(CampaignId id) {
            return people.as(management, () -> results.get(id).cautions());
        }

        @Test
        @DisplayName(
                "lies among all others, counts once however often it is sent, apart from codes, and is told of the whole only")
        void entered() {
            CampaignId id = opened(CampaignAccess.CODES);
            handedIn(id, 5);
            FilledSheet first = sheet(team, 9, "");
            enter(id, first);
            people.run(distributor, () -> refused("privacytest.paper.twice", () -> sheets.enter(id, first)));
            enter(id, sheet(team, null, ""));
            assertThat(people.as(distributor, () -> sheets.form(id)).entered())
                    .as("two colleagues")
                    .isEqualTo(new Disclosed.Suppressed<Integer>());
            assertThat(campaigns.get(id).codesIssued())
                    .as("the number of codes tells of nobody who handed in")
                    .isZero();
            assertThat(tests(id)).isEqualTo(7);
            assertThat(new OpenCampaign(application).sheets(id))
                    .filteredOn(sheet -> sheet.answers().size() == 1)
                    .hasSize(2)
                    .allMatch(sheet -> sheet.state() == AnswerSheet.State.HANDED_IN
                            && sheet.unit().equals(team.value())
                            && sheet.answers().containsKey(STATEMENT));
            assertThat(database.queryForList(
                            "select coalesce(object_name, '') || coalesce(detail, '') from audit_entry"
                                    + " where action = 'SHEET_ENTERED' and object_id = ?",
                            String.class,
                            id.value().toString()))
                    .as("a sheet, not its unit or what it said")
                    .containsExactly("Voorjaar", "Voorjaar");

            campaigns.close(id);
            assertThat(cautions(id))
                    .as("two of seven could be told apart")
                    .containsExactly(new Caution(Caution.Kind.FEW_ON_PAPER));
            assertThat(people.as(
                            people.member(team, Role.MANAGEMENT),
                            () -> results.get(id).cautions()))
                    .as("who sees one unit only")
                    .isEmpty();
        }

        @Test
        @DisplayName("is not told of a campaign that is too small to show")
        void few() {
            CampaignId id = opened(CampaignAccess.CODES);
            for (int i = 0; i < 4; i++) {
                enter(id, sheet(team, 9, ""));
            }
            campaigns.close(id);
            assertThat(cautions(id)).isEmpty();
        }

        @Test
        @DisplayName("opens no group that is too small without it, while the test is open nor afterwards")
        void made_up() {
            CampaignId id = opened(CampaignAccess.CODES);
            handedIn(id, 4);
            for (int i = 0; i < 9; i++) {
                enter(id, sheet(team, 12, ""));
            }
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Suppressed<Integer>());
            assertThat(people.as(distributor, () -> sheets.form(id)).entered()).isEqualTo(new Disclosed.Shown<>(9));
            campaigns.close(id);
            CampaignResults read = people.as(management, () -> results.get(id));
            assertThat(read.units()).noneMatch(each -> each.submissions().isShown());
            assertThat(campaigns.get(id).tooFewToGrade())
                    .as("who grades reads no answers of four people either")
                    .isTrue();
        }

        @Test
        @DisplayName("is told as a number when those on paper and all others are each a group")
        void enough_of_both() {
            CampaignId id = opened(CampaignAccess.CODES);
            for (int i = 0; i < 5; i++) {
                enter(id, sheet(team, 12, ""));
            }
            handedIn(id, 5);
            campaigns.close(id);
            assertThat(cautions(id)).containsExactly(new Caution(Caution.Kind.ON_PAPER, 5));
        }

        @Test
        @DisplayName("is at most one for each person of its unit")
        void among_the_people() {
            CampaignId id = opened(CampaignAccess.CODES);
            people.run(
                    distributor,
                    () -> refused("privacytest.codes.heads.missing", () -> sheets.enter(id, sheet(team, null, ""))));
            enter(id, sheet(team, 1, ""));
            people.run(distributor, () -> {
                refused("privacytest.paper.full", () -> sheets.enter(id, sheet(team, null, "")));
                refused("privacytest.codes.reason.changed", () -> sheets.enter(id, sheet(team, 5, "")));
            });
            assertThat(tests(id)).as("what is refused is not entered").isEqualTo(1);
            enter(id, sheet(team, 5, "er kwamen mensen bij"));
            handedIn(id, 5);
            campaigns.close(id);
            assertThat(cautions(id))
                    .extracting(Caution::kind)
                    .containsExactly(Caution.Kind.FEW_ON_PAPER, Caution.Kind.HEADCOUNT_CHANGED);
        }

        @Test
        @DisplayName("has no unit with an open link, and its number is told beside what a link cannot know")
        void open_link() {
            CampaignId id = opened(CampaignAccess.OPEN_LINK);
            assertThat(people.as(distributor, () -> sheets.form(id)).units()).isEmpty();
            enter(id, sheet(UnitId.random(), null, ""));
            assertThat(new OpenCampaign(application).sheets(id))
                    .extracting(AnswerSheet::unit)
                    .containsExactly(unit.value());
            for (int i = 0; i < 9; i++) {
                enter(id, sheet(UnitId.random(), null, ""));
            }
            for (int i = 0; i < 10; i++) {
                transactions.executeWithoutResult(
                        begun -> ongoing.handedIn(id, unit, TODAY, Map.of(STATEMENT, GivenAnswer.TRUE)));
            }
            campaigns.close(id);
            assertThat(cautions(id))
                    .extracting(Caution::kind)
                    .containsExactly(Caution.Kind.OPEN_LINK, Caution.Kind.ON_PAPER);
        }

        @Test
        @DisplayName("is entered by who hands out, while the test is open, and holds what fits it")
        void refusals() {
            CampaignId id = opened(CampaignAccess.CODES);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as("who sees results")
                    .isThrownBy(() -> sheets.enter(id, sheet(team, 9, "")));
            people.run(distributor, () -> {
                refused("privacytest.codes.notOffered", () -> sheets.enter(id, sheet(department, 9, "")));
                refused(
                        "privacytest.paper.empty",
                        () -> sheets.enter(id, new FilledSheet(UUID.randomUUID(), team, 9, "", answers(" "))));
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> sheets.enter(
                                id, new FilledSheet(UUID.randomUUID(), team, 9, "", answers("misschien"))));
            });
            assertThat(tests(id)).isZero();
            campaigns.close(id);
            people.run(distributor, () -> {
                refused("privacytest.paper.closed", () -> sheets.form(id));
                refused("privacytest.paper.closed", () -> sheets.enter(id, sheet(team, 9, "")));
            });
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
