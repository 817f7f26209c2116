package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The administrator of the highest unit makes the promises of every privacytest stricter, and says whom employees can ask. */
@Route("instellingen-privacytest")
@Menu(title = "privacytest.settings.title", order = 950)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class TestSettingsView extends Page {

    private static final long serialVersionUID = 1L;

    TestSettingsView(TestSettings settings) {
        title(t("privacytest.settings.title"));
        lead(t("privacytest.settings.lead"));
        WholeNumber sizes = new WholeNumber(
                GroupSize.MINIMUM,
                PrivacySettings.LARGEST_GROUP,
                new RuleViolation(
                        "privacytest.settings.groupSize.range", GroupSize.MINIMUM, PrivacySettings.LARGEST_GROUP));
        WholeNumber keeping = new WholeNumber(
                1,
                PrivacySettings.MOST_DAYS,
                new RuleViolation("privacytest.settings.days.range", PrivacySettings.MOST_DAYS));
        PrivacySettings current = settings.read();
        IntegerField groupSize = sizes.field(t("privacytest.settings.groupSize"));
        groupSize.setHelperText(t("privacytest.settings.groupSize.help"));
        groupSize.setValue(current.groupSize().threshold());
        IntegerField days = keeping.field(t("privacytest.settings.days"));
        days.setHelperText(t("privacytest.settings.days.help"));
        days.setValue(current.retentionDays());
        Div form = new Div(groupSize, days);
        form.addClassName("ps-form");
        if (settings.mayChange()) {
            FieldRules rules = new FieldRules();
            sizes.require(groupSize, rules);
            keeping.require(days, rules);
            form.add(rules.refusal(), PageParts.row(PageParts.primary(t("shared.save"), () -> {
                if (rules.attempt(() -> settings.change(groupSize.getValue(), days.getValue()))) {
                    PageParts.say(t("privacytest.settings.done"));
                }
            })));
        } else {
            groupSize.setReadOnly(true);
            days.setReadOnly(true);
            add(PageParts.callout(Tone.INFO, t("privacytest.settings.readOnly")));
        }
        add(form, new Paragraph(t("privacytest.settings.effect")), new ContactsCard(settings));
    }
}
