package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page: a heading, perhaps a lead and buttons beside it, and content below. */
public abstract class Page extends Main implements HasDynamicTitle, BeforeLeaveObserver, AfterNavigationObserver {

    /** Where the skip link jumps to. */
    public static final String CONTENT_ID = "inhoud";

    private static final String LOADED_ANEW = Page.class.getName() + ".anew";

    private final Heading heading = new Heading();
    private final Div above = new Div();
    private final Div actions = new Div();
    private final Div named = new Div(heading);
    private final Div head = new Div(named, actions);
    private String title = "";
    private final transient Object identity = new Object();
    private boolean opened;
    private transient Trail.@Nullable Step cameFrom;

    /** Where the keyboard lands on a page that is the next step of another. */
    private static final class Heading extends H1 implements Focusable<H1> {

        private static final long serialVersionUID = 1L;
    }

    protected Page() {
        setId(CONTENT_ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("ps-page");
        above.addClassName("ps-above");
        head.addClassName("ps-head");
        named.addClassName("ps-named");
        actions.addClassName("ps-actions");
        clear();
    }

    /** Empties the page but for its heading, so that it can be built anew. */
    protected final void clear() {
        removeAll();
        actions.removeAll();
        above.removeAll();
        named.removeAll();
        named.add(heading);
        add(above, head);
    }

    /** Brings the top of the page into sight and the keyboard to its heading, when somebody came from another page. */
    protected final void landAfter(BeforeEnterEvent event) {
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            land();
        }
    }

    private void land() {
        heading.setTabIndex(-1);
        scrollIntoView(ScrollIntoViewOption.Block.START);
        heading.focus();
    }

    /** Loads the page again for what was chosen around it. It lands at its top, as when somebody came from another page. */
    public static void loadAnew() {
        VaadinSession.getCurrent().setAttribute(LOADED_ANEW, true);
        UI.getCurrent().getPage().reload();
    }

    /**
     * The same after another unit was chosen, at the address of the page for that unit when it names one.
     *
     * @param unit the id of the unit
     */
    public static void loadAnewIn(String unit) {
        UI ui = UI.getCurrent();
        if (ui.getCurrentView() instanceof FollowsUnit page) {
            VaadinSession.getCurrent().setAttribute(LOADED_ANEW, true);
            String path = ui.getActiveViewLocation().getPath();
            ui.getPage().setLocation(Addresses.of(new Location(path, page.inUnit(unit)).getPathWithQueryParameters()));
        } else {
            loadAnew();
        }
    }

    /** Once: whoever loads the page by hand stays where the browser puts them. */
    private void landWhenLoadedAnew() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(LOADED_ANEW) != null) {
            session.setAttribute(LOADED_ANEW, null);
            land();
        }
    }

    /** The heading, which is also the title of the window. */
    protected final void title(String text) {
        title = text;
        heading.setText(text);
    }

    /** The same of a name that is content. */
    protected final void title(String text, ContentLanguage language) {
        title(text);
        language.mark(heading);
    }

    /** A heading of a name that is content and what the page says of it. */
    protected final void title(String text, Component... parts) {
        title(text);
        heading.removeAll();
        heading.add(parts);
    }

    /** In which state what the page is about is, right behind its name. */
    protected final void state(Span mark) {
        named.add(mark);
    }

    /** One or two sentences below the heading that say what this page is for. */
    protected final void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("ps-lead");
        add(lead);
    }

    /** A lead of which parts are content. */
    protected final void lead(Component... parts) {
        Paragraph lead = new Paragraph(parts);
        lead.addClassName("ps-lead");
        add(lead);
    }

    /** A link to the page above this one, for who did not come here from another page. */
    protected final void backTo(RouterLink link) {
        showBack(link);
    }

    /** The same, to a page of another module or one that is not a view. */
    protected final void backTo(Anchor link) {
        showBack(link);
    }

    private <C extends Component & HasStyle> void showBack(C parent) {
        parent.addClassName("ps-back");
        above.removeAll();
        above.add(cameFrom == null ? parent : linkTo(cameFrom));
    }

    private static Anchor linkTo(Trail.Step step) {
        Anchor link = Links.page(step.address(), step.title());
        link.addClassName("ps-back");
        if (!step.language().isEmpty()) {
            new ContentLanguage(step.language()).mark(link);
        }
        return link;
    }

    /** The language of the name in the heading, when it is content in another language than the page; else empty. */
    private String language() {
        return Stream.concat(
                        Stream.of(heading.getElement()), heading.getElement().getChildren())
                .filter(part -> part.hasAttribute("lang"))
                .map(part -> part.getAttribute("lang"))
                .findFirst()
                .orElse("");
    }

    /** Whether nobody wants this page back once they went on, such as a form that was sent. */
    protected boolean isPassing() {
        return false;
    }

    /** From now on nobody wants this page back, because what it is for was done. */
    protected final void isDone() {
        UI ui = UI.getCurrent();
        Trail trail = ComponentUtil.getData(ui, Trail.class);
        if (trail != null) {
            ComponentUtil.setData(ui, Trail.class, trail.done());
        }
    }

    /** From now on the way back leads to what is above a page, and not to where somebody was before this one. */
    protected static void leaveTrail() {
        ComponentUtil.setData(UI.getCurrent(), Trail.class, Trail.EMPTY);
    }

    /** Whether something was typed here that is not saved; a page whose fields the browser does not keep says so itself. */
    protected boolean isTypedIn() {
        return KeptForm.isTypedIn(this);
    }

    /** Asks before something is left behind that was typed here and not saved. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isTypedIn() && !Dialogs.anyTyped()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction action = event.postpone();
        Dialogs.acting(() -> Questions.choose(
                t("shared.leave.title"),
                new Paragraph(t("shared.leave.text")),
                t("shared.leave.stay"),
                action::cancel,
                t("shared.leave.go"),
                action::proceed));
    }

    /** Back leads to where somebody came from, whatever stands above this page. */
    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrent();
        Trail trail = ComponentUtil.getData(ui, Trail.class);
        Trail.Step here = new Trail.Step(
                identity, event.getLocation().getPathWithQueryParameters(), title, language(), isPassing());
        boolean top = above.getComponentCount() == 0 && !isPassing();
        Trail now = (trail == null ? Trail.EMPTY : trail).opened(here, top);
        ComponentUtil.setData(ui, Trail.class, now);
        cameFrom = now.cameFrom().orElse(null);
        if (cameFrom != null && above.getComponentCount() > 0) {
            showBack(linkTo(cameFrom));
        }
        beginAtTop(event);
        landWhenLoadedAnew();
    }

    /**
     * Where somebody goes to a page, it begins at its top, and not as far down as the page before was. The browser itself
     * knows where a page was that it goes back to.
     */
    private void beginAtTop(AfterNavigationEvent event) {
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        boolean byBrowser = trigger == NavigationTrigger.PAGE_LOAD || trigger == NavigationTrigger.HISTORY;
        if (!opened && !byBrowser && !beginsAtPlace(event.getLocation())) {
            scrollIntoView(ScrollIntoViewOption.Block.START);
        }
        opened = true;
    }

    /** Whether this address leads to a place within the page, which the page itself brings into sight. */
    protected boolean beginsAtPlace(Location address) {
        return address.getQueryParameters().getSingleParameter(DraftPage.TARGET).isPresent();
    }

    /** Buttons or links beside the heading: at most one of them is primary, and stands first. */
    protected final void actions(Component... components) {
        actions.add(components);
    }

    /** Files beside the heading, of which the first is what most readers come for. */
    protected final void files(Stream<Anchor> links) {
        List<Anchor> all = links.toList();
        all.stream().limit(1).forEach(first -> first.addClassName("ps-primary"));
        actions.add(List.copyOf(all));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + t("shell.product");
    }
}
