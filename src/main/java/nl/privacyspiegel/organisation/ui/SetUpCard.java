package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.mail.Mails;
import nl.privacyspiegel.organisation.settings.AccentColour;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.organisation.settings.OrganisationStyle;
import nl.privacyspiegel.organisation.settings.SetUpStep;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.annotation.Order;

/** What an administrator does first, ticked off as it is done: units, people, the second step, the house style and mail. */
@org.springframework.stereotype.Component
@Order(90)
class SetUpCard implements HomeCard {

    /** The page of the module above this one on which the second step is turned on. */
    private static final String SECOND_STEP = "profiel/tweede-stap";

    private record Step(String words, String address, boolean done) {}

    private final CurrentUser user;
    private final Units units;
    private final Members members;
    private final SecondFactors factors;
    private final OrganisationSettings settings;
    private final SingleSignOnSettings singleSignOn;
    private final Mails mails;
    private final List<SetUpStep> more;

    SetUpCard(
            CurrentUser user,
            Units units,
            Members members,
            SecondFactors factors,
            OrganisationSettings settings,
            SingleSignOnSettings singleSignOn,
            Mails mails,
            List<SetUpStep> more) {
        this.user = user;
        this.units = units;
        this.members = members;
        this.factors = factors;
        this.settings = settings;
        this.singleSignOn = singleSignOn;
        this.mails = mails;
        this.more = List.copyOf(more);
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        List<Step> steps = steps();
        if (steps.stream().allMatch(Step::done)) {
            return Optional.of(PageParts.card(
                    t("organisation.home.ready.title"),
                    new Paragraph(t("organisation.home.ready.text")),
                    PageParts.row(
                            new RouterLink(t("organisation.units.title"), UnitsView.class),
                            new RouterLink(t("organisation.members.title"), MembersView.class))));
        }
        OrderedList list = new OrderedList();
        list.addClassName("ps-checklist");
        steps.forEach(step -> list.add(item(step)));
        return Optional.of(
                PageParts.card(t("organisation.home.title"), new Paragraph(t("organisation.home.text")), list));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                t("organisation.home.units"),
                address(UnitsView.class),
                units.managed().size() > 1));
        steps.add(new Step(
                t("organisation.home.people"),
                address(MembersView.class),
                members.managed().size() > 1));
        if (singleSignOn.localPasswords()) {
            steps.add(new Step(
                    t("organisation.home.secondStep"),
                    SECOND_STEP,
                    factors.state().on()));
        }
        if (settings.mayChange()) {
            steps.add(new Step(t("organisation.home.style"), address(OrganisationSettingsView.class), hasStyle()));
            steps.add(new Step(
                    t("organisation.home.mail"),
                    address(OrganisationSettingsView.class),
                    mails.setting().isOn()));
        }
        more.stream()
                .filter(SetUpStep::isMine)
                .map(step -> new Step(t(step.translationKey()), step.address(), step.isDone()))
                .forEach(steps::add);
        return steps;
    }

    private static String address(Class<? extends Component> page) {
        return RouteConfiguration.forSessionScope().getUrl(page);
    }

    private boolean hasStyle() {
        OrganisationStyle style = settings.style();
        return style.logo().isPresent() || !style.accent().equals(AccentColour.STANDARD);
    }

    private static ListItem item(Step step) {
        ListItem item = step.done()
                ? new ListItem(PageParts.mark(Tone.GOOD, t("organisation.home.done")), new Span(step.words()))
                : new ListItem(Links.page(step.address(), step.words()));
        item.setClassName("ps-done", step.done());
        return item;
    }
}
