package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.shared.ui.Kit.Tone;

/** Points that a person has to look at, one below another. */
public final class ProblemList {

    private ProblemList() {}

    /** What keeps a draft from being published, each with a link to its place; nothing when nothing does. */
    public static <P> Div ofDraft(List<P> problems, Function<P, ? extends Component> link) {
        if (problems.isEmpty()) {
            return new Div();
        }
        Div callout = Kit.callout(Tone.WARNING, t("shared.edit.problems", problems.size()));
        callout.add(of(problems.stream().map(link).toList()));
        return callout;
    }

    /** These sentences. */
    public static OrderedList ofSentences(List<String> sentences) {
        OrderedList list = of(List.of());
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static OrderedList of(List<? extends Component> points) {
        OrderedList list = new OrderedList();
        list.addClassName("ps-problems");
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
