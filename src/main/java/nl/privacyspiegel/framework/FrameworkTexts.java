package nl.privacyspiegel.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NextCode;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/** What people type about a framework, turned into its parts and back. */
public final class FrameworkTexts {

    /** The longest name of a framework, a domain or a part, in characters. */
    public static final int LONGEST_NAME = ContentRules.LONGEST_NAME;

    /** The longest code of a question. */
    public static final int LONGEST_CODE = ContentRules.LONGEST_CODE;

    /** The longest text of a question. */
    public static final int LONGEST_QUESTION = ContentRules.LONGEST_QUESTION;

    /** The longest origin of a framework. */
    public static final int LONGEST_ITEM = ContentRules.LONGEST_ITEM;

    /** The longest introduction, description or rationale. */
    public static final int LONGEST_PROSE = ContentRules.LONGEST_PROSE;

    /** The longest list of anchors, as it is typed. */
    public static final int LONGEST_ANCHORS = GradeAnchor.MOST * (GradeAnchor.LONGEST + 10);

    private static final Pattern STEP = Pattern.compile("\\s*(\\d{1,4})\\s*\\|([^|]*)\\|(.*)");

    private static final Pattern ANCHOR = Pattern.compile("\\s*(-?\\d{1,6}(?:[.,]\\d{1,4})?)\\s*\\|(.*)");

    private FrameworkTexts() {}

    /** Steps as lines of text, which {@link #steps} reads back. */
    public static String words(List<Step> steps) {
        return steps.stream()
                .map(step -> step.number() + " | " + step.block() + " | " + step.name())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The steps in these lines: each a number, a block and a name with an upright stroke between them.
     *
     * @throws RuleViolation naming the first line that is otherwise
     */
    public static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String line : LongText.lines(text)) {
            Matcher parts = STEP.matcher(line);
            if (!parts.matches()) {
                throw new RuleViolation("framework.steps.line", line);
            }
            steps.add(new Step(
                    Integer.parseInt(parts.group(1)),
                    parts.group(2).strip(),
                    parts.group(3).strip()));
        }
        return List.copyOf(steps);
    }

    /** Anchors as lines of text, which {@link #anchors} reads back. */
    public static String lines(List<GradeAnchor> anchors) {
        return anchors.stream()
                .map(anchor -> anchor.grade() + " | " + anchor.words())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The anchors in these lines, from low to high: each a grade and what it looks like, with an upright stroke between them.
     *
     * @throws RuleViolation naming the first line that is otherwise
     */
    public static List<GradeAnchor> anchors(String text) {
        List<GradeAnchor> anchors = new ArrayList<>();
        for (String line : LongText.lines(text)) {
            Matcher parts = ANCHOR.matcher(line);
            if (!parts.matches()) {
                throw new RuleViolation("framework.anchors.line", line);
            }
            anchors.add(new GradeAnchor(
                    new Grade(new BigDecimal(parts.group(1).replace(',', '.'))),
                    parts.group(2).strip()));
        }
        anchors.sort(Comparator.comparing(GradeAnchor::grade));
        return List.copyOf(anchors);
    }

    /**
     * The scale with these numbers.
     *
     * @throws RuleViolation when a number is missing, or they make no scale
     */
    public static GradingScale scale(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal step,
            Map<Judgement, @Nullable Integer> weights) {
        if (minimum == null || maximum == null || step == null) {
            throw new RuleViolation("framework.scale.missing");
        }
        Map<Judgement, Integer> given = new EnumMap<>(Judgement.class);
        weights.forEach(
                (judgement, weight) -> Optional.ofNullable(weight).ifPresent(number -> given.put(judgement, number)));
        return new GradingScale(minimum, maximum, step, given);
    }

    /** The code that a next question in this part could have: one higher than its last; empty when there is no pattern. */
    public static String nextCode(FrameworkData data, Section section) {
        if (section.questions().isEmpty()) {
            return "";
        }
        return NextCode.after(
                section.questions().getLast().code(),
                data.questions().map(Question::code).collect(Collectors.toSet()));
    }

    static Domain tidy(Domain typed) {
        return new Domain(
                typed.id(),
                name(typed.name(), "framework.domain.missing"),
                optional(typed.description()),
                typed.steps(),
                LongText.lines(typed.principles()),
                LongText.lines(typed.risks()),
                typed.sections(),
                typed.anchors());
    }

    static Section tidy(Section typed) {
        return new Section(
                typed.id(),
                name(Objects.requireNonNullElse(typed.name(), ""), "framework.section.missing"),
                optional(typed.description()),
                typed.questions());
    }

    static Question tidy(Question typed) {
        String text = LongText.prose(typed.text(), LONGEST_QUESTION);
        if (text.isEmpty()) {
            throw new RuleViolation("framework.question.missing");
        }
        return new Question(
                typed.id(),
                LongText.code(typed.code()),
                text,
                prose(typed.rationale()),
                LongText.lines(typed.articles()),
                optional(typed.update()),
                tidy(typed.advice()),
                List.of());
    }

    private static Map<Judgement, Advice> tidy(Map<Judgement, Advice> typed) {
        Map<Judgement, Advice> tidy = new EnumMap<>(Judgement.class);
        typed.forEach((judgement, advice) -> tidy.put(
                judgement,
                new Advice(
                        LongText.prose(advice.what(), Advice.LONGEST),
                        advice.example() == null ? null : LongText.prose(advice.example(), Advice.LONGEST),
                        LongText.lines(advice.articles()),
                        advice.effort())));
        return tidy;
    }

    static String name(String typed, String missingKey) {
        return ShortText.require(typed, missingKey);
    }

    static String prose(String typed) {
        return LongText.prose(typed, LONGEST_PROSE);
    }

    private static @Nullable String optional(@Nullable String typed) {
        return typed == null ? null : prose(typed);
    }

    /** The judgements about which a framework can advise, in their order. */
    public static List<Judgement> improvable() {
        return Arrays.stream(Judgement.values()).filter(Judgement::isBelowBest).toList();
    }

    /** The judgements that a scale weighs, in their order. */
    public static List<Judgement> weighed() {
        return Arrays.stream(Judgement.values()).filter(Judgement::counts).toList();
    }
}
