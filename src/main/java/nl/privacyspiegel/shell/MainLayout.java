package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.UnitsChanged;
import nl.privacyspiegel.shell.session.LoggedOutEverywhere;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What stands around every page: navigation by role, unit switcher, user menu, help. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** Pages that belong to an entry of the menu and have an address of their own. */
    private static final Map<String, Set<String>> BELOW = Map.of("trajecten", Set.of("metingen", "afdruk"));

    /** By this mark {@code frontend/scripts/leaving.js} asks first when something is not saved. */
    private static final String LOG_OUT = "data-logout";

    private final transient AuthenticationContext authentication;
    private final transient Units units;
    private final transient Members members;
    private final transient Sessions sessions;
    private final CurrentMember member;
    private final Div unitsAbove = new Div();
    private final Div unitsBeside = new Div();
    private transient List<UnitSummary> shownUnits = List.of();
    private transient @Nullable UnitSummary shownUnit;
    private final Anchor skip = new Anchor("", t("shell.skip"));

    MainLayout(
            AuthenticationContext authentication,
            CurrentUser currentUser,
            Units units,
            Members members,
            Sessions sessions,
            SingleSignOnSettings singleSignOn,
            Environment environment) {
        this.authentication = authentication;
        this.units = units;
        this.members = members;
        this.sessions = sessions;
        this.member = currentUser.require();
        try {
            build(singleSignOn, environment);
        } catch (RuntimeException e) {
            throw new FrameFailure(e);
        }
    }

    private void build(SingleSignOnSettings singleSignOn, Environment environment) {
        setPrimarySection(Section.NAVBAR);
        getElement().setAttribute("no-scroll", true);

        skip.addClassName("ps-skip");
        skip.setRouterIgnore(true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu"));
        Div end = new Div();
        end.addClassName("ps-header-end");
        end.add(unitsAbove, userMenu(singleSignOn.localPasswords()));
        Div header = new Div(new Brand(), end);
        header.addClassName("ps-header");
        addToNavbar(skip, toggle, header);

        DemoBanner.of(environment).ifPresent(this::addToNavbar);

        Div drawer = new Div(unitsBeside);
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        Stream.of(MenuGroup.values())
                .flatMap(group -> navigation(group, entries).stream())
                .forEach(drawer::add);
        drawer.add(help());
        drawer.addClassName("ps-drawer");
        addToDrawer(drawer);
        showUnits();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration told = UnitsChanged.whenTold(event.getUI(), this::showUnits);
        addDetachListener(detached -> {
            detached.unregisterListener();
            told.remove();
        });
    }

    /** Again only when they changed: a choice that is open stays open. */
    private void showUnits() {
        List<UnitSummary> visible = units.visible();
        UnitSummary chosen = units.selected().orElse(null);
        if (!visible.equals(shownUnits) || !Objects.equals(chosen, shownUnit)) {
            shownUnits = visible;
            shownUnit = chosen;
            Stream.of(unitsAbove, unitsBeside).forEach(place -> {
                place.removeAll();
                place.add(UnitSwitch.of(t("shell.unit"), visible, Optional.ofNullable(chosen), this::select));
            });
        }
    }

    /** The browser resolves a bare "#…" against the root of the application, so the link names the page too. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showUnits();
        skip.setHref(Addresses.of(event.getLocation().getPathWithQueryParameters()) + "#" + Page.CONTENT_ID);
    }

    private static Optional<SideNav> navigation(MenuGroup group, List<MenuEntry> all) {
        List<MenuEntry> entries = group.of(all);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SideNav nav = group.hasHeading() ? new SideNav(group.title()) : unheaded(group.title());
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(t(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
            item.setPathAliases(BELOW.getOrDefault(entry.path().replaceFirst("^/", ""), Set.of()));
            nav.addItem(item);
        }
        return Optional.of(nav);
    }

    private static SideNav help() {
        SideNav nav = unheaded(t("shell.help.title"));
        nav.addItem(new SideNavItem(t("shell.help.title"), HelpView.class));
        nav.addItem(new SideNavItem(t("shell.privacy.title"), PrivacyView.class));
        return nav;
    }

    private static SideNav unheaded(String name) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", name);
        return nav;
    }

    private void select(UnitSummary unit) {
        units.select(unit.id());
        Page.loadAnewIn(unit.id().toString());
    }

    private MenuBar userMenu(boolean passwords) {
        MenuBar bar = new MenuBar();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(t("shell.user.menu", member.name())));
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Avatar initials = new Avatar(member.name());
        initials.getElement().setAttribute("tabindex", "-1");
        Span name = new Span(member.name());
        name.addClassName("ps-user-name");
        MenuItem item = bar.addItem(initials);
        item.add(name);
        item.setAriaLabel(t("shell.user.menu", member.name()));
        SubMenu menu = item.getSubMenu();
        MenuItem who = menu.addItem(member.jobFunction());
        who.setEnabled(false);
        menu.addItem(t("shell.profile"), event -> UI.getCurrent().navigate("profiel"));
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            MenuItem choice = menu.addItem(t("shell.language." + language.getLanguage()), event -> speak(language));
            choice.setCheckable(true);
            choice.setChecked(
                    language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()));
        }
        if (passwords) {
            menu.addItem(t("shell.secondFactor.title"), event -> UI.getCurrent().navigate(SecondFactorView.class));
        }
        MenuItem everywhere = menu.addItem(
                t("shell.logoutEverywhere"),
                event -> Questions.confirm(
                        t("shell.logoutEverywhere"),
                        t("shell.logoutEverywhere.sure"),
                        t("shell.logoutEverywhere"),
                        this::logoutEverywhere));
        everywhere.getElement().setAttribute(LOG_OUT, "");
        menu.addItem(t("shell.logout"), event -> authentication.logout())
                .getElement()
                .setAttribute(LOG_OUT, "");
        return bar;
    }

    private void logoutEverywhere() {
        sessions.endAll();
        LoggedOutEverywhere.leave(member);
    }

    private void speak(Locale language) {
        members.speak(language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        Page.loadAnew();
    }
}
