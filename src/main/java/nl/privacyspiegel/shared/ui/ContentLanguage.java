package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.Sentence;

/**
 * The language of content, as against that of the page. A reader whose page is in another language hears content pronounced in
 * its own, because it is marked (WCAG 3.1.2). What people of the organisation type is in the language of the organisation;
 * frameworks and quizzes say their language themselves. Names of people, units and products need no mark.
 *
 * @param tag a BCP 47 tag
 */
public record ContentLanguage(String tag) {

    /** What people of the organisation type: statuses, motivations, remarks and the names that they give. */
    public static final ContentLanguage TYPED = new ContentLanguage("nl");

    private static final char BEFORE = '\uE000';
    private static final char AFTER = '\uE001';
    private static final Pattern PLACE = Pattern.compile(BEFORE + "(\\d+)" + AFTER);

    /** A text in its language, as a part of a sentence of the page. */
    public record Content(String text, ContentLanguage language) {}

    /** Whether who reads in this locale must be told. */
    public boolean differsFrom(Locale reader) {
        return !Locale.forLanguageTag(tag).getLanguage().equals(reader.getLanguage());
    }

    /** The tag, when the page is in another language. */
    public Optional<String> whenOther() {
        return differsFrom(Texts.locale()) ? Optional.of(tag) : Optional.empty();
    }

    /** Marks what this shows as being in this language. */
    public <C extends HasElement> C mark(C component) {
        whenOther().ifPresent(language -> component.getElement().setAttribute("lang", language));
        return component;
    }

    /** A text in this language. */
    public Span span(String text) {
        return mark(new Span(text));
    }

    /** The same with its line ends. */
    public Span lines(String text) {
        Span lines = span(text);
        lines.addClassName("ps-typed");
        return lines;
    }

    /** A text in this language, to stand in a {@link #sentence}. */
    public Content content(String text) {
        return new Content(text, this);
    }

    /** A sentence of the page in which some of the arguments are {@link Content} in a language of its own. */
    public static Component[] sentence(String key, Object... arguments) {
        Object[] places = new Object[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            places[index] = arguments[index] instanceof Content ? "" + BEFORE + index + AFTER : arguments[index];
        }
        String sentence = t(key, places);
        List<Component> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int from = 0;
        while (place.find()) {
            addText(parts, sentence.substring(from, place.start()));
            Content content = (Content) arguments[Integer.parseInt(place.group(1))];
            parts.add(content.language().span(content.text()));
            from = place.end();
        }
        addText(parts, sentence.substring(from));
        return parts.toArray(Component[]::new);
    }

    /** A sentence of the page of which the content is in this language. */
    public Component[] within(Sentence sentence) {
        return sentence.pieces().stream()
                .map(piece -> piece.content() ? span(piece.text()) : new Text(piece.text()))
                .toArray(Component[]::new);
    }

    /** A text of the page in which one part, where it first stands, is in this language. */
    public Component[] within(String text, String content) {
        int at = text.indexOf(content);
        if (at < 0) {
            return new Component[] {new Text(text)};
        }
        List<Component> parts = new ArrayList<>();
        addText(parts, text.substring(0, at));
        parts.add(span(content));
        addText(parts, text.substring(at + content.length()));
        return parts.toArray(Component[]::new);
    }

    /** Lets a button say a sentence in which some of the arguments are content. */
    public static <B extends Button> B says(B button, String key, Object... arguments) {
        button.setText("");
        button.getElement().appendChild(new Span(sentence(key, arguments)).getElement());
        return button;
    }

    private static void addText(List<Component> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }

    /** Shows the choices that a select has, which are content. */
    public <T> void choices(Select<T> select, Function<T, String> name) {
        choices(select, name, choice -> this);
    }

    /** The same of choices among which one can search. */
    public <T> void choices(ComboBox<T> box, Function<T, String> name) {
        box.setItemLabelGenerator(name::apply);
        if (whenOther().isPresent()) {
            box.setRenderer(new ComponentRenderer<>(choice -> span(name.apply(choice))));
        }
    }

    /** The same of choices that may each be in another language; the select has them already. */
    public static <T> void choices(Select<T> select, Function<T, String> name, Function<T, ContentLanguage> language) {
        if (select.getListDataView()
                .getItems()
                .anyMatch(choice -> language.apply(choice).whenOther().isPresent())) {
            // No label beside it: the closed select would show that one, without its language.
            select.setRenderer(
                    new ComponentRenderer<>(choice -> language.apply(choice).span(name.apply(choice))));
        } else {
            select.setItemLabelGenerator(name::apply);
        }
    }
}
