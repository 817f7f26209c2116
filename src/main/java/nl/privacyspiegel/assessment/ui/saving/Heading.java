package nl.privacyspiegel.assessment.ui.saving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ScrollIntoViewOption;

/** A heading where the keyboard lands after going somewhere on the page. */
public class Heading extends HtmlContainer implements Focusable<Heading> {

    private static final long serialVersionUID = 1L;

    private Heading(String tag, Component... words) {
        super(tag, words);
        setTabIndex(-1);
    }

    public static Heading second(Component... words) {
        return new Heading("h2", words);
    }

    public static Heading third(Component... words) {
        return new Heading("h3", words);
    }

    /** Brings it to the top of the screen and puts the keyboard there. */
    public void land() {
        scrollIntoView(ScrollIntoViewOption.Block.START);
        focus();
    }
}
