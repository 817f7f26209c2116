package nl.privacyspiegel.quiz;

import java.util.Locale;

/** What a grader thinks of an open answer. */
public enum AnswerGrade {
    GOOD("goed"),
    SUFFICIENT("voldoende"),
    INSUFFICIENT("onvoldoende");

    private final String code;

    AnswerGrade(String code) {
        this.code = code;
    }

    /** How a content file spells this judgement. */
    public String code() {
        return code;
    }

    /** What an answer with this judgement is worth. */
    public Score score() {
        return switch (this) {
            case GOOD -> Score.ONE;
            case SUFFICIENT -> Score.HALF;
            case INSUFFICIENT -> Score.ZERO;
        };
    }

    /** The translation key of this judgement's name. */
    public String translationKey() {
        return "quiz.grading." + name().toLowerCase(Locale.ROOT);
    }
}
