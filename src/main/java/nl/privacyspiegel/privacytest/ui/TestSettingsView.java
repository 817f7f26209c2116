package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.PrivacySettings;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** The administrator of the highest unit makes the promises of every privacytest stricter. */
@Route("instellingen-privacytest")
@Menu(title = "privacytest.settings.title", order = 130)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class TestSettingsView extends Page {

    private static final long serialVersionUID = 1L;

    TestSettingsView(TestSettings settings) {
        title(t("privacytest.settings.title"));
        lead(t("privacytest.settings.lead"));
        PrivacySettings current = settings.read();
        IntegerField groupSize = number(
                "privacytest.settings.groupSize",
                current.groupSize().threshold(),
                GroupSize.MINIMUM,
                PrivacySettings.LARGEST_GROUP);
        groupSize.setHelperText(t("privacytest.settings.groupSize.help"));
        IntegerField days = number("privacytest.settings.days", current.retentionDays(), 1, PrivacySettings.MOST_DAYS);
        days.setHelperText(t("privacytest.settings.days.help"));
        Div form = new Div(groupSize, days);
        form.addClassName("ps-form");
        if (settings.mayChange()) {
            FieldRules rules = new FieldRules();
            rules.rule(
                    groupSize,
                    value -> within(
                            value,
                            GroupSize.MINIMUM,
                            PrivacySettings.LARGEST_GROUP,
                            new RuleViolation(
                                    "privacytest.settings.groupSize.range",
                                    GroupSize.MINIMUM,
                                    PrivacySettings.LARGEST_GROUP)));
            rules.rule(
                    days,
                    value -> within(
                            value,
                            1,
                            PrivacySettings.MOST_DAYS,
                            new RuleViolation("privacytest.settings.days.range", PrivacySettings.MOST_DAYS)));
            form.add(Kit.row(Kit.primary(t("shared.save"), () -> {
                if (rules.pass() && Kit.attempt(() -> settings.change(groupSize.getValue(), days.getValue()))) {
                    Kit.say(t("privacytest.settings.done"));
                }
            })));
        } else {
            groupSize.setReadOnly(true);
            days.setReadOnly(true);
            add(Kit.callout(Tone.INFO, t("privacytest.settings.readOnly")));
        }
        add(form, new Paragraph(t("privacytest.settings.effect")));
    }

    private static IntegerField number(String labelKey, int value, int min, int max) {
        IntegerField field = new IntegerField(t(labelKey));
        field.setValue(value);
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static void within(@Nullable Integer value, int min, int max, RuleViolation otherwise) {
        if (value == null || value < min || value > max) {
            throw otherwise;
        }
    }
}
