package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator can do to a draft quiz, and what stays as it was. */
class QuizEditsTest {

    private static final QuizData START = new QuizData(
            "proef",
            "Proef",
            null,
            null,
            "nl",
            List.of(topic("begrippen", "Begrippen"), topic("datalekken", "Datalekken")),
            List.of(
                    new TrueFalse(about("begrippen-1", "V1"), true),
                    new SingleChoice(
                            about("begrippen-2", "V2"),
                            List.of(new Option("ja", "Ja", true), new Option("nee", "Nee", false)))));

    private static Topic topic(String id, String name) {
        return new Topic(id, name, "Oefen samen.");
    }

    private static About about(String id, String code) {
        return new About(id, code, "Klopt dit?", "begrippen", "beleid", "Uitleg.", List.of("AVG art. 4"));
    }

    private static About typed(String id) {
        return new About(
                id,
                " V3\n",
                "  Is dit\r\nzo?\u0000 ",
                "begrippen",
                "beleid",
                " Omdat. ",
                List.of(" AVG art. 4 \n\n UAVG art. 1"));
    }

    private static final About TIDY = new About(
            "begrippen-3", "V3", "Is dit\nzo?", "begrippen", "beleid", "Omdat.", List.of("AVG art. 4", "UAVG art. 1"));

    private static final Map<AnswerGrade, String> RUBRIC =
            Map.of(AnswerGrade.GOOD, " goed ", AnswerGrade.SUFFICIENT, "half", AnswerGrade.INSUFFICIENT, "niet");

    private static final List<Option> TYPED =
            List.of(new Option("", " Ja ", true), new Option("", " ", true), new Option("", "Ja", false));

    private static final List<Option> MADE = List.of(new Option("ja", "Ja", true), new Option("ja-2", "Ja", false));

    /** A question of each kind as typed, and as it is kept. */
    static Stream<List<QuizQuestion>> kinds() {
        return Stream.of(
                List.of(
                        new OpenGraded(typed(""), " model ", RUBRIC),
                        new OpenGraded(
                                TIDY,
                                "model",
                                Map.of(
                                        AnswerGrade.GOOD,
                                        "goed",
                                        AnswerGrade.SUFFICIENT,
                                        "half",
                                        AnswerGrade.INSUFFICIENT,
                                        "niet"))),
                List.of(
                        new OpenExample(typed(""), " model ", RUBRIC),
                        new OpenExample(
                                TIDY, "model", Map.of(AnswerGrade.GOOD, "goed", AnswerGrade.INSUFFICIENT, "niet"))),
                List.of(new TrueFalse(typed(""), false), new TrueFalse(TIDY, false)),
                List.of(new SingleChoice(typed(""), TYPED), new SingleChoice(TIDY, MADE)),
                List.of(
                        new MultipleChoice(typed(""), TYPED, PartialCredit.ALL_OR_NOTHING),
                        new MultipleChoice(TIDY, MADE, PartialCredit.ALL_OR_NOTHING)),
                List.of(new Inventory(typed(""), TYPED, true), new Inventory(TIDY, MADE, true)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aQuestionOfEachKindIsAddedTidyWithAnIdOfItsOwn(List<QuizQuestion> pair) {
        QuizData after = QuizEdits.addQuestion(START, Set.of(), pair.getFirst());

        assertThat(after.questions().getLast()).isEqualTo(pair.getLast());
        assertThat(after.questions().subList(0, 2)).isEqualTo(START.questions());
        assertThat(after.topics()).isEqualTo(START.topics());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aQuestionCanBecomeOneOfAnotherKindAndKeepsItsId(List<QuizQuestion> pair) {
        QuizQuestion other = QuizTexts.withId(pair.getFirst(), "begrippen-1");

        QuizData after = QuizEdits.changeQuestion(START, other);

        assertThat(after.questions().getFirst()).isEqualTo(QuizTexts.withId(pair.getLast(), "begrippen-1"));
        assertThat(after.questions().getLast()).isEqualTo(START.questions().getLast());
    }

    @Test
    void anIdIsNeverGivenOutTwice() {
        QuizData removed = QuizEdits.removeQuestion(START, "begrippen-2");
        QuizData after =
                QuizEdits.addQuestion(removed, Set.of("begrippen-2", "begrippen-3"), new TrueFalse(typed(""), true));
        assertThat(after.questions()).extracting(QuizQuestion::id).containsExactly("begrippen-1", "begrippen-4");

        assertThat(QuizEdits.addTopic(START, Set.of("begrippen-2"), topic("", "Begrippen"))
                        .topics())
                .extracting(Topic::id)
                .containsExactly("begrippen", "datalekken", "begrippen-3");
    }

    @Test
    void aNewIdStaysWithinItsLength() {
        QuizData data = START;
        for (int time = 0; time < 12; time++) {
            data = QuizEdits.addTopic(data, Set.of(), topic("", "Heel lang ".repeat(15)));
        }
        assertThat(QuizEdits.ids(data)).hasSize(16).doesNotHaveDuplicates().allMatch(ContentRules::isId);
    }

    @Test
    void anOptionKeepsItsIdWhenItsTextChangesAndANewOneNeverTakesIt() {
        SingleChoice typed = new SingleChoice(
                about("begrippen-2", "V2"),
                List.of(
                        new Option("", "Nee", false),
                        new Option("ja", "Zeker", true),
                        new Option("zelf-bedacht", "Misschien", false)));

        QuizData after = QuizEdits.changeQuestion(START, typed);

        assertThat(after.question("begrippen-2").orElseThrow().options())
                .containsExactly(
                        new Option("nee-2", "Nee", false),
                        new Option("ja", "Zeker", true),
                        new Option("misschien", "Misschien", false));
    }

    @Test
    void whatIsTypedAboutTheQuizIsTidied() {
        QuizData after =
                QuizEdits.describe(START, " Nieuwe naam ", "en", Shuffling.BOTH, " ", "Lees dit.\r\nDan begint u.");

        assertThat(after.name()).isEqualTo("Nieuwe naam");
        assertThat(after.origin()).isNull();
        assertThat(after.introduction()).isEqualTo("Lees dit.\nDan begint u.");
        assertThat(after.language()).isEqualTo("en");
        assertThat(after.shuffling()).isEqualTo(Shuffling.BOTH);
        assertThat(after.key()).isEqualTo("proef");
        assertThat(after.questions()).isEqualTo(START.questions());
    }

    @Test
    void aTopicIsChangedAndMoved() {
        QuizData changed = QuizEdits.changeTopic(START, new Topic("begrippen", " Woorden ", " Lees. "));
        assertThat(changed.topics().getFirst()).isEqualTo(new Topic("begrippen", "Woorden", "Lees."));

        QuizData more = QuizEdits.changeTopic(START, new Topic("begrippen", "Woorden", "Lees.", " Handboek  privacy "));
        assertThat(more.topics().getFirst().more()).isEqualTo("Handboek privacy");
        assertThatThrownBy(
                        () -> QuizEdits.changeTopic(START, new Topic("begrippen", "Woorden", "", "http://x.example")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("quiz.problem.moreAddress");

        QuizData moved = QuizEdits.moveTopic(START, "begrippen", Direction.LATER);
        assertThat(moved.topics()).extracting(Topic::id).containsExactly("datalekken", "begrippen");
        assertThat(QuizEdits.moveTopic(START, "begrippen", Direction.EARLIER)).isEqualTo(START);
    }

    @Test
    void aTopicGoesOnlyWhenNoQuestionIsAboutIt() {
        assertThat(QuizEdits.removeTopic(START, "datalekken").topics())
                .extracting(Topic::id)
                .containsExactly("begrippen");
        assertThatThrownBy(() -> QuizEdits.removeTopic(START, "begrippen"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("quiz.topic.inUse");
                    assertThat(violation.arguments()).containsExactly(2L);
                });
    }

    @Test
    void manyQuestionsGetATopicAndADomainAtOnce() {
        QuizData both = QuizEdits.place(START, Set.of("begrippen-1", "begrippen-2"), "datalekken", "beheer");
        assertThat(both.questions())
                .extracting(
                        question -> question.about().topic(),
                        question -> question.about().domain())
                .containsOnly(tuple("datalekken", "beheer"));
        assertThat(both.questions().getFirst())
                .isEqualTo(START.questions()
                        .getFirst()
                        .with(about("begrippen-1", "V1").placed("datalekken", "beheer")));

        QuizData one = QuizEdits.place(START, Set.of("begrippen-2"), "", "beheer");
        assertThat(one.questions().getFirst()).isEqualTo(START.questions().getFirst());
        assertThat(one.questions().getLast().about().topic()).isEqualTo("begrippen");
        assertThat(one.questions().getLast().about().domain()).isEqualTo("beheer");
    }

    @Test
    void aChoiceForManyQuestionsThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> QuizEdits.place(START, Set.of(), "datalekken", ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("quiz.place.noQuestions");
        assertThatThrownBy(() -> QuizEdits.place(START, Set.of("begrippen-1"), "", ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("quiz.place.nothing");
    }

    @Test
    void aQuestionIsMovedWithinTheQuiz() {
        QuizData moved = QuizEdits.moveQuestion(START, "begrippen-2", Direction.EARLIER);
        assertThat(moved.questions()).extracting(QuizQuestion::id).containsExactly("begrippen-2", "begrippen-1");
        assertThat(QuizEdits.moveQuestion(START, "begrippen-2", Direction.LATER))
                .isEqualTo(START);
    }

    @Test
    void whatDoesNotExistIsLeftAlone() {
        assertThat(QuizEdits.removeQuestion(START, "weg")).isEqualTo(START);
        assertThat(QuizEdits.removeTopic(START, "weg")).isEqualTo(START);
        assertThat(QuizEdits.moveQuestion(START, "weg", Direction.LATER)).isEqualTo(START);
        assertThat(QuizEdits.moveTopic(START, "weg", Direction.LATER)).isEqualTo(START);
        assertThat(QuizEdits.changeTopic(START, topic("weg", "Weg"))).isEqualTo(START);
        assertThat(QuizEdits.changeQuestion(START, new TrueFalse(about("weg", "V9"), true)))
                .isEqualTo(START);
    }

    @Test
    void textsThatMustBeThereAreAskedFor() {
        assertThatThrownBy(() -> QuizEdits.describe(START, " ", "nl", Shuffling.NONE, "", ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("quiz.name.missing");
        assertThatThrownBy(() -> QuizEdits.addTopic(START, Set.of(), topic("", " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("quiz.topic.missing");
        assertThatThrownBy(() -> QuizEdits.addQuestion(
                        START, Set.of(), new TrueFalse(new About("", "V3", " ", "", "", "", List.of()), true)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("quiz.question.missing");
    }

    @Test
    void theNextCodeFollowsTheLastOne() {
        assertThat(QuizEdits.nextCode(START)).isEqualTo("V3");
        QuizData swapped = QuizEdits.moveQuestion(START, "begrippen-2", Direction.EARLIER);
        assertThat(QuizEdits.nextCode(swapped)).isEqualTo("V3");
    }

    @Test
    void everyProblemHasAPlace() {
        QuizData broken = new QuizData(
                "proef",
                "",
                null,
                null,
                "nl",
                List.of(topic("begrippen", "")),
                List.of(new TrueFalse(new About("vraag-1", "V1", "", "weg", "", "", List.of()), true)));
        assertThat(QuizRules.problems(broken).stream().map(problem -> QuizPlace.of(problem, broken)))
                .containsOnly(
                        new QuizPlace.Whole(), new QuizPlace.InTopic("begrippen"), new QuizPlace.InQuestion("vraag-1"));
    }
}
