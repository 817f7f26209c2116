package nl.privacyspiegel.quiz.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.file.QuestionDraft.Answer;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.Slug;
import nl.privacyspiegel.shared.document.ContentRules;

/** Makes a draft of questions that another system wrote: gives them ids, codes and topics where they have none. */
final class ImportedQuiz {

    private final ImportNotes notes = new ImportNotes();
    private final ImportedTopics topics = new ImportedTopics(notes);
    private final List<QuizQuestion> questions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private QuizData head;
    private boolean ours;
    private int left;

    /**
     * Starts with no questions.
     *
     * @param name what the quiz is called when the file does not say so
     */
    ImportedQuiz(String name) {
        String known = name.isBlank() ? "Privacytest" : name.strip().replaceAll("\\s+", " ");
        head = new QuizData(Slug.of(known, ContentRules.LONGEST_ID), known, null, null, "nl", List.of(), List.of());
    }

    ImportNotes notes() {
        return notes;
    }

    /** What the file says about the quiz as a whole, with its topics. */
    void head(QuizData quiz) {
        head = quiz;
        ours = true;
        quiz.topics().forEach(this::topic);
    }

    /** Whether the file of ours said that options stand in another order for each person. */
    boolean shufflesOptions() {
        return head.shuffling().ofOptions();
    }

    void topic(Topic topic) {
        topics.add(topic);
    }

    /** The id of the topic for a category, given by the names on the way to it. */
    String topicOf(List<String> path, int line) {
        return topics.of(path, line);
    }

    void add(QuestionDraft question) {
        if (questions.size() == QuizRules.MOST_QUESTIONS) {
            left++;
            return;
        }
        questions.add(question(question, about(question)));
    }

    Exchange outcome() {
        if (questions.isEmpty() && !ours) {
            notes.add("", 0, "nothing");
            return new Exchange.Refused(notes.all());
        }
        if (left > 0) {
            notes.add("", 0, "tooManyQuestions", QuizRules.MOST_QUESTIONS);
        }
        QuizData draft = new QuizData(
                head.key(),
                head.name(),
                head.origin(),
                head.introduction(),
                head.language(),
                head.shuffling(),
                topics.all(),
                questions);
        return new Exchange.Imported(draft, notes.all());
    }

    private About about(QuestionDraft question) {
        String name = question.name();
        String number = String.valueOf(questions.size() + 1);
        String code = question.code != null ? question.code : question.title;
        boolean fits = !code.isBlank()
                && code.codePointCount(0, code.length()) <= ContentRules.LONGEST_CODE
                && !codes.contains(code);
        String own = fits ? code : free("V" + number, codes, next -> "V" + number + "-" + next);
        if (!fits && !code.isBlank()) {
            notes.add(name, question.line, "title", code, own);
        }
        codes.add(own);
        String wanted = Objects.requireNonNullElse(question.id, "");
        boolean usable = ContentRules.isId(wanted) && !ids.contains(wanted);
        String id =
                usable ? wanted : FreshId.of(question.title.isBlank() ? question.text : question.title, ids, Set.of());
        if (!usable && question.id != null) {
            notes.add(name, question.line, "idTaken", question.id, id);
        }
        ids.add(id);
        return new About(
                id,
                own,
                question.text,
                Objects.requireNonNullElse(question.topic, ""),
                Objects.requireNonNullElse(question.domain, ""),
                question.explanation,
                question.references,
                question.sameAs,
                question.image);
    }

    private QuizQuestion question(QuestionDraft question, About about) {
        return switch (question.kind) {
            case OPEN_GRADED -> new QuizQuestion.OpenGraded(about, question.modelAnswer, question.rubric);
            case OPEN_EXAMPLE -> new QuizQuestion.OpenExample(about, question.modelAnswer, question.rubric);
            case TRUE_FALSE -> {
                new ImportedPoints(question, notes).one();
                yield new QuizQuestion.TrueFalse(about, question.right, question.onTrue, question.onFalse);
            }
            case SINGLE_CHOICE -> {
                new ImportedPoints(question, notes).one();
                yield new QuizQuestion.SingleChoice(about, options(question, true));
            }
            case MULTIPLE_CHOICE -> {
                PartialCredit credit = Objects.requireNonNullElse(question.credit, PartialCredit.PER_OPTION);
                new ImportedPoints(question, notes).several(credit);
                yield new QuizQuestion.MultipleChoice(about, options(question, false), credit);
            }
            case INVENTORY -> new QuizQuestion.Inventory(about, options(question, false), false);
        };
    }

    /** @param full whether only an answer that earns all points is right */
    private List<Option> options(QuestionDraft question, boolean full) {
        List<Answer> answers = question.answers;
        List<String> own = IntStream.rangeClosed(1, answers.size())
                .mapToObj(number -> "optie-" + number)
                .toList();
        List<String> given = question.optionIds;
        boolean usable = given.size() == answers.size()
                && given.stream().allMatch(ContentRules::isId)
                && given.stream().distinct().count() == given.size();
        if (!usable && !given.isEmpty()) {
            notes.add(question.name(), question.line, "optionIds");
        }
        List<Option> options = IntStream.range(0, answers.size())
                .mapToObj(index -> option((usable ? given : own).get(index), answers.get(index), full))
                .toList();
        if (options.stream().noneMatch(Option::right)) {
            notes.add(question.name(), question.line, "noneRight");
        }
        return options;
    }

    private static Option option(String id, Answer answer, boolean full) {
        boolean right = full ? answer.weight().compareTo(QuestionDraft.FULL) >= 0 : answer.right();
        return new Option(id, answer.text(), right, answer.explanation());
    }

    static String free(String wanted, Set<String> taken, IntFunction<String> others) {
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, next -> next + 1).mapToObj(others))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
