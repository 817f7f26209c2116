package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.NextAssessments;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.VersionWords;
import org.jspecify.annotations.Nullable;

/** A member of the working group starts an assessment, from the last one of the unit when the address names it. */
@Route("trajecten/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewAssessmentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String AFTER = "na";

    private final transient Assessments assessments;
    private final transient NextAssessments next;
    private final transient Frameworks frameworks;
    private final TextField name = new TextField(t("assessment.name"));
    private final Select<UnitSummary> unit = new Select<>();
    private final Select<FrameworkSummary> framework = new Select<>();
    private final DatePicker start = DateFields.date(t("assessment.period.start"));
    private final DatePicker end = DateFields.date(t("assessment.period.end"));
    private final transient FieldRules rules = new FieldRules();
    private final Div before = new Div();
    private final transient KeptForm kept;
    private @Nullable AssessmentId after;
    private @Nullable FromTheLast along;

    NewAssessmentView(Assessments assessments, NextAssessments next, Frameworks frameworks, Units units, Clock clock) {
        this.assessments = assessments;
        this.next = next;
        this.frameworks = frameworks;
        backTo(new RouterLink(t("assessment.list.title"), AssessmentsView.class));
        title(t("assessment.new.title"));
        lead(t("assessment.new.lead"));

        LocalDate today = LocalDate.now(clock);
        name.setMaxLength(ShortText.LONGEST);
        name.setHelperText(t("assessment.name.help"));
        name.setValue(t("assessment.new.name", Integer.toString(today.getYear())));
        unit.setLabel(t("assessment.unit"));
        List<UnitSummary> possible = assessments.assessableUnits();
        unit.setItems(possible);
        unit.setItemLabelGenerator(UnitSummary::path);
        units.selected()
                .filter(possible::contains)
                .or(() -> possible.stream().findFirst())
                .ifPresent(unit::setValue);
        framework.setLabel(t("assessment.framework"));
        framework.setHelperText(t("assessment.framework.help"));
        List<FrameworkSummary> published = frameworks.published();
        framework.setItems(published);
        ContentLanguage.choices(
                framework, VersionWords::named, each -> new ContentLanguage(frameworks.language(each.id())));
        published.stream().findFirst().ifPresent(framework::setValue);
        start.setValue(today);
        end.setValue(today.plusMonths(6));
        end.setHelperText(t("assessment.period.end.help"));

        Div form = new Div(
                name,
                unit,
                framework,
                start,
                end,
                rules.refusal(),
                PageParts.row(PageParts.primary(t("assessment.new.submit"), this::submit)));
        form.addClassName("ps-form");
        kept = KeptForm.of("assessment/new", form);
        add(before, form);

        rules.rule(name, text -> ShortText.require(text, "assessment.name.missing"));
        rules.about(name, "assessment.double").about(unit, "organisation.unit.archived");
        rules.about(framework, "assessment.framework.notPublished", "shared.version.archived");
        rules.required(unit, "assessment.unit.missing");
        rules.required(framework, "assessment.framework.missing");
        rules.required(start, "assessment.period.missing");
        rules.rule(end, day -> {
            if (day == null) {
                throw new RuleViolation("assessment.period.missing");
            }
            if (start.getValue() != null) {
                new Period(start.getValue(), day);
            }
        });
    }

    /** The address of this page for the next assessment after another. */
    static QueryParameters after(AssessmentId id) {
        return QueryParameters.of(AFTER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .map(Ids::parse)
                .map(AssessmentId::new)
                .filter(id -> !id.equals(after))
                .ifPresent(this::continueFrom);
    }

    /** What was chosen for the last one is filled in; only the unit cannot be another. */
    private void continueFrom(AssessmentId id) {
        NextAssessments.Proposal proposal = next.after(id);
        after = id;
        unit.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(proposal.last().unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.setReadOnly(true);
        name.setValue(t(
                "assessment.new.name",
                Integer.toString(proposal.period().start().getYear())));
        start.setValue(proposal.period().start());
        end.setValue(proposal.period().end());
        FromTheLast shown = new FromTheLast(proposal);
        along = shown;
        before.removeAll();
        before.add(shown);
        framework.addValueChangeListener(change -> showChanges(proposal, shown));
        framework
                .getListDataView()
                .getItems()
                .filter(each -> each.id().equals(proposal.framework()))
                .findFirst()
                .ifPresent(framework::setValue);
        showChanges(proposal, shown);
    }

    private void showChanges(NextAssessments.Proposal proposal, FromTheLast shown) {
        FrameworkSummary chosen = framework.getValue();
        if (chosen != null) {
            Optional<VersionMatch> match = next.changes(proposal.last().id(), chosen.id());
            shown.show(
                    chosen.id(),
                    match,
                    match.isPresent() || chosen.id().equals(proposal.last().framework()),
                    next.targetsInto(proposal.last().id(), chosen.id()),
                    new ContentLanguage(frameworks.language(chosen.id())));
        }
    }

    private AssessmentId start(NewAssessment data) {
        return after == null || along == null ? assessments.start(data) : next.start(after, data, along.takesTargets());
    }

    private void submit() {
        rules.attempt(() -> {
            AssessmentId id = start(new NewAssessment(
                    name.getValue(),
                    unit.getValue().id(),
                    framework.getValue().id(),
                    new Period(start.getValue(), end.getValue())));
            kept.saved();
            leaveTrail();
            UI.getCurrent().navigate(AssessmentView.class, id.value().toString());
        });
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
