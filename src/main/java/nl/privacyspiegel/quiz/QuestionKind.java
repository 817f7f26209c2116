package nl.privacyspiegel.quiz;

import java.util.Locale;

/** The kinds of questions, as files and screens name them. */
public enum QuestionKind {
    OPEN_GRADED("open-beoordeeld"),
    OPEN_EXAMPLE("open-voorbeeld"),
    TRUE_FALSE("juist-onjuist"),
    SINGLE_CHOICE("enkele-keuze"),
    MULTIPLE_CHOICE("meerkeuze"),
    INVENTORY("inventarisatie");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    public static QuestionKind of(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.OpenGraded graded -> OPEN_GRADED;
            case QuizQuestion.OpenExample example -> OPEN_EXAMPLE;
            case QuizQuestion.TrueFalse statement -> TRUE_FALSE;
            case QuizQuestion.SingleChoice single -> SINGLE_CHOICE;
            case QuizQuestion.MultipleChoice multiple -> MULTIPLE_CHOICE;
            case QuizQuestion.Inventory inventory -> INVENTORY;
        };
    }

    /** How a content file spells this kind. */
    public String code() {
        return code;
    }

    /** The translation key of this kind's name. */
    public String translationKey() {
        return "quiz.kind." + name().toLowerCase(Locale.ROOT);
    }
}
