package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionName;
import nl.privacyspiegel.improvement.action.Cost;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.NumberFields;
import org.jspecify.annotations.Nullable;

/** What is filled in of an action. */
final class ActionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField what = new TextField(t("improvement.part.what"));
    private final TextArea why = new TextArea(t("improvement.part.why"));
    private final TextArea effect = new TextArea(t("improvement.part.effect"));
    private final MultiSelectComboBox<Subject> about = new MultiSelectComboBox<>(t("improvement.part.about"));
    private final MultiSelectComboBox<ActionName> waitsFor = new MultiSelectComboBox<>(t("improvement.part.waits_for"));
    private final Select<OwnerName> owner;
    private final Select<Priority> priority = new Select<>();
    private final Select<Effort> effort = new Select<>();
    private final Select<Cost.Scale> cost = new Select<>();
    private final BigDecimalField euro = NumberFields.decimal(t("improvement.cost.amount"), null);
    private final DatePicker start = DateFields.date(t("improvement.start"));
    private final DatePicker due = DateFields.date(t("improvement.due"));
    private final IntegerField every = NumberFields.whole(
            t("improvement.every.label"),
            1,
            Planning.LONGEST_INTERVAL,
            t("improvement.planning.interval", Planning.LONGEST_INTERVAL));
    private final IntegerField progress =
            NumberFields.whole(t("improvement.part.progress"), 0, 100, t("improvement.action.progress.range"));
    private final TextArea steps = new TextArea(t("improvement.part.steps"));
    private final transient List<Step> before;
    private final transient Set<SubjectRef> unseen;

    /**
     * Fields that show this action.
     *
     * @param subjects what there is to choose from, with what it is about now
     * @param others the actions for which it can wait, with those for which it waits now
     */
    ActionFields(ActionData now, OwnersOfUnit names, List<Subject> subjects, List<ActionName> others) {
        addClassName("ps-form");
        owner = OwnerSelect.of(t("improvement.part.owner"), names, now.owner());
        before = now.steps();
        Set<SubjectRef> shown = subjects.stream().map(Subject::ref).collect(Collectors.toSet());
        unseen = now.about().stream().filter(ref -> !shown.contains(ref)).collect(Collectors.toSet());
        texts(now);
        choices(now, subjects, others);
        planning(now);
        add(
                what, why, about, owner, priority, start, due, steps, effect, effort, cost, euro, every, waitsFor,
                progress);
    }

    private void texts(ActionData now) {
        what.setMaxLength(ShortText.LONGEST);
        what.setValue(now.what().equals(NewActionView.UNNAMED) ? "" : now.what());
        what.setHelperText(t("improvement.part.what.help"));
        why.setMaxLength(ActionData.LONGEST_TEXT);
        why.setValue(now.why());
        effect.setMaxLength(ActionData.LONGEST_TEXT);
        effect.setValue(now.effect());
        effect.setHelperText(t("improvement.part.effect.help"));
        steps.setHelperText(t("improvement.part.steps.help"));
        steps.setValue(now.steps().stream().map(Step::words).collect(Collectors.joining("\n")));
    }

    private void choices(ActionData now, List<Subject> subjects, List<ActionName> others) {
        about.setItemLabelGenerator(ActionFields::words);
        about.setItems(subjects);
        about.setHelperText(t("improvement.part.about.help"));
        about.setValue(subjects.stream()
                .filter(each -> now.about().contains(each.ref()))
                .collect(Collectors.toSet()));
        waitsFor.setItemLabelGenerator(ActionName::what);
        waitsFor.setItems(others);
        waitsFor.setHelperText(t("improvement.part.waits_for.help"));
        waitsFor.setValue(others.stream()
                .filter(each -> now.waitsFor().contains(each.id()))
                .collect(Collectors.toSet()));
        priority.setLabel(t("improvement.part.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> t(each.translationKey()));
        priority.setValue(now.priority());
        effort.setLabel(t("improvement.part.effort"));
        effort.setHelperText(t("improvement.effort.help"));
        effort.setItems(Effort.values());
        effort.setEmptySelectionAllowed(true);
        effort.setEmptySelectionCaption(t("improvement.unknown"));
        effort.setItemLabelGenerator(each -> each == null ? t("improvement.unknown") : t(each.translationKey()));
        effort.setValue(now.effort());
        cost.setLabel(t("improvement.part.cost"));
        cost.setItems(Cost.Scale.values());
        cost.setEmptySelectionAllowed(true);
        cost.setEmptySelectionCaption(t("improvement.unknown"));
        cost.setItemLabelGenerator(each -> each == null ? t("improvement.unknown") : t(each.translationKey()));
        euro.setLocale(locale());
        if (now.cost() instanceof Cost.Rough(Cost.Scale scale)) {
            cost.setValue(scale);
        }
        if (now.cost() instanceof Cost.Amount(BigDecimal amount)) {
            euro.setValue(amount.stripTrailingZeros());
        }
    }

    private static String words(Subject subject) {
        return subject.place().isEmpty() ? subject.title() : t("improvement.subject", subject.title(), subject.place());
    }

    private void planning(ActionData now) {
        start.setValue(now.planning().start());
        due.setValue(now.planning().due());
        every.setValue(now.planning().everyMonths());
        every.setHelperText(t("improvement.every.help"));
        progress.setValue(now.progress());
        progress.setHelperText(t("improvement.part.progress.help"));
    }

    /** Says at its field what is refused. */
    FieldRules rules() {
        FieldRules rules = new FieldRules()
                .about(what, "improvement.action.what.missing")
                .about(owner, "improvement.owner.gone")
                .about(due, "improvement.planning.backwards")
                .about(euro, "improvement.cost.range", "improvement.cost.both")
                .about(every, "improvement.planning.interval")
                .about(progress, "improvement.action.progress.range")
                .about(steps, "improvement.step.missing", "improvement.step.most", "improvement.step.double")
                .about(waitsFor, "improvement.waits.circle", "improvement.waits.gone")
                .about(about, "improvement.about.gone");
        rules.rule(what, value -> ShortText.require(value, "improvement.action.what.missing"));
        rules.rule(start, value -> {});
        rules.rule(due, value -> {});
        rules.rule(steps, value -> steps());
        return rules;
    }

    private List<Step> steps() {
        return LongText.lines(steps.getValue()).stream()
                .map(line -> before.stream()
                        .filter(step -> step.words().equals(line))
                        .findFirst()
                        .orElseGet(() -> new Step(line, null)))
                .toList();
    }

    /** @throws RuleViolation when something typed is missing or impossible */
    ActionData typed() {
        return new ActionData(
                what.getValue(),
                why.getValue(),
                effect.getValue(),
                OwnerSelect.chosen(owner),
                priority.getValue(),
                effort.getValue(),
                cost(),
                new Planning(start.getValue(), due.getValue(), every.getValue()),
                progress.getValue(),
                steps(),
                Stream.concat(unseen.stream(), about.getValue().stream().map(Subject::ref))
                        .collect(Collectors.toSet()),
                waitsFor.getValue().stream().map(ActionName::id).collect(Collectors.toSet()));
    }

    private Cost cost() {
        @Nullable BigDecimal amount = euro.getValue();
        Optional<Cost.Scale> scale = Optional.ofNullable(cost.getValue());
        if (amount != null && scale.isPresent()) {
            throw new RuleViolation("improvement.cost.both");
        }
        return amount != null
                ? new Cost.Amount(amount)
                : scale.<Cost>map(Cost.Rough::new).orElseGet(Cost.Unknown::new);
    }
}
