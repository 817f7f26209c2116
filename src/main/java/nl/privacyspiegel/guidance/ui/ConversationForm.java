package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.dutch;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUp.Group;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/**
 * What a resident is told in a conversation, to tick off, and the lines for the file of the resident that follow. They are in
 * Dutch, as that file is. Nothing of it is kept here.
 */
final class ConversationForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What came of a point. */
    enum Told {
        TOLD,
        NOT_APPLICABLE,
        LATER;

        String translationKey() {
            return "guidance.talk." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient LocalDate today;
    private final transient Map<Entry, RadioButtonGroup<Told>> answers = new LinkedHashMap<>();
    private final Select<Entry> channel = new Select<>();
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph left = PageParts.live(new Paragraph());

    /** @param channels the ways in which residents are told, the usual one first */
    ConversationForm(Group points, List<Entry> channels, ContentLanguage language, LocalDate today) {
        this.today = today;
        addClassName("ps-talk");
        Div kept = PageParts.callout(Tone.INFO, t("guidance.talk.notKept"));
        kept.addClassName("ps-no-print");
        add(kept);
        channel.setLabel(t("guidance.talk.channel"));
        channel.setItems(channels);
        language.choices(channel, Entry::name);
        channel.setValue(channels.getFirst());
        channel.addValueChangeListener(change -> show());
        add(channel);
        points.entries().forEach(point -> add(point(point, language)));
        lines.setId("voor-het-dossier");
        ContentLanguage.TYPED.mark(lines);
        add(left, new H3(t("guidance.talk.lines")), lines);
        Div copy = CopyButton.of(t("guidance.talk.copy"), lines);
        copy.addClassName("ps-no-print");
        add(copy);
        add(EntryParts.line(t("guidance.talk.by")), EntryParts.line(t("guidance.talk.file")));
        show();
    }

    private Div point(Entry point, ContentLanguage language) {
        RadioButtonGroup<Told> group = new RadioButtonGroup<>(point.name());
        group.setItems(Told.values());
        group.setItemLabelGenerator(told -> t(told.translationKey()));
        language.whenOther().ifPresent(tag -> {
            group.getElement().setAttribute("lang", tag);
            group.setRenderer(new ComponentRenderer<>(told -> inTheLanguageOfThePage(t(told.translationKey()))));
        });
        group.addValueChangeListener(change -> show());
        answers.put(point, group);
        Div part = new Div(group);
        part.setId(point.id());
        PageParts.labelled(t("guidance.article"), point.article(), language).ifPresent(part::add);
        return part;
    }

    private static Span inTheLanguageOfThePage(String words) {
        Span span = new Span(words);
        span.getElement().setAttribute("lang", Texts.locale().toLanguageTag());
        return span;
    }

    private void show() {
        lines.removeAll();
        long open = answers.values().stream().filter(group -> group.isEmpty()).count();
        left.setText(open == 0 ? t("guidance.talk.none") : t("guidance.talk.left", open));
        Entry way = channel.getValue();
        lines.add(new ListItem(
                dutch("guidance.talk.line.head", Days.words(today, Texts.DUTCH), way == null ? "" : way.name())));
        answers.forEach((point, group) -> {
            if (!group.isEmpty()) {
                lines.add(new ListItem(dutch(
                        "guidance.talk.line",
                        point.name(),
                        dutch(group.getValue().translationKey()))));
            }
        });
    }

    /** Whether something was ticked off. */
    boolean isFilled() {
        return answers.values().stream().anyMatch(group -> !group.isEmpty());
    }
}
