package nl.privacyspiegel.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** The first of what waits, for a card on home: what it is, and in a word how it stands. */
public final class FirstFew {

    /** More is no card; the page behind it has the rest. */
    public static final int MOST = 5;

    private FirstFew() {}

    /** A list of the first of these. */
    public static <T> UnorderedList of(List<T> all, Function<T, Component> link, Function<T, Component> standing) {
        UnorderedList list = new UnorderedList();
        all.stream()
                .limit(MOST)
                .forEach(each -> list.add(new ListItem(link.apply(each), new Span(" "), standing.apply(each))));
        return list;
    }

    /** How many are left out. */
    public static int left(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }
}
