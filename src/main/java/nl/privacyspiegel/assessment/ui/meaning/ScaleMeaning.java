package nl.privacyspiegel.assessment.ui.meaning;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradeAnchor;
import nl.privacyspiegel.framework.GradeMeaning;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * What stands beneath a scale: what the chosen grade means, which a screen reader says when another is chosen, and behind a
 * fold what all of them mean. Nothing is shown when the framework does not say it.
 */
public final class ScaleMeaning extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "betekenis";

    private final transient List<GradeAnchor> anchors;
    private final transient ContentLanguage framework;
    private final Paragraph chosen = PageParts.live(new Paragraph());

    public ScaleMeaning(List<GradeAnchor> anchors, ContentLanguage framework) {
        this.anchors = List.copyOf(anchors);
        this.framework = framework;
        addClassName("ps-meaning");
        chosen.setId(CHOSEN);
        UnorderedList all = new UnorderedList();
        anchors.forEach(anchor -> all.add(new ListItem(ContentLanguage.sentence(
                "assessment.meaning.anchor", MeaningWords.number(anchor.grade()), framework.content(anchor.words())))));
        add(chosen, new Fold(t("assessment.meaning.title"), all));
        setVisible(!anchors.isEmpty());
    }

    /** Lets the scale be described by what its chosen grade means, and each button say at once what its own means. */
    public <T> void describe(HasElement scale, List<T> choices, Function<T, @Nullable Grade> grades) {
        if (anchors.isEmpty()) {
            return;
        }
        scale.getElement().setAttribute("aria-describedby", CHOSEN);
        List<Component> buttons =
                scale.getElement().getComponent().orElseThrow().getChildren().toList();
        for (int index = 0; index < choices.size(); index++) {
            Grade grade = grades.apply(choices.get(index));
            if (grade != null) {
                Component button = buttons.get(index);
                GradeMeaning.of(grade, anchors)
                        .map(meaning -> MeaningWords.text(meaning, words -> words))
                        .ifPresent(words -> button.getElement().setAttribute("data-meaning", words));
            }
        }
    }

    /** Says what this grade means; nothing while none is chosen. */
    public void show(@Nullable Grade grade) {
        chosen.removeAll();
        if (grade != null) {
            GradeMeaning.of(grade, anchors).ifPresent(meaning -> chosen.add(MeaningWords.of(meaning, framework)));
        }
    }
}
