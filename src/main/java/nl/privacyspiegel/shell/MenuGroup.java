package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The parts that the navigation has, from top to bottom. A page is in the part whose hundred its {@code @Menu(order = …)} lies
 * in; the pages of a part stand in that order.
 */
enum MenuGroup {
    /** The page to begin with; a part without a heading. */
    START(0),
    MEASURE(100),
    IMPROVE(200),
    TEST(300),
    INSIGHT(400),
    DECIDE(500),
    MANAGE(900);

    private static final int WIDTH = 100;

    private final int from;

    MenuGroup(int from) {
        this.from = from;
    }

    boolean has(double order) {
        return order >= from && order < from + WIDTH;
    }

    /** Of all pages that the reader may open, those of this part. */
    List<MenuEntry> of(List<MenuEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.order() != null && has(entry.order()))
                .toList();
    }

    boolean hasHeading() {
        return this != START;
    }

    String title() {
        return switch (this) {
            case START -> t("shell.home.title");
            case MEASURE -> t("shell.nav.measure");
            case IMPROVE -> t("shell.nav.improve");
            case TEST -> t("shell.nav.test");
            case INSIGHT -> t("shell.nav.insight");
            case DECIDE -> t("shell.nav.decide");
            case MANAGE -> t("shell.nav.manage");
        };
    }
}
