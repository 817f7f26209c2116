package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.VersionWords;

/** A member of the working group starts an assessment. */
@Route("trajecten/nieuw")
@RolesAllowed(Role.ASSESSOR_NAME)
class NewAssessmentView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final TextField name = new TextField(t("assessment.name"));
    private final Select<UnitSummary> unit = new Select<>();
    private final Select<FrameworkSummary> framework = new Select<>();
    private final DatePicker start = DateFields.date(t("assessment.period.start"));
    private final DatePicker end = DateFields.date(t("assessment.period.end"));
    private final transient FieldRules rules = new FieldRules();
    private final transient KeptForm kept;

    NewAssessmentView(Assessments assessments, Frameworks frameworks, Units units, Clock clock) {
        this.assessments = assessments;
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
        add(form);

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

    private void submit() {
        rules.attempt(() -> {
            AssessmentId id = assessments.start(new NewAssessment(
                    name.getValue(),
                    unit.getValue().id(),
                    framework.getValue().id(),
                    new Period(start.getValue(), end.getValue())));
            kept.saved();
            UI.getCurrent().navigate(AssessmentView.class, id.value().toString());
        });
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
