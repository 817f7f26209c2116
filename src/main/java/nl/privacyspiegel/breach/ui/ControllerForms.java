package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachDecisions;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.breach.PersonsChoice;
import nl.privacyspiegel.breach.PersonsDecision;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The forms of what one controller knows and decides of a breach. */
final class ControllerForms {

    private final Breaches breaches;
    private final BreachDecisions decisions;
    private final CurrentUser user;
    private final Clock clock;
    private final BreachSheet sheet;
    private final ControllerSheet here;
    private final BreachId id;
    private final Runnable after;

    /** @param after shows how things stand now */
    ControllerForms(
            Breaches breaches,
            BreachDecisions decisions,
            CurrentUser user,
            Clock clock,
            BreachSheet sheet,
            ControllerSheet here,
            Runnable after) {
        this.breaches = breaches;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
        this.sheet = sheet;
        this.here = here;
        this.id = sheet.id();
        this.after = after;
    }

    private Seen seen(Function<ControllerSheet, Optional<? extends Noted<?>>> fact) {
        return Seen.of(
                sheet,
                () -> breaches.get(id),
                each -> each.controllers().stream()
                        .filter(controller -> controller.unit().equals(here.unit()))
                        .findFirst()
                        .flatMap(fact::apply));
    }

    private String titled(String key) {
        return sheet.controllers().size() > 1 ? t("breach.for", t(key), here.name()) : t(key);
    }

    void aware() {
        Optional<Awareness> now = here.aware().map(Noted::content);
        MomentFields at =
                new MomentFields(t("breach.aware.at"), now.map(Awareness::at).orElseGet(clock::instant));
        TextField by = Fields.line(t("breach.aware.by"), now.map(Awareness::by).orElseGet(this::mine));
        TextArea why = Fields.text(
                t("breach.aware.why"),
                t("breach.aware.why.help"),
                now.map(Awareness::why).orElse(""));
        Seen seen = seen(ControllerSheet::aware);
        moments(
                        BreachForms.dialog(
                                titled("breach.step.aware"),
                                after,
                                () -> seen.save(place -> decisions.aware(
                                        id,
                                        here.unit(),
                                        new Awareness(at.typed(), by.getValue(), why.getValue()),
                                        place)),
                                why,
                                at.day(),
                                at.time(),
                                by),
                        at)
                .about(by, "breach.by.missing")
                .about(why, "breach.aware.why.missing")
                .open();
    }

    void advise() {
        TextArea advice = Fields.text(t("breach.advice"), t("breach.noNames"), "");
        BreachForms.dialog(
                        titled("breach.advise"),
                        after,
                        () -> decisions.advise(id, here.unit(), advice.getValue()),
                        advice)
                .about(advice, "breach.advice.missing")
                .open();
    }

    void decide() {
        Optional<AuthorityDecision> now = here.authority().map(Noted::content);
        Select<AuthorityChoice> choice = Fields.choice(
                t("breach.decision"),
                List.of(AuthorityChoice.values()),
                AuthorityChoice::translationKey,
                now.map(AuthorityDecision::choice).orElse(null));
        TextArea reason = reason(now.map(AuthorityDecision::reason));
        TextField decider = decider(now.map(AuthorityDecision::decider));
        TextField adviser = adviser(now.map(AuthorityDecision::adviser));
        MomentFields at = new MomentFields(
                t("breach.decision.at"), now.map(AuthorityDecision::at).orElseGet(clock::instant));
        TextArea late = late(now.map(AuthorityDecision::late));
        Seen seen = seen(ControllerSheet::authority);
        decided(
                        moments(
                                BreachForms.dialog(
                                        titled("breach.step.decide_authority"),
                                        after,
                                        () -> seen.save(place -> decisions.decide(
                                                id,
                                                here.unit(),
                                                new AuthorityDecision(
                                                        chosen(choice),
                                                        at.typedAtLast(clock.instant()),
                                                        decider.getValue(),
                                                        adviser.getValue(),
                                                        reason.getValue(),
                                                        late.getValue()),
                                                place)),
                                        choice,
                                        reason,
                                        decider,
                                        adviser,
                                        at.day(),
                                        at.time(),
                                        late),
                                at),
                        choice,
                        reason,
                        decider,
                        adviser)
                .about(late, "breach.late.missing")
                .open();
    }

    void notified() {
        boolean told = here.first().isPresent();
        Select<Notification.Kind> kind = Fields.choice(
                t("breach.notification"),
                Arrays.stream(Notification.Kind.values())
                        .filter(each -> each.isFirst() != told)
                        .toList(),
                Notification.Kind::translationKey,
                told ? Notification.Kind.SUPPLEMENT : Notification.Kind.WHOLE);
        MomentFields at = new MomentFields(t("breach.notification.at"), clock.instant());
        TextField number = Fields.line(
                t("breach.number"), here.first().map(Notification::number).orElse(""));
        TextArea what = Fields.text(t("breach.notification.what"), t("breach.noNames"), "");
        TextArea late = late(Optional.empty());
        late.setVisible(!told);
        Seen seen = seen(each -> each.notifications().stream().reduce((one, other) -> other));
        moments(
                        BreachForms.dialog(
                                titled("breach.step.notify"),
                                after,
                                () -> seen.save(place -> decisions.notified(
                                        id,
                                        here.unit(),
                                        new Notification(
                                                kind.getValue(),
                                                at.typedAtLast(clock.instant()),
                                                number.getValue(),
                                                what.getValue(),
                                                late.getValue()),
                                        place)),
                                kind,
                                at.day(),
                                at.time(),
                                number,
                                what,
                                late),
                        at)
                .about(number, "breach.number.missing")
                .about(late, "breach.late.missing")
                .open();
    }

    void decidePersons() {
        Optional<PersonsDecision> now = here.persons().map(Noted::content);
        Select<PersonsChoice> choice = Fields.choice(
                t("breach.decision"),
                List.of(PersonsChoice.values()),
                PersonsChoice::translationKey,
                now.map(PersonsDecision::choice).orElse(null));
        TextArea reason = reason(now.map(PersonsDecision::reason));
        TextArea how = Fields.text(
                t("breach.how"),
                t("breach.how.help"),
                now.map(PersonsDecision::how).orElse(""));
        TextField decider = decider(now.map(PersonsDecision::decider));
        TextField adviser = adviser(now.map(PersonsDecision::adviser));
        MomentFields at = new MomentFields(
                t("breach.decision.at"), now.map(PersonsDecision::at).orElseGet(clock::instant));
        Seen seen = seen(ControllerSheet::persons);
        decided(
                        moments(
                                BreachForms.dialog(
                                        titled("breach.step.decide_persons"),
                                        after,
                                        () -> seen.save(place -> decisions.decidePersons(
                                                id,
                                                here.unit(),
                                                new PersonsDecision(
                                                        chosen(choice),
                                                        at.typed(),
                                                        decider.getValue(),
                                                        adviser.getValue(),
                                                        reason.getValue(),
                                                        how.getValue()),
                                                place)),
                                        choice,
                                        reason,
                                        how,
                                        decider,
                                        adviser,
                                        at.day(),
                                        at.time()),
                                at),
                        choice,
                        reason,
                        decider,
                        adviser)
                .about(how, "breach.how.missing", "breach.notice.missing")
                .open();
    }

    private static <E> E chosen(Select<E> choice) {
        E value = choice.getValue();
        if (value == null) {
            throw new RuleViolation("breach.decision.missing");
        }
        return value;
    }

    private String mine() {
        return user.require().jobFunction();
    }

    private static TextArea reason(Optional<String> now) {
        return Fields.text(t("breach.reason"), t("breach.reason.help"), now.orElse(""));
    }

    private TextField decider(Optional<String> now) {
        return Fields.line(t("breach.decider"), now.orElseGet(this::mine));
    }

    private TextField adviser(Optional<String> now) {
        TextField field = Fields.line(
                t("breach.adviser"),
                now.orElseGet(() -> here.advice().stream()
                        .findFirst()
                        .map(Noted::byFunction)
                        .orElse("")));
        field.setHelperText(t("breach.adviser.help"));
        return field;
    }

    private static TextArea late(Optional<String> now) {
        return Fields.text(t("breach.late"), t("breach.late.help"), now.orElse(""));
    }

    private static FormDialog moments(FormDialog dialog, MomentFields at) {
        return dialog.about(at.day(), MomentFields.DAY).about(at.time(), MomentFields.TIME);
    }

    private static FormDialog decided(
            FormDialog dialog, Select<?> choice, TextArea reason, TextField decider, TextField adviser) {
        return dialog.about(choice, "breach.decision.missing", "breach.decide.aware", "breach.decide.told")
                .about(reason, "breach.reason.missing", "breach.reason.short")
                .about(decider, "breach.decider.missing")
                .about(adviser, "breach.adviser.missing");
    }
}
