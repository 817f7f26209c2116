package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.core.env.Environment;

/** A page for who is not logged in: the mark, one task, and the choice of language. */
abstract class Outside extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String titleKey;
    protected final Main content = new Main();

    /** Whether the page is shown again because its reader chose another language on it: the keyboard stays there. */
    final boolean otherLanguage = ChosenLanguage.justNow();

    Outside(String titleKey, Environment environment) {
        this.titleKey = titleKey;
        DemoBanner.of(environment).ifPresent(this::add);
        Div frame = new Div(new Brand(), content, foot());
        frame.addClassName("ps-outside");
        add(frame);
    }

    private Div foot() {
        boolean english = Texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        Locale other = english ? Texts.DUTCH : Locale.ENGLISH;
        var button = PageParts.quiet(t("shell.language." + other.getLanguage()), () -> {
            ChosenLanguage.choose(other);
            UI.getCurrent().getPage().reload();
        });
        button.getElement().setAttribute("lang", other.getLanguage());
        if (otherLanguage) {
            button.focus();
        }
        Anchor privacy = Links.beside("privacy", t("shell.privacy.title"));
        Div row = new Div(button, privacy);
        row.addClassName("ps-language");
        return row;
    }

    @Override
    public String getPageTitle() {
        return t(titleKey) + " · " + t("shell.product");
    }
}
