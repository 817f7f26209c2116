package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.QuestionPair;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.StoredQuizzes;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("A quiz out of Moodle that is held every year")
class YearlyQuizTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 3);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    /** Of six people all is a range of four to six, and none one of nought to two; what is shown is the middle. */
    private static final String ALL = "83.0";

    private static final String NONE = "17.0";

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private Quizzes quizzes;

        @Autowired
        private QuizFiles quizFiles;

        @Autowired
        private Results results;

        @Autowired
        private ApplicationContext application;

        private HeldCampaigns held;
        private UnitId unit;
        private final String name = "Jaartest " + UUID.randomUUID();

        @BeforeEach
        void an_administrator_logs_in() {
            held = HeldCampaigns.in(application);
            unit = people.unit();
            people.login(people.member(unit, Role.ADMINISTRATOR, Role.MANAGEMENT));
        }

        private static String question(String name, String text, boolean right) {
            return "<question type=\"truefalse\"><name><text>" + name + "</text></name>"
                    + "<questiontext format=\"html\"><text><![CDATA[<p>" + text + "</p>]]></text></questiontext>"
                    + "<generalfeedback format=\"html\"><text>Zie het beleid.</text></generalfeedback>"
                    + "<defaultgrade>1</defaultgrade><idnumber></idnumber>"
                    + "<answer fraction=\"" + (right ? 100 : 0) + "\"><text>true</text></answer>"
                    + "<answer fraction=\"" + (right ? 0 : 100) + "\"><text>false</text></answer>"
                    + "<tags><tag><text>domein:bewustwording-training</text></tag></tags></question>";
        }

        private static final String PAPER = question("Papier", "De AVG geldt ook voor papieren dossiers.", true);
        private static final String PASSWORD =
                question("Wachtwoord", "U mag uw wachtwoord delen met een collega.", false);
        private static final String PLATE = question("Kenteken", "Een kenteken is nooit een persoonsgegeven.", false);

        private QuizImport.Read read(String... questions) {
            String file = "<?xml version=\"1.0\"?><quiz><question type=\"category\"><category>"
                    + "<text>$course$/top/Basis</text></category></question>" + String.join("", questions) + "</quiz>";
            return (QuizImport.Read) quizFiles.read(file.getBytes(UTF_8), QuizFormat.MOODLE_XML, name);
        }

        private QuizVersionId published(QuizVersionId draft) {
            QuizDocument document = quizzes.get(draft);
            QuizData data = document.data();
            for (Topic topic : data.topics()) {
                if (topic.advice().isBlank()) {
                    data = QuizEdits.changeTopic(data, new Topic(topic.id(), topic.name(), "Oefen samen."));
                }
            }
            document = quizzes.saveDraft(draft, data, document.version());
            quizzes.publish(draft, document.version());
            return draft;
        }

        private QuizVersionId firstYear() {
            QuizImport.Read first = read(PAPER, PASSWORD);
            return published(quizzes.storeDraft(first.data(), List.of(), Optional.empty()));
        }

        private String key(QuizVersionId version) {
            return quizzes.get(version).summary().key();
        }

        private CampaignComparison compared(CampaignId now, CampaignId then) {
            if (CampaignComparison.of(results.get(now), results.get(then), unit)
                    instanceof Disclosed.Shown<CampaignComparison>(CampaignComparison comparison)) {
                return comparison;
            }
            throw new AssertionError("suppressed");
        }

        private static Map.Entry<String, List<BigDecimal>> means(QuestionPair pair) {
            return Map.entry(
                    pair.question().code(),
                    List.of(mean(pair.scores().then()), mean(pair.scores().now())));
        }

        private static BigDecimal mean(Disclosed<Optional<MeanScore>> mean) {
            return mean instanceof Disclosed.Shown<Optional<MeanScore>>(Optional<MeanScore> value)
                    ? value.orElseThrow().value()
                    : new BigDecimal("-1");
        }

        private static List<BigDecimal> both(String percent) {
            return List.of(new BigDecimal(percent), new BigDecimal(percent));
        }

        @Test
        void a_question_in_front_gives_no_result_to_another_question() {
            QuizVersionId one = firstYear();
            CampaignId spring = held.answered(key(one), unit, SPRING, 6, "juist");

            QuizImport.Read second = read(PLATE, PAPER, PASSWORD);
            assertThat(second.likely()).contains(one);
            assertThat(QuizChanges.between(quizzes.get(one).data(), second.data())
                            .lines(Verdict.NEW))
                    .extracting(line -> line.item().code())
                    .containsExactly("Kenteken");
            QuizVersionId two = published(quizzes.storeNext(second.data(), one, Set.of(), List.of()));
            assertThat(quizzes.get(two).summary().number()).isEqualTo(2);
            assertThat(quizzes.versions(two)).hasSize(2);
            CampaignId autumn = held.answered(key(two), unit, AUTUMN, 6, "juist");

            CampaignComparison comparison = compared(autumn, spring);
            assertThat(comparison.questions())
                    .extracting(Cases::means)
                    .containsExactly(Map.entry("Papier", both(ALL)), Map.entry("Wachtwoord", both(NONE)));
            assertThat(comparison.onlyNow()).extracting(QuizQuestion::code).containsExactly("Kenteken");
            assertThat(comparison.onlyThen()).isEmpty();
        }

        @Test
        void versions_that_were_stored_with_the_place_as_id_are_joined_by_what_they_ask() {
            QuizVersionId one = firstYear();
            QuizData first = placed(quizzes.get(one).data(), key(one));
            QuizVersionId old = stored(first);
            CampaignId spring = held.answered(key(one), unit, SPRING, 6, "juist");
            QuizData second = placed(read(PLATE, PAPER, PASSWORD).data(), key(one));
            stored(second);
            CampaignId autumn = held.answered(key(one), unit, AUTUMN, 6, "juist");

            assertThat(old).isNotNull();
            assertThat(compared(autumn, spring).questions())
                    .extracting(Cases::means)
                    .containsExactly(Map.entry("Papier", both(ALL)), Map.entry("Wachtwoord", both(NONE)));
        }

        private QuizVersionId stored(QuizData data) {
            return new StoredQuizzes(application).publish(data);
        }

        /** As a file of another system was once stored: its questions are called by their place. */
        private static QuizData placed(QuizData data, String key) {
            List<QuizQuestion> questions = new ArrayList<>();
            for (QuizQuestion question : data.questions()) {
                QuizQuestion.About about = question.about();
                questions.add(question.with(new QuizQuestion.About(
                        "vraag-" + (questions.size() + 1),
                        about.code(),
                        about.text(),
                        about.topic(),
                        about.domain(),
                        about.explanation(),
                        about.references())));
            }
            return new QuizData(key, data.name(), null, null, "nl", data.topics(), questions);
        }

        @Test
        void a_reworded_question_is_compared_only_when_it_is_declared_the_same() {
            QuizVersionId one = firstYear();
            CampaignId spring = held.answered(key(one), unit, SPRING, 6, "juist");
            String reworded = question("Wachtwoord", "Een collega mag uw wachtwoord weten.", false);
            QuizImport.Read second = read(PAPER, reworded);
            String changed = second.data().questions().getLast().id();

            QuizVersionId other = quizzes.storeNext(second.data(), one, Set.of(), List.of());
            assertThat(QuizChanges.between(
                                    quizzes.get(one).data(), quizzes.get(other).data())
                            .compared())
                    .hasSize(1);
            quizzes.discard(other);

            QuizVersionId two = published(quizzes.storeNext(second.data(), one, Set.of(changed), List.of()));
            CampaignId autumn = held.answered(key(two), unit, AUTUMN, 6, "juist");
            CampaignComparison comparison = compared(autumn, spring);
            assertThat(comparison.questions())
                    .extracting(QuestionPair::declared)
                    .containsExactly(false, true);
            assertThat(comparison.questions().getLast().earlier().text())
                    .isEqualTo("U mag uw wachtwoord delen met een collega.");

            QuizVersionId three = quizzes.copyToDraft(two, name);
            QuizDocument draft = quizzes.get(three);
            QuizQuestion again = draft.data().questions().getLast();
            QuizQuestion.About about = again.about();
            QuizData next = QuizEdits.changeQuestion(
                    draft.data(),
                    again.with(new QuizQuestion.About(
                            about.id(),
                            about.code(),
                            "Uw chef mag uw wachtwoord weten.",
                            about.topic(),
                            about.domain(),
                            about.explanation(),
                            about.references())));
            assertThat(next.questions().getLast().about().sameAs()).isEmpty();
            assertThat(QuizChanges.between(quizzes.get(one).data(), next).compared())
                    .hasSize(1);
        }

        @Test
        void a_right_answer_that_turned_around_is_never_compared() {
            QuizVersionId one = firstYear();
            String turned = question("Papier", "De AVG geldt ook voor papieren dossiers.", false);
            QuizImport.Read second = read(turned, PASSWORD);
            QuizVersionId two = quizzes.storeNext(
                    second.data(),
                    one,
                    Set.of(second.data().questions().getFirst().id()),
                    List.of());
            assertThat(QuizChanges.between(
                                    quizzes.get(one).data(), quizzes.get(two).data())
                            .lines())
                    .extracting(line -> line.verdict())
                    .containsExactly(Verdict.ANSWER, Verdict.SAME);
        }

        @Test
        void a_file_of_the_same_name_can_be_a_quiz_of_its_own() {
            QuizVersionId one = firstYear();
            QuizVersionId other = quizzes.storeDraft(read(PLATE).data(), List.of(), Optional.empty());
            assertThat(key(other)).isNotEqualTo(key(one));
            assertThat(quizzes.get(other).summary().number()).isEqualTo(1);
            assertThat(quizzes.get(other).summary().name()).isEqualTo(name + " (2)");
            assertThat(quizzes.versions(one)).hasSize(1);
        }

        @Test
        void a_name_that_only_looks_like_another_is_no_version_of_it() {
            QuizVersionId one = firstYear();
            QuizVersionId copy = quizzes.copyToDraft(one, name + "!");
            assertThat(key(copy)).isNotEqualTo(key(one));
            assertThat(quizzes.get(copy).summary().number()).isEqualTo(1);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSQL extends Cases {}
}
