package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.guidance.lookup.LookUp;
import nl.privacyspiegel.guidance.lookup.LookUp.Group;
import nl.privacyspiegel.guidance.lookup.LookUp.GroupKind;
import nl.privacyspiegel.guidance.lookup.LookUps;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** One list to look something up in, on the screen and as a card on paper: a card for each group, with all its rows. */
@Route("opzoeken/:list")
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class LookUpView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "list";
    private static final String ROW = "regel";

    private final transient LookUps lookUps;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private transient Optional<ConversationForm> conversation = Optional.empty();

    LookUpView(LookUps lookUps, CurrentUser user, Clock clock) {
        this.lookUps = lookUps;
        this.user = user;
        this.clock = clock;
    }

    /** A link to the page of a list. */
    static RouterLink link(String list, String words) {
        return list.equals(LookUps.EXCHANGES)
                ? new RouterLink(words, ExchangesView.class)
                : new RouterLink(words, LookUpView.class, new RouteParameters(PARAMETER, list));
    }

    /** The address of a row of a list, from the root of the application. */
    static String address(String list, String row) {
        return "opzoeken/" + list + "?" + ROW + "=" + row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LookUp list = lookUps.get(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new));
        ContentLanguage language = new ContentLanguage(list.language());
        clear();
        backTo(new RouterLink(t("guidance.lookup.title"), LookUpsView.class));
        title(list.name(), language);
        lead(language.span(list.explanation()));
        if (list.conflicts() > 0) {
            add(PageParts.callout(Tone.WARNING, t("guidance.lookup.conflicts", list.conflicts())));
        }
        conversation = Optional.empty();
        list.groups().forEach(group -> add(card(list, group, language)));
        add(account(list.origin(), list.version(), LocalDate.now(clock), language));
        event.getLocation().getQueryParameters().getSingleParameter(ROW).ifPresent(this::bringIntoSight);
    }

    private void bringIntoSight(String row) {
        getChildren()
                .flatMap(Component::getChildren)
                .filter(each -> each.getId().filter(row::equals).isPresent())
                .findFirst()
                .ifPresent(each -> each.scrollIntoView());
    }

    private Section card(LookUp list, Group group, ContentLanguage language) {
        Section card = PageParts.card(group.name(), language);
        if (group.explanation() != null) {
            card.add(language.mark(new Paragraph(group.explanation())));
        }
        if (group.kind() == GroupKind.CONVERSATION) {
            ConversationForm form = new ConversationForm(group, list.channels(), language, LocalDate.now(clock));
            conversation = Optional.of(form);
            card.add(form);
        } else {
            EntryParts parts = new EntryParts(list, language);
            group.entries().forEach(entry -> card.add(parts.part(entry, group.kind())));
        }
        if (group.kind() == GroupKind.CHANNELS && user.maySomewhere(Role.contentReaders())) {
            card.add(EntryParts.documents());
        }
        return card;
    }

    /** Where a list comes from, which version it is and of which day a print. */
    static Section account(String origin, int version, LocalDate today, ContentLanguage language) {
        Div facts = new Div(new Paragraph(t("guidance.lookup.version", version, Texts.day(today))));
        PageParts.labelled(t("guidance.account.origin"), origin, language).ifPresent(facts::add);
        Paragraph print = new Paragraph(t("guidance.print"));
        print.addClassName("ps-no-print");
        return PageParts.card(t("guidance.account"), facts, print);
    }

    /** What was ticked off would be lost. */
    @Override
    protected boolean isTypedIn() {
        return conversation.filter(ConversationForm::isFilled).isPresent();
    }

    @Override
    protected boolean beginsAtPlace(Location address) {
        return address.getQueryParameters().getSingleParameter(ROW).isPresent();
    }
}
