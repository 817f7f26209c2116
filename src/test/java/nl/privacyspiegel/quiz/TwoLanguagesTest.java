package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quiz asks in two languages")
class TwoLanguagesTest {

    private static final String PHISHING = "actueel-04";

    private final QuizData quiz = QuizSamples.shipped("privacytest-actueel");
    private final QuizData english = quiz.in("en");

    @Test
    void the_shipped_quiz_says_everything_in_english_that_a_participant_reads() {
        assertThat(quiz.languages()).containsExactly("nl", "en");
        assertThat(QuizTranslations.missing(QuizTranslations.texts(quiz))).isZero();
        assertThat(english.language()).isEqualTo("en");
        Map<String, String> dutch = ReadTexts.of(quiz);
        assertThat(ReadTexts.of(english)).allSatisfy((place, text) -> {
            if (!place.endsWith("/verwijzingen")) {
                assertThat(text).isNotEqualTo(dutch.get(place));
            }
        });
    }

    @Test
    void what_is_asked_what_is_right_and_what_is_compared_stays_the_same() {
        assertThat(english.questions()).extracting(QuizQuestion::id).isEqualTo(ids(quiz, QuizQuestion::id));
        QuizQuestion dutch = question(quiz);
        QuizQuestion other = question(english);
        assertThat(other.options()).extracting(Option::id).isEqualTo(options(dutch, Option::id));
        assertThat(other.options()).extracting(Option::right).isEqualTo(options(dutch, Option::right));
        QuizAnswer answer = new QuizAnswer.Ticked(Set.of("melden", "bellen"));
        assertThat(other.score(answer)).isEqualTo(dutch.score(answer));
        assertThat(Shuffling.arranged(shuffled(quiz), 7).in("en")).isEqualTo(Shuffling.arranged(shuffled(english), 7));
        assertThat(english.topics()).extracting(QuizData.Topic::advice).isEqualTo(advice(quiz));
    }

    @Test
    void another_language_than_its_two_gives_its_own() {
        assertThat(quiz.in("de")).isSameAs(quiz);
        assertThat(quiz.in("en-GB")).isEqualTo(english);
    }

    @Test
    void what_is_not_translated_is_counted_and_keeps_it_from_being_published() {
        QuizData begun = QuizTranslations.begin(QuizTranslations.end(quiz), "en");
        List<Text> texts = QuizTranslations.texts(begun);
        assertThat(texts)
                .filteredOn(text -> !text.missing())
                .extracting(Text::field)
                .containsOnly("verwijzingen");
        assertThat(keys(begun)).containsOnly("quiz.problem.untranslated");
        assertThat(QuizRules.problems(begun)).allMatch(QuizRules::isForDrafts);
        ContentProblem last = QuizRules.problems(begun).getLast();
        assertThat(last.place()).isEqualTo("vragen[14].vertaling");
        assertThat(last.subject()).isEqualTo("V15 (en)");
        assertThat(last.args()).containsExactly(7);
        assertThat(QuizRules.problems(QuizTranslations.end(begun))).isEmpty();
    }

    @Test
    void a_translation_keeps_the_rules_of_a_quiz() {
        String twice = "vragen/" + PHISHING + "/opties/bellen/tekst";
        QuizData same = QuizTranslations.translate(quiz, Map.of(twice, "I report the mail as suspicious."));
        assertThat(keys(same)).containsExactly("quiz.problem.sameOption");
        assertThat(QuizRules.problems(same).getFirst().place()).startsWith("vragen[3].vertaling.opties");
    }

    @Test
    void a_text_that_changes_has_to_be_translated_or_read_again() {
        QuizQuestion before = question(quiz);
        QuizData changed = KeptTranslation.marked(quiz, QuizEdits.changeQuestion(quiz, worded(before, "Wat nu?")));
        assertThat(QuizTranslations.outdated(QuizTranslations.ofQuestion(changed, PHISHING)))
                .isOne();
        assertThat(keys(changed)).containsExactly("quiz.problem.outdated");
        String place = "vragen/" + PHISHING + "/tekst";
        assertThat(keys(QuizTranslations.translate(changed, Map.of(place, "What now?"))))
                .isEmpty();
    }

    @Test
    void what_goes_takes_its_translation_along_and_what_moves_keeps_it() {
        QuizData without = QuizEdits.removeQuestion(quiz, PHISHING);
        assertThat(QuizTranslations.ofQuestion(without, PHISHING)).isEmpty();
        assertThat(without.translation())
                .isNotNull()
                .satisfies(kept -> assertThat(kept.texts()).doesNotContainKey("vragen/" + PHISHING + "/tekst"));
        assertThat(QuizTranslations.missing(QuizTranslations.texts(without))).isZero();
    }

    @Test
    void a_file_that_continues_a_quiz_brings_its_translation_to_the_ids_that_are_known() {
        QuizData renamed = QuizEdits.with(
                quiz,
                quiz.topics(),
                quiz.questions().stream()
                        .map(each -> each.with(each.about()
                                .as(
                                        "los-" + each.id(),
                                        each.code(),
                                        each.about().topic())))
                        .toList());
        QuizData file = KeptTranslation.continued(quiz, quiz, renamed);
        QuizData next = ContinuedQuiz.of(file, quiz, Set.of(), Set.of());
        assertThat(next).isEqualTo(quiz);
        assertThat(ContinuedQuiz.of(QuizTranslations.end(file), quiz, Set.of(), Set.of()))
                .isEqualTo(quiz);
        QuizData named = ContinuedQuiz.of(file.called("anders", "Heet anders"), quiz, Set.of(), Set.of());
        assertThat(QuizTranslations.ofWhole(named))
                .as("another quiz translated its own name")
                .extracting(Text::outdated)
                .containsExactly(true, false);
    }

    @Test
    void a_question_that_is_taken_over_brings_its_translation_to_a_quiz_in_the_same_two() {
        QuizData empty = new QuizData("leeg", "Leeg", null, null, "nl", List.of(), List.of());
        QuizData draft = QuizTranslations.begin(empty, "en");
        QuizData grown = QuestionBank.take(draft, Set.of(PHISHING), quiz, Set.of(PHISHING));
        QuizQuestion taken = grown.questions().getFirst();
        assertThat(taken.id()).isNotEqualTo(PHISHING);
        assertThat(grown.in("en").questions().getFirst().text())
                .isEqualTo(question(english).text());
        assertThat(grown.in("en").topics().getFirst().name()).startsWith("Working safely");
        assertThat(QuestionBank.take(empty, Set.of(), quiz, Set.of(PHISHING)).translation())
                .isNull();
    }

    @Test
    void the_second_language_is_another_one() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> QuizTranslations.begin(quiz, "nl-BE"))
                .extracting(RuleViolation::key)
                .isEqualTo("quiz.problem.sameLanguage");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> QuizEdits.describe(quiz, "Naam", "en", Shuffling.NONE, "", ""));
    }

    private static QuizQuestion question(QuizData quiz) {
        return quiz.question(PHISHING).orElseThrow();
    }

    private static QuizQuestion worded(QuizQuestion question, String text) {
        QuizQuestion.About about = question.about();
        return question.with(new QuizQuestion.About(
                about.id(),
                about.code(),
                text,
                about.topic(),
                about.domain(),
                about.explanation(),
                about.references()));
    }

    private static QuizData shuffled(QuizData quiz) {
        return new QuizData(
                quiz.key(),
                quiz.name(),
                quiz.origin(),
                quiz.introduction(),
                quiz.language(),
                Shuffling.BOTH,
                quiz.topics(),
                quiz.questions(),
                quiz.translation());
    }

    private static <T> List<T> ids(QuizData quiz, Function<QuizQuestion, T> part) {
        return quiz.questions().stream().map(part).toList();
    }

    private static <T> List<T> options(QuizQuestion question, Function<Option, T> part) {
        return question.options().stream().map(part).toList();
    }

    private static List<String> advice(QuizData quiz) {
        return quiz.topics().stream().map(QuizData.Topic::advice).toList();
    }

    private static List<String> keys(QuizData quiz) {
        return QuizRules.problems(quiz).stream().map(ContentProblem::key).collect(Collectors.toList());
    }
}
