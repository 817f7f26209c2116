package nl.privacyspiegel.assessment.ui.target;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.TargetSheet;
import nl.privacyspiegel.assessment.TargetSheet.Line;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import org.jspecify.annotations.Nullable;

/** What an assessment aims at: a grade for each domain, how far that is, and who decided it. */
@Route("trajecten/:assessment/streefcijfers")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class TargetsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    /** Nothing to say; the same in both languages. */
    private static final String NONE = "\u2013";

    private static final String PARAMETER = "assessment";

    private final transient Targets targets;

    TargetsView(Targets targets) {
        this.targets = targets;
    }

    static RouteParameters parameters(AssessmentId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new AssessmentId(
                Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new))));
    }

    private void show(AssessmentId id) {
        TargetSheet sheet = targets.sheet(id);
        ContentLanguage framework = new ContentLanguage(sheet.language());
        clear();
        backTo(ContentLanguage.TYPED.mark(
                Links.page("trajecten/" + id, sheet.assessment().name())));
        title(t("assessment.targets.title"));
        lead(t("assessment.targets.lead"));
        if (sheet.count().total() > 0) {
            Paragraph count = new Paragraph(words().count(sheet.count()) + ".");
            count.addClassName("ps-headline");
            add(count);
        }
        Table<Line> table = new Table<Line>(t("assessment.targets.title"))
                .withHiddenCaption()
                .content(t("assessment.comparison.domain"), framework, Line::name)
                .column(t("assessment.target.latest"), TargetsView::latest)
                .component(t("assessment.target"), TargetsView::target)
                .component(t("assessment.target.standing"), TargetsView::standing)
                .component(t("assessment.target.decided"), TargetsView::decided);
        if (sheet.editable()) {
            table.component(t("assessment.measurement.change"), line -> buttons(sheet, line));
        }
        add(table.rows(sheet.lines()));
    }

    private static TargetWords words() {
        return new TargetWords((key, arguments) -> t(key, arguments), locale());
    }

    private static String latest(Line line) {
        Grade grade = line.latest();
        if (grade == null) {
            return t("assessment.target.ungraded");
        }
        String number = number(grade.value());
        return line.adopted() ? number : t("assessment.target.latest.open", number);
    }

    private static Component target(Line line) {
        TargetGrade target = line.target();
        return target == null
                ? PageParts.muted(t("assessment.target.none"))
                : new Span(t("assessment.target.on", number(target.grade().value()), day(target.due())));
    }

    private static Component standing(Line line) {
        return line.standing()
                .<Component>map(standing -> PageParts.mark(
                        standing instanceof TargetStanding.Reached ? Tone.GOOD : Tone.INFO, words().standing(standing)))
                .orElseGet(() -> PageParts.muted(NONE));
    }

    private static Component decided(Line line) {
        TargetGrade target = line.target();
        Div decided = new Div();
        if (target == null) {
            decided.add(PageParts.muted(NONE));
        } else {
            decided.add(ContentLanguage.TYPED.span(target.decidedBy()));
            if (!target.reason().isBlank()) {
                decided.add(PageParts.typed(target.reason()));
            }
        }
        return decided;
    }

    private Component buttons(TargetSheet sheet, Line line) {
        TargetGrade target = line.target();
        Button change = PageParts.quiet(
                t(target == null ? "assessment.target.set" : "assessment.target.change"), () -> open(sheet, line));
        change.setAriaLabel(
                t(target == null ? "assessment.target.set.of" : "assessment.target.change.of", line.name()));
        Div row = PageParts.row(change);
        row.addClassName("ps-tools");
        if (target != null) {
            Button remove = PageParts.quiet(
                    t("assessment.target.remove"),
                    () -> remove(sheet.assessment().id(), line.domain(), target));
            remove.setAriaLabel(t("assessment.target.remove.of", line.name()));
            row.add(remove);
        }
        return row;
    }

    private void open(TargetSheet sheet, Line line) {
        AssessmentId id = sheet.assessment().id();
        TargetFields fields =
                new TargetFields(line, sheet.scale(), sheet.assessment().period());
        AtomicReference<@Nullable TargetGrade> seen = new AtomicReference<>(line.target());
        fields.toldIn(new FormDialog(
                                t("assessment.target.dialog", line.name()),
                                t("shared.save"),
                                () -> {
                                    store(id, line.domain(), fields.typed(), seen);
                                    show(id);
                                    PageParts.say(t("assessment.target.saved"));
                                },
                                fields.all())
                        .naming(line.name(), new ContentLanguage(sheet.language())))
                .open();
    }

    /** What a colleague decided meanwhile is said, and has then been seen: who saves once more, chooses. */
    private void store(AssessmentId id, String domain, TargetGrade typed, AtomicReference<@Nullable TargetGrade> seen) {
        Targets.Saved result = targets.set(id, domain, typed, seen.get());
        if (!result.saved()) {
            TargetGrade theirs = result.stored();
            seen.set(theirs);
            throw theirs == null ? new RuleViolation("assessment.target.conflict.removed") : conflict(theirs);
        }
    }

    private static RuleViolation conflict(TargetGrade theirs) {
        String grade = number(theirs.grade().value());
        return theirs.reason().isBlank()
                ? new RuleViolation("assessment.target.conflict", grade, day(theirs.due()), theirs.decidedBy())
                : new RuleViolation(
                        "assessment.target.conflict.because",
                        grade,
                        day(theirs.due()),
                        theirs.decidedBy(),
                        theirs.reason());
    }

    private void remove(AssessmentId id, String domain, TargetGrade target) {
        if (!targets.set(id, domain, null, target).saved()) {
            show(id);
            PageParts.sayError(t("assessment.target.changed"));
            return;
        }
        show(id);
        PageParts.sayWithUndo(t("assessment.target.removed"), () -> {
            boolean back = targets.set(id, domain, target, null).saved();
            if (isAttached()) {
                show(id);
            }
            if (back) {
                PageParts.say(t("shared.undone"));
            } else {
                PageParts.sayError(t("assessment.target.changed"));
            }
        });
    }
}
