package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.quiz.file.Exchange.Note;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DocumentFields;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.Texts;

/** How quizzes and what stands in them are called on the screen. */
final class QuizWords {

    static final DocumentFields FIELDS = new DocumentFields(
            "quiz.field.",
            Set.of(
                    "id",
                    "naam",
                    "herkomst",
                    "toelichting",
                    "taal",
                    "husselen",
                    "onderwerpen",
                    "advies",
                    "meer",
                    "vragen",
                    "code",
                    "tekst",
                    "afbeelding",
                    "alternatief",
                    "onderwerp",
                    "domein",
                    "modelantwoord",
                    "goed",
                    "voldoende",
                    "onvoldoende",
                    "opties",
                    "uitleg",
                    "uitlegJuist",
                    "uitlegOnjuist",
                    "verwijzingen",
                    "zelfdeAls",
                    "eerder",
                    "nu"));

    /** The languages of the pages of the test. */
    private static final List<String> PAGES = List.of("nl", "en");

    private QuizWords() {}

    /** The language in which a quiz asks. */
    static ContentLanguage language(QuizData quiz) {
        return new ContentLanguage(quiz.language());
    }

    /** The languages in which a quiz can ask: those of the pages of the test, and the one that it has. */
    static Select<String> languages(String before) {
        Select<String> field = FormFields.named("taal", new Select<>());
        field.setLabel(FIELDS.label("taal"));
        field.setItems(
                Stream.concat(PAGES.stream(), Stream.of(before)).distinct().toList());
        field.setItemLabelGenerator(QuizWords::named);
        field.setHelperText(t("quiz.language.help"));
        field.setValue(before);
        return field;
    }

    /** The languages of the pages of the test in which a quiz can ask beside its own. */
    static Stream<String> others(QuizData quiz) {
        return PAGES.stream()
                .filter(tag ->
                        !tag.equals(Locale.forLanguageTag(quiz.language()).getLanguage()));
    }

    /** What a language is called. */
    static String named(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
    }

    /** How far a second language is. */
    static String state(String language, List<Text> texts) {
        int missing = QuizTranslations.missing(texts);
        int outdated = QuizTranslations.outdated(texts);
        return missing + outdated == 0
                ? t("quiz.translation.done", language)
                : t("quiz.translation.state", language, missing, outdated);
    }

    /**
     * What a text of an option is called.
     *
     * @param field what a file calls it
     * @param number which option, from one on
     */
    static String option(String field, int number) {
        return t(field.equals("tekst") ? "quiz.translation.option" : "quiz.translation.option.about", number);
    }

    /** The same problem, placed as if it were of the language of the quiz. */
    static ContentProblem ofTranslation(ContentProblem problem) {
        return new ContentProblem(
                problem.place().replace(QuizEditView.TRANSLATION + ".", ""),
                problem.subject(),
                problem.key(),
                problem.args());
    }

    /** What people call a question: its code, or its id while it has none. */
    static String name(QuizQuestion question) {
        return t("quiz.question", question.code().isBlank() ? question.id() : question.code());
    }

    static String kind(QuizQuestion question) {
        return t(QuestionKind.of(question).translationKey());
    }

    /** The kind, the topic and the domain of a question, as far as they are known. */
    static String about(QuizQuestion question, QuizData quiz, Map<String, String> domains) {
        String topic = quiz.topic(question.about().topic()).map(Topic::name).orElse(t("quiz.topic.none"));
        String id = question.about().domain();
        String domain = id.isBlank() ? t("quiz.domain.none") : domains.getOrDefault(id, id);
        return t("quiz.question.about", kind(question), topic, domain);
    }

    /**
     * The same with the names marked as content.
     *
     * @param own the language of domains, which is that of the quiz and not of a translation
     */
    static Component[] aboutParts(
            QuizQuestion question, QuizData quiz, Map<String, String> domains, ContentLanguage own) {
        ContentLanguage language = language(quiz);
        String id = question.about().domain();
        return ContentLanguage.sentence(
                "quiz.question.about",
                kind(question),
                quiz.topic(question.about().topic())
                        .<Object>map(topic -> language.content(topic.name()))
                        .orElseGet(() -> t("quiz.topic.none")),
                id.isBlank() ? t("quiz.domain.none") : own.content(domains.getOrDefault(id, id)));
    }

    static String format(QuizFormat format) {
        return switch (format) {
            case YAML -> t("quiz.format.yaml");
            case GIFT -> t("quiz.format.gift");
            case MOODLE_XML -> t("quiz.format.moodle");
        };
    }

    /** What did not fit, with its line and its question where they are known. */
    static List<String> notes(List<Note> notes) {
        return notes.stream().map(QuizWords::note).toList();
    }

    private static String note(Note note) {
        String sentence = t(note.key(), note.args().toArray());
        String about = note.question().isBlank() ? sentence : t("shared.edit.problem", note.question(), sentence);
        return note.line() == 0 ? about : t("shared.yaml.line", note.line(), about);
    }
}
