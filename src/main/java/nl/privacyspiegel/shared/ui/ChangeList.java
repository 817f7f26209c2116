package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.shared.document.VersionChanges;
import nl.privacyspiegel.shared.document.VersionChanges.Line;
import nl.privacyspiegel.shared.document.VersionChanges.Verdict;
import nl.privacyspiegel.shared.document.VersionItem;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** Two versions laid side by side, part by part and question by question. */
public final class ChangeList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContentLanguage language;
    private final transient Function<Line, Optional<Component>> tool;

    /**
     * @param language of the texts of both versions
     * @param tool what can be done about a question, below it
     */
    public ChangeList(VersionChanges changes, ContentLanguage language, Function<Line, Optional<Component>> tool) {
        this.language = language;
        this.tool = tool;
        addClassName("ps-changes");
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        changes.lines()
                .forEach(line -> parts.computeIfAbsent(line.item().partName(), name -> new ArrayList<>())
                        .add(line));
        if (changes.lines().stream().anyMatch(ChangeList::isReworded)) {
            add(ChangeWords.legend());
        }
        parts.forEach(this::part);
    }

    private void part(String name, List<Line> lines) {
        add(name.isBlank() ? new H3(t("shared.changes.noPart")) : language.mark(new H3(name)));
        List<Line> same = lines.stream().filter(ChangeList::isPlain).toList();
        lines.stream().filter(line -> !isPlain(line)).forEach(line -> add(item(line)));
        if (!same.isEmpty()) {
            Div all = new Div();
            same.forEach(line -> all.add(item(line)));
            add(new Fold(t("shared.changes.unchanged", same.size()), all));
        }
    }

    private static boolean isPlain(Line line) {
        return line.verdict() == Verdict.SAME && !line.moved();
    }

    /** Whether both wordings are shown in one text. */
    private static boolean isReworded(Line line) {
        return line.before() != null && line.after() != null && line.verdict() != Verdict.SAME;
    }

    private Div item(Line line) {
        VersionItem item = line.item();
        Span code = new Span(item.code().isBlank() ? item.id() : item.code());
        code.addClassName("ps-code");
        H4 heading = new H4(code, new Span(" "), ChangeWords.mark(line.verdict()));
        if (line.moved()) {
            heading.add(new Span(" "), PageParts.mark(Tone.INFO, t("shared.changes.moved")));
        }
        Div card = new Div(heading);
        card.addClassName("ps-framework-question");
        VersionItem before = line.before();
        VersionItem after = line.after();
        if (before == null || after == null || line.verdict() == Verdict.SAME) {
            card.add(PageParts.typed(item.wording(), language));
        } else {
            card.add(ChangeWords.difference(before.wording(), after.wording(), language));
        }
        if (line.moved() && before != null && after != null && !before.part().equals(after.part())) {
            Span from = PageParts.muted("");
            from.add(ContentLanguage.sentence(
                    "shared.changes.moved.from",
                    language.content(before.partName()),
                    language.content(after.partName())));
            card.add(from);
        }
        if (line.verdict() == Verdict.ANSWER) {
            card.add(PageParts.muted(t("shared.changes.answer.why")));
        }
        tool.apply(line).ifPresent(card::add);
        return card;
    }
}
