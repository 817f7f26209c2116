package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.FindingPart;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.Part;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.shared.ui.Drafts;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import org.jspecify.annotations.Nullable;

/**
 * A part of a measurement that saves itself while others may fill in the same. What somebody typed stays in its field
 * until it is stored: an answer of the server never puts a field back that was changed meanwhile.
 *
 * @param <T> what is filled in
 */
public abstract class SavingCard<T> extends Section {

    /** After so long without a key pressed, what was typed is saved; leaving the field saves at once. */
    static final int QUIET_MILLISECONDS = 500;

    private static final long serialVersionUID = 1L;

    protected final transient PageContext context;
    private final String name;
    private final transient CardFields<T> fields = new CardFields<>();
    private final transient OpenChoices<T> choices = new OpenChoices<>();
    private final SaveLine line = new SaveLine(this::save);
    protected final UndoRow undo = new UndoRow();
    private transient Versioned<T> stored;
    private transient T seen;
    private @Nullable String failure;
    private String besides = "";

    /** @param name how this card is called where it is not in sight */
    protected SavingCard(PageContext context, String name, Versioned<T> stored) {
        this.context = context;
        this.name = name;
        this.stored = stored;
        this.seen = stored.content();
        Drafts.savesItself(this);
    }

    /** Adds what is not part of this form: it is not saved with it. */
    public final void addBelow(Component part) {
        Div below = new Div(part);
        below.addClassName("ps-added");
        place().add(below);
    }

    /** Where the form stands. */
    protected HasComponents place() {
        return this;
    }

    /** Something was changed on the form, or saved. */
    protected void changed() {}

    public abstract Heading heading();

    /** What is on the form; of a text that is too long to be stored, what was seen before. */
    protected abstract T typed();

    protected abstract void fill(Part<T> part, T content);

    protected abstract String words(Part<T> part, T content);

    protected abstract SaveResult<T> send(T mine, T before);

    /** What is stored of this card. */
    protected abstract Optional<Versioned<T>> row(MeasurementSheet sheet);

    protected abstract Merge<T> merge(T base, T mine, T theirs);

    public final Versioned<T> stored() {
        return stored;
    }

    protected final CardField field(Part<T> part, CardField field) {
        fields.add(part, field, this::tell);
        field.onLeaving(() -> takeOver(part));
        return field;
    }

    /** A text of the form, or what was seen before when it is too long to be stored. */
    protected final String text(Part<T> part) {
        CardField field = fields.of(part);
        return field.isTooLong() ? String.valueOf(part.of(seen)) : field.text();
    }

    protected final void saveOn(HasValue<?, ?> input) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fields.arrived(input);
                undo.removeAll();
                save();
            }
        });
    }

    protected final Div foot() {
        line.saved(stored, "");
        return line.with(undo);
    }

    public final boolean isChoosing() {
        return choices.anyBlocks();
    }

    /** Whether anything stands beside another version, also what does not hold up saving. */
    public final boolean isAsking() {
        return choices.any();
    }

    public final boolean isTyping() {
        return fields.isTyping();
    }

    /** Saves what was changed; what waits for a choice stays out of it. */
    public final void save() {
        failure = null;
        besides = "";
        newest();
        while (!attempt(choices.sendable(typed(), seen))) {
            // What came back for a choice is left out of the next attempt.
        }
        choices.mine(this::current);
        tell();
    }

    /** Saves it; false when something came back that somebody has to choose about. */
    private boolean attempt(T mine) {
        if (mine.equals(seen)) {
            return true;
        }
        try {
            switch (send(mine, seen)) {
                case SaveResult.Saved<T>(Versioned<T> now) -> accept(mine, now);
                case SaveResult.Conflict<T>(Versioned<T> theirs) -> {
                    merge(seen, mine, theirs.content())
                            .undecided()
                            .forEach(part -> ask(part, theirs.content(), true)
                                    .theirs(theirs, words(part, theirs.content()), context));
                    return false;
                }
            }
            context.onSaved().run();
        } catch (RuntimeException notSaved) {
            RefusalWitness.act(notSaved);
            failure = NotSaved.why(notSaved);
        }
        return true;
    }

    private void accept(T sent, Versioned<T> now) {
        choices.follow(now, this::words, context);
        List<String> others = new ArrayList<>();
        fields.forEach((part, field) -> {
            if (choices.blocking(part).isPresent()) {
                return;
            }
            if (!Objects.equals(part.of(sent), part.of(now.content()))) {
                if (fields.isTyping(part) || field.isInUse()) {
                    return; // The next save, or leaving the field, finds out whether both changed it.
                }
                fill(part, now.content());
                // A finding gets the day of the measurement by itself: that is of nobody else.
                if (part != FindingPart.DATE || !context.isMine(now)) {
                    others.add(field.label());
                }
            }
            seen = part.put(seen, now.content());
        });
        stored = now;
        besides = others.isEmpty() ? "" : t("assessment.saved.merged", String.join(", ", others));
    }

    /** What another changed meanwhile comes into a field that somebody was in without changing it. */
    private void takeOver(Part<T> part) {
        T now = stored.content();
        if (choices.of(part).isEmpty()
                && Objects.equals(part.of(typed()), part.of(seen))
                && !Objects.equals(part.of(seen), part.of(now))) {
            fill(part, now);
            seen = part.put(seen, now);
            tell();
        }
    }

    /** Shows something else for a field that is filled in; nothing is replaced before the choice. */
    protected final Choice<T> ask(Part<T> part, T other, boolean blocking) {
        CardField field = fields.of(part);
        Choice<T> choice =
                new Choice<>(field.label(), Choice.Kind.of(part), other, blocking, answer -> decide(part, answer));
        choice.mine(current(part));
        choices.open(part, choice);
        field.ask(choice);
        return choice;
    }

    private String current(Part<T> part) {
        return fields.of(part).isText() ? fields.of(part).text() : words(part, typed());
    }

    /** Shows what others made by now of what waits for a choice; which parts were shown otherwise until now. */
    public final Set<Part<T>> newest() {
        Optional<Versioned<T>> now = isChoosing() ? context.fresh().flatMap(this::row) : Optional.empty();
        return now.map(row -> choices.follow(row, this::words, context)).orElse(Set.of());
    }

    private void decide(Part<T> part, Choice.Answer answer) {
        if (newest().contains(part)) {
            choices.of(part).ifPresent(Choice::land); // Nobody chose about what was not shown.
        } else {
            choices.close(part).ifPresent(choice -> decide(part, choice, answer));
        }
    }

    private void decide(Part<T> part, Choice<T> choice, Choice.Answer answer) {
        CardField field = fields.of(part);
        field.askNothing();
        Runnable back = restore(part);
        String before = words(part, seen);
        if (choice.isBlocking()) {
            seen = part.put(seen, choice.content());
        }
        switch (answer) {
            case MINE -> back = choice.isBlocking() ? () -> fill(part, choice.content()) : () -> {};
            case THEIRS -> fill(part, choice.content());
            case BOTH -> field.text(BothTexts.belowEachOther(before, field.text(), words(part, choice.content())));
        }
        save();
        if (answer != Choice.Answer.MINE || choice.isBlocking()) {
            undo.offer(back, this::save);
        }
        field.focus();
    }

    /** Puts a field back to what it says now. */
    protected final Runnable restore(Part<T> part) {
        CardField field = fields.of(part);
        if (field.isText()) {
            String before = field.text();
            return () -> field.text(before);
        }
        T before = typed();
        return () -> fill(part, before);
    }

    private void tell() {
        fields.show(typed(), seen);
        boolean tooLong = fields.anyTooLong();
        boolean choose = choices.anyBlocks();
        String why = tooLong ? t("assessment.notSaved.tooLong") : choose ? t("assessment.notSaved") : null;
        line.say(failure != null ? failure : why, isTyping(), stored, besides);
        line.offerAgain(failure != null);
        Drafts.unsaved(this, failure != null || tooLong || choose);
        changed();
        context.onState().run();
    }

    /** What is not saved here, each with the way to it. */
    public final List<Unsettled> unsettled() {
        List<Unsettled> found = new ArrayList<>();
        if (fields.isEmpty()) {
            return found; // A card that is only read has nothing to save.
        }
        T typed = typed();
        fields.forEach((part, field) -> {
            boolean choose = choices.blocking(part).isPresent();
            boolean failed = failure != null && !Objects.equals(part.of(typed), part.of(seen));
            if (choose || failed || field.isTooLong()) {
                found.add(field.unsettled(
                        name,
                        choose,
                        choices.of(part)
                                .<Runnable>map(choice -> () -> {
                                    newest();
                                    choice.land();
                                })
                                .orElse(field::focus)));
            }
        });
        return found;
    }
}
