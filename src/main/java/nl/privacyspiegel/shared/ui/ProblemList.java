package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** Points that a person has to look at, one below another. */
public final class ProblemList {

    /** Nobody reads more of them at once, and a file can be made to have thousands. */
    static final int MOST_SENTENCES = 60;

    private ProblemList() {}

    /** What keeps a draft from being published, each with a link to its place; nothing when nothing does. */
    public static <P> Div ofDraft(List<P> problems, Function<P, ? extends Component> link) {
        if (problems.isEmpty()) {
            return new Div();
        }
        Div callout = PageParts.callout(Tone.WARNING, t("shared.edit.problems", problems.size()));
        callout.add(of(problems.stream().map(link).toList()));
        return callout;
    }

    /** These sentences; of more than {@value #MOST_SENTENCES} the first, and how many others there are. */
    public static Div ofSentences(List<String> sentences) {
        OrderedList list = of(List.of());
        sentences.stream().limit(MOST_SENTENCES).forEach(sentence -> list.add(new ListItem(sentence)));
        Div all = new Div(list);
        int others = sentences.size() - MOST_SENTENCES;
        if (others > 0) {
            all.add(new Paragraph(PageParts.muted(t("shared.problems.others", others))));
        }
        return all;
    }

    private static OrderedList of(List<? extends Component> points) {
        OrderedList list = new OrderedList();
        list.addClassName("ps-problems");
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
