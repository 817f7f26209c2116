package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentChanges.Naming;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Texts;

/** What can be changed, removed, archived and brought back of one assessment. */
final class AssessmentTools {

    private static final String PERIOD_MISSING = "assessment.period.missing";

    private final Assessments assessments;
    private final AssessmentChanges changes;
    private final AssessmentSummary assessment;
    private final Runnable shown;
    private final Set<MeasurementId> empty;

    /** @param shown shows the page of this assessment anew */
    AssessmentTools(Assessments assessments, AssessmentChanges changes, AssessmentSummary assessment, Runnable shown) {
        this.assessments = assessments;
        this.changes = changes;
        this.assessment = assessment;
        this.shown = shown;
        this.empty = changes.empty(assessment.id());
    }

    /** That the assessment is archived, with the way back for who may; nothing while it is in use. */
    List<Component> notice() {
        if (!assessment.archived()) {
            return List.of();
        }
        Div notice = PageParts.callout(Tone.INFO, t("assessment.archived.note"));
        if (changes.mayArchive(assessment.id())) {
            notice.add(PageParts.row(PageParts.button(t("assessment.bringBack"), this::bringBack)));
        }
        return List.of(notice);
    }

    /** The buttons for the whole assessment. */
    Component card() {
        boolean removable = empty.size() == assessment.measurements().size();
        return PageParts.card(
                t("assessment.tools.title"),
                new Paragraph(t(removable ? "assessment.tools.empty" : "assessment.tools.filled")),
                PageParts.row(
                        PageParts.button(t("assessment.change"), this::change),
                        removable
                                ? PageParts.quiet(t("assessment.remove"), this::remove)
                                : PageParts.quiet(t("assessment.archive"), this::archive)));
    }

    /** The buttons for one measurement; none for what is adopted or corrects what was. */
    Component buttons(MeasurementSummary measurement) {
        if (measurement.isAdopted() || measurement.revision() > 1) {
            return PageParts.muted("–");
        }
        String name = named(measurement);
        Button move = PageParts.quiet(t("assessment.measurement.move"), () -> move(measurement));
        move.setAriaLabel(t("assessment.measurement.move.of", name));
        Div row = PageParts.row(move);
        row.addClassName("ps-tools");
        if (measurement.kind() == MeasurementKind.INTERIM && empty.contains(measurement.id())) {
            Button remove = PageParts.quiet(t("assessment.measurement.remove"), () -> remove(measurement));
            remove.setAriaLabel(t("assessment.measurement.remove.of", name));
            row.add(remove);
        }
        return row;
    }

    private static String named(MeasurementSummary measurement) {
        return t(
                "assessment.measurement.named",
                AssessmentWords.measurement(measurement.kind(), measurement.revision()),
                Texts.day(measurement.date()));
    }

    private void change() {
        TextField name = new TextField(t("assessment.name"));
        name.setMaxLength(ShortText.LONGEST);
        name.setValue(assessment.name());
        DatePicker start = DateFields.date(t("assessment.period.start"));
        start.setValue(assessment.period().start());
        DatePicker end = DateFields.date(t("assessment.period.end"));
        end.setValue(assessment.period().end());
        end.setHelperText(t("assessment.change.help"));
        Naming before = new Naming(assessment.name(), assessment.period());
        new FormDialog(
                        t("assessment.change"),
                        t("shared.save"),
                        () -> {
                            Naming given = new Naming(
                                    name.getValue(), new Period(day(start, PERIOD_MISSING), day(end, PERIOD_MISSING)));
                            changes.change(assessment.id(), given.name(), given.period());
                            done(t("assessment.changed"), () -> changes.changeBack(assessment.id(), given, before));
                        },
                        name,
                        start,
                        end)
                .about(name, "assessment.double", "assessment.name.missing")
                .open();
    }

    private void move(MeasurementSummary measurement) {
        Select<MeasurementKind> kind = new Select<>();
        kind.setLabel(t("assessment.measurement.kind"));
        List<MeasurementKind> kinds = new ArrayList<>(List.of(MeasurementKind.START, MeasurementKind.END));
        if (measurement.kind() == MeasurementKind.INTERIM) {
            kinds.add(1, MeasurementKind.INTERIM);
        }
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> t(each.translationKey()));
        kind.setValue(measurement.kind());
        kind.setHelperText(t("assessment.measurement.kind.help"));
        DatePicker day = DateFields.date(t("assessment.measurement.date"));
        day.setMin(assessment.period().start());
        day.setMax(assessment.period().end());
        day.setValue(measurement.date());
        new FormDialog(
                        t("assessment.measurement.move.of", named(measurement)),
                        t("shared.save"),
                        () -> {
                            LocalDate given = day(day, "assessment.measurement.dayMissing");
                            changes.move(measurement.id(), kind.getValue(), given);
                            if (kind.getValue() == measurement.kind()) {
                                done(
                                        t("assessment.measurement.moved"),
                                        () -> changes.moveBack(measurement.id(), given, measurement.date()));
                            } else {
                                shown.run();
                                PageParts.say(t("assessment.measurement.moved"));
                            }
                        },
                        kind,
                        day)
                .open();
    }

    private static LocalDate day(DatePicker field, String missing) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw new RuleViolation(missing);
        }
        return day;
    }

    private void remove(MeasurementSummary measurement) {
        Questions.confirm(
                t("assessment.measurement.remove.title", named(measurement)),
                t("assessment.measurement.remove.text"),
                t("assessment.measurement.remove"),
                () -> {
                    if (PageParts.attempt(() -> changes.remove(measurement.id()))) {
                        done(
                                t("assessment.measurement.removed"),
                                () -> assessments.addInterim(assessment.id(), measurement.date()));
                    }
                });
    }

    private void remove() {
        Questions.confirm(
                t("assessment.remove.title", assessment.name()),
                t("assessment.remove.text"),
                t("assessment.remove"),
                () -> {
                    if (PageParts.attempt(() -> changes.remove(assessment.id()))) {
                        UI.getCurrent().navigate(AssessmentsView.class);
                        PageParts.sayWithUndo(t("assessment.removed", assessment.name()), this::startAgain);
                    }
                });
    }

    private void startAgain() {
        AssessmentId again = assessments.start(
                new NewAssessment(assessment.name(), assessment.unit(), assessment.framework(), assessment.period()));
        for (MeasurementSummary started : assessments.get(again).measurements()) {
            assessment.measurements().stream()
                    .filter(each -> each.kind() == started.kind())
                    .filter(each -> !each.date().equals(started.date()))
                    .forEach(each -> changes.move(started.id(), each.kind(), each.date()));
        }
        assessment.measurements().stream()
                .filter(each -> each.kind() == MeasurementKind.INTERIM)
                .forEach(each -> assessments.addInterim(again, each.date()));
        UI.getCurrent().navigate(AssessmentView.class, again.value().toString());
    }

    private void archive() {
        Questions.confirm(
                t("assessment.archive.title", assessment.name()),
                t("assessment.archive.text"),
                t("assessment.archive"),
                () -> {
                    if (PageParts.attempt(() -> changes.archive(assessment.id()))) {
                        done(t("assessment.archived.done"), () -> changes.bringBack(assessment.id()));
                    }
                });
    }

    private void bringBack() {
        if (PageParts.attempt(() -> changes.bringBack(assessment.id()))) {
            done(t("assessment.broughtBack"), () -> changes.archive(assessment.id()));
        }
    }

    /** Shows how things stand now, and for a while how to take it back; after that the page is shown anew too. */
    private void done(String words, Runnable undo) {
        shown.run();
        PageParts.sayWithUndo(words, () -> {
            undo.run();
            UI.getCurrent()
                    .navigate(AssessmentView.class, assessment.id().value().toString());
            PageParts.say(t("shared.undone"));
        });
    }
}
