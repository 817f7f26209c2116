package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.improvement.awareness.TopicToTrain;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/** Which topics of a test went worst, each with the way to a session about it for who may plan one. */
final class WeakTopics {

    private WeakTopics() {}

    static Component card(List<TopicToTrain> topics, Optional<Consumer<String>> plan) {
        UnorderedList list = new UnorderedList();
        topics.forEach(topic -> {
            ListItem item = new ListItem(new ContentLanguage(topic.language()).span(topic.name()));
            plan.ifPresent(open -> item.add(new Span(" "), button(topic, open)));
            list.add(item);
        });
        return PageParts.card(
                t("improvement.awareness.topics"),
                PageParts.muted(t(
                        "improvement.awareness.topics.why",
                        day(topics.getFirst().tested()))),
                list);
    }

    private static Button button(TopicToTrain topic, Consumer<String> open) {
        Button plan = PageParts.quiet(t("improvement.awareness.plan"), () -> open.accept(topic.name()));
        plan.setAriaLabel(t("improvement.named", t("improvement.awareness.plan"), topic.name()));
        return plan;
    }
}
