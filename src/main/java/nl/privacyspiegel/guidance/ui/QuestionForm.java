package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.privacyspiegel.guidance.Given;
import nl.privacyspiegel.guidance.Guide.Kind;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Walk;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.WordsExplained;

/** One question with its answers, and room for the reason of a choice. */
final class QuestionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Walk walk;
    private final transient Question question;
    private final transient ContentLanguage language;
    private final transient HasValue<?, String> answer;
    private final TextArea reason = new TextArea();
    private final Div buttons;
    private final H2 heading = new H2();

    QuestionForm(Walk walk, Question question, LocalDate today, Glossary glossary, Consumer<Walk> answered) {
        this.walk = walk;
        this.question = question;
        this.language = new ContentLanguage(walk.guide().language());
        addClassNames("ps-card", "ps-guide-question");
        heading.setText(progress());
        add(heading);
        FieldRules rules = new FieldRules();
        if (question.kind() == Kind.CHOICE) {
            RadioButtonGroup<String> choices = choices();
            answer = choices;
            about(choices, today);
            rules.about(choices, "guidance.walk.choose");
        } else {
            TextArea typed = typed();
            answer = typed;
            about(typed, today);
            rules.about(typed, "guidance.walk.missing");
        }
        if (question.kind() == Kind.CHOICE) {
            reason.setLabel(t(question.leastReason() > 0 ? "guidance.reason.needed" : "guidance.reason"));
            reason.setMaxLength(Given.LONGEST_REASON);
            walk.shown(question).ifPresent(given -> reason.setValue(given.reason()));
            rules.about(reason, "guidance.walk.reason", "guidance.walk.reasonShort");
            add(reason);
        }
        buttons = PageParts.row(PageParts.primary(
                t("guidance.next"), () -> rules.attempt(() -> answered.accept(walk.with(question, given())))));
        add(rules.refusal(), buttons);
        WordsExplained.of(glossary.in(Stream.concat(Stream.of(question.text()), question.points().stream())
                        .toList()))
                .ifPresent(this::add);
    }

    private String progress() {
        int number = (int) walk.path().stream()
                        .takeWhile(step -> !step.question().equals(question))
                        .count()
                + 1;
        int most = walk.mostAfter(question);
        return most == 0 ? t("guidance.progress.last", number) : t("guidance.progress", number, most);
    }

    /** What stands around the field: what is meant, and what the law says of it. */
    private <F extends Component & HasValidationProperties> void about(F field, LocalDate today) {
        language.mark(field);
        add(field);
        if (question.help() != null) {
            add(PageParts.typed(question.help(), language));
        }
        if (!question.points().isEmpty()) {
            UnorderedList points = language.mark(new UnorderedList());
            question.points().forEach(point -> points.add(new ListItem(point)));
            add(points);
        }
        GuideTerms.add(this, walk.guide(), question.term(), today);
        PageParts.labelled(t("guidance.article"), question.article(), language).ifPresent(this::add);
    }

    private RadioButtonGroup<String> choices() {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(question.text());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(question.choices().stream().map(each -> each.id()).toList());
        group.setItemLabelGenerator(choice -> question.words(choice).orElse(choice));
        if (language.whenOther().isPresent()) {
            group.setRenderer(new ComponentRenderer<>(
                    choice -> language.span(question.words(choice).orElse(choice))));
        }
        walk.shown(question)
                .map(Given::answer)
                .filter(choice -> question.words(choice).isPresent())
                .ifPresent(group::setValue);
        return group;
    }

    private TextArea typed() {
        TextArea field = new TextArea(question.text());
        field.setMaxLength(Given.LONGEST_ANSWER);
        field.addClassName("ps-guide-typed");
        switch (question.kind()) {
            case DAY -> field.setHelperText(t("guidance.help.day"));
            case MOMENT -> field.setHelperText(t("guidance.help.moment"));
            case FUNCTION -> field.setHelperText(t("guidance.help.function"));
            case TEXT -> field.setHelperText(t("guidance.help.text"));
            case CHOICE -> throw new IllegalStateException("typed");
        }
        walk.shown(question).ifPresent(given -> field.setValue(given.answer()));
        return field;
    }

    private Given given() {
        String chosen = Optional.ofNullable(answer.getValue()).orElse("");
        return new Given(chosen, reason.getValue());
    }

    /** The walk with what stands here now, whether it is an answer or not yet. */
    Walk left() {
        Given typed;
        try {
            typed = given();
        } catch (RuleViolation tooLong) {
            return walk;
        }
        try {
            return walk.with(question, typed);
        } catch (RuleViolation unfinished) {
            return walk.leaving(question, typed);
        }
    }

    /** Offers the way to the question before this one. */
    void back(Runnable back) {
        buttons.add(PageParts.quiet(t("guidance.back"), back));
    }

    /** Brings the keyboard to the answers, which say the question. */
    void land() {
        heading.scrollIntoView();
        if (answer instanceof Focusable<?> field) {
            field.focus();
        }
    }
}
