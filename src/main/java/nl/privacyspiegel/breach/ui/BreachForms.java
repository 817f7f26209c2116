package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.Containment;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;

/** The forms of what concerns all controllers of one breach. */
final class BreachForms {

    private final Breaches breaches;
    private final BreachChanges changes;
    private final CurrentUser user;
    private final Clock clock;
    private final BreachSheet sheet;
    private final Runnable after;

    /** @param after shows how things stand now */
    BreachForms(
            Breaches breaches,
            BreachChanges changes,
            CurrentUser user,
            Clock clock,
            BreachSheet sheet,
            Runnable after) {
        this.breaches = breaches;
        this.changes = changes;
        this.user = user;
        this.clock = clock;
        this.sheet = sheet;
        this.after = after;
    }

    /** A form that tells something and says that it was told. */
    static FormDialog dialog(String title, Runnable after, Runnable tell, Component... fields) {
        return new FormDialog(
                title,
                t("shared.save"),
                () -> {
                    tell.run();
                    after.run();
                    PageParts.say(t("breach.told"));
                },
                fields);
    }

    private Seen seen(java.util.function.Function<BreachSheet, Optional<? extends Noted<?>>> fact) {
        return Seen.of(sheet, () -> breaches.get(sheet.id()), fact);
    }

    void correct() {
        BreachReport now = sheet.report().content();
        TextField title = Fields.line(t("breach.field.title"), now.title());
        MomentFields at = new MomentFields(t("breach.field.reportedAt"), now.reportedAt());
        TextField by = Fields.line(t("breach.field.reportedBy"), now.reportedBy());
        TextField place = Fields.line(t("breach.field.place"), now.place());
        TextArea found = Fields.text(t("breach.field.found"), t("breach.noNames"), now.found());
        TextArea more = Fields.text(t("breach.field.more"), t("breach.noNames"), now.more());
        Seen seen = seen(each -> Optional.of(each.report()));
        dialog(
                        t("breach.correct"),
                        after,
                        () -> seen.save(place0 -> changes.correct(
                                sheet.id(),
                                new BreachReport(
                                        title.getValue(),
                                        at.typed(),
                                        by.getValue(),
                                        place.getValue(),
                                        found.getValue(),
                                        more.getValue()),
                                place0)),
                        title,
                        at.day(),
                        at.time(),
                        by,
                        place,
                        found,
                        more)
                .about(title, "breach.title.missing")
                .about(at.day(), MomentFields.DAY)
                .about(at.time(), MomentFields.TIME)
                .about(by, "breach.reportedBy.missing")
                .about(found, "breach.found.missing")
                .open();
    }

    void contain() {
        Optional<Containment> now = sheet.contained().map(Noted::content);
        TextArea what = Fields.text(
                t("breach.contain.what"),
                t("breach.noNames"),
                now.map(Containment::what).orElse(""));
        MomentFields at = new MomentFields(
                t("breach.contain.at"), now.map(Containment::at).orElseGet(clock::instant));
        TextField by = Fields.line(
                t("breach.field.by"),
                now.map(Containment::by).orElseGet(() -> user.require().jobFunction()));
        Seen seen = seen(BreachSheet::contained);
        dialog(
                        t("breach.step.contain"),
                        after,
                        () -> seen.save(place -> changes.contain(
                                sheet.id(), new Containment(at.typed(), by.getValue(), what.getValue()), place)),
                        what,
                        at.day(),
                        at.time(),
                        by)
                .about(what, "breach.contain.what.missing")
                .about(at.day(), MomentFields.DAY)
                .about(at.time(), MomentFields.TIME)
                .about(by, "breach.by.missing")
                .open();
    }

    void assess() {
        AssessmentFields fields = new AssessmentFields(sheet.assessed().map(Noted::content));
        Seen seen = seen(BreachSheet::assessed);
        fields.toldIn(dialog(
                        t("breach.step.assess"),
                        after,
                        () -> seen.save(place -> changes.assess(sheet.id(), fields.typed(), place)),
                        fields.all()))
                .open();
    }

    void followUp() {
        TextArea measures = Fields.text(
                t("breach.followUp.what"),
                t("breach.followUp.help"),
                sheet.followUp().map(Noted::content).orElse(""));
        Seen seen = seen(BreachSheet::followUp);
        dialog(
                        t("breach.step.follow_up"),
                        after,
                        () -> seen.save(place -> changes.followUp(sheet.id(), measures.getValue(), place)),
                        measures)
                .about(measures, "breach.followUp.missing")
                .open();
    }

    void close() {
        words(
                "breach.step.close",
                "breach.lessons",
                "breach.lessons.help",
                "breach.lessons.missing",
                lessons -> changes.close(sheet.id(), lessons));
    }

    void reopen() {
        words(
                "breach.reopen",
                "breach.reason",
                "breach.reopen.help",
                "breach.reason.missing",
                reason -> changes.reopen(sheet.id(), reason));
    }

    private void words(String title, String label, String help, String missing, Consumer<String> door) {
        TextArea text = Fields.text(t(label), t(help), "");
        dialog(t(title), after, () -> door.accept(text.getValue()), text)
                .about(text, missing)
                .open();
    }

    void addController() {
        Select<UnitSummary> whom = new Select<>();
        whom.setLabel(t("breach.unit"));
        whom.setItems(breaches.reportableUnits().stream()
                .filter(unit -> sheet.controllers().stream()
                        .noneMatch(each -> each.unit().equals(unit.id())))
                .toList());
        whom.setItemLabelGenerator(UnitSummary::path);
        dialog(
                        t("breach.controllers.add"),
                        after,
                        () -> {
                            UnitSummary chosen = whom.getValue();
                            if (chosen == null) {
                                throw new RuleViolation("breach.controllers.missing");
                            }
                            changes.addController(sheet.id(), chosen.id());
                        },
                        whom)
                .about(whom, "breach.controllers.missing", "breach.controllers.twice")
                .open();
    }
}
