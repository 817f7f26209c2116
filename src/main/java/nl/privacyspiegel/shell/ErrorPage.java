package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.shared.ui.Page;

/** A page that could not be shown: what happened, and the way back. */
abstract class ErrorPage extends Page {

    private static final long serialVersionUID = 1L;

    final void show(String title, String text) {
        clear();
        title(title);
        add(new Paragraph(text), new RouterLink(t("shell.error.home"), HomeView.class));
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
