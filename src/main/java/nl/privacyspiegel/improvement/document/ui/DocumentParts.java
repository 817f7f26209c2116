package nl.privacyspiegel.improvement.document.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.document.Acknowledged;
import nl.privacyspiegel.improvement.document.AdoptedDocuments;
import nl.privacyspiegel.improvement.document.Adoption;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentLine;
import nl.privacyspiegel.improvement.document.DocumentPart;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.improvement.ui.OnOneDay;
import nl.privacyspiegel.improvement.ui.YearAsked;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.NumberFields;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import org.jspecify.annotations.Nullable;

/** Who adopted a document and how many know it, with the ways to say so. */
final class DocumentParts {

    private final AdoptedDocuments adopted;
    private final Supplier<List<Acknowledged>> counts;
    private final DocumentLine line;
    private final boolean mayChange;
    private final LocalDate today;
    private final BiConsumer<String, Runnable> done;

    /**
     * @param counts how many knew it, as it stands
     * @param done is told in words what was done, and how to take it back
     */
    DocumentParts(
            AdoptedDocuments adopted,
            Supplier<List<Acknowledged>> counts,
            DocumentLine line,
            boolean mayChange,
            LocalDate today,
            BiConsumer<String, Runnable> done) {
        this.adopted = adopted;
        this.counts = counts;
        this.line = line;
        this.mayChange = mayChange;
        this.today = today;
        this.done = done;
    }

    Section adoptions() {
        if (line.adoptions().isEmpty()) {
            return PageParts.card(
                    t("improvement.document.adoptions"), PageParts.muted(t("improvement.document.adoptions.none")));
        }
        Table<Adoption> table = new Table<Adoption>(t("improvement.document.adoptions"))
                .withHiddenCaption()
                .content(t("improvement.document.body"), ContentLanguage.TYPED, Adoption::body)
                .component(t("improvement.document.adopted"), DocumentParts::on)
                .component(t("improvement.document.force"), this::force)
                .content(t("improvement.document.reference"), ContentLanguage.TYPED, Adoption::reference);
        if (mayChange) {
            table.component(t("improvement.tools"), this::tools);
        }
        return PageParts.card(t("improvement.document.adoptions"), table.rows(line.adoptions()));
    }

    private static Component on(Adoption adoption) {
        LocalDate day = adoption.on();
        return day == null ? PageParts.muted(t("improvement.document.notYet")) : PageParts.mark(Tone.GOOD, day(day));
    }

    private Component force(Adoption adoption) {
        return adoption.inForceSince(line.content().dates().begins())
                .<Component>map(since -> new Span(t("improvement.document.force.since", day(since))))
                .orElseGet(() -> PageParts.muted(t("improvement.document.notYet")));
    }

    private Component tools(Adoption adoption) {
        String key = adoption.on() == null ? "improvement.document.adopt" : "improvement.document.adopt.back";
        Button button = PageParts.quiet(t(key), () -> {
            if (adoption.on() == null) {
                openAdopt(adoption.body());
            } else {
                takeBack(adoption);
            }
        });
        button.setAriaLabel(t("improvement.named", t(key), adoption.body()));
        return button;
    }

    private void openAdopt(String body) {
        DatePicker day = DateFields.date(t("improvement.document.adopt.day"));
        day.setValue(today);
        day.setMax(today);
        TextField reference = new TextField(t("improvement.document.reference"));
        reference.setMaxLength(ShortText.LONGEST);
        reference.setHelperText(t("improvement.document.reference.help"));
        YearAsked year = new YearAsked();
        new FormDialog(
                        t("improvement.document.adopt.title", body),
                        t("improvement.document.adopt.submit"),
                        () -> {
                            if (day.getValue() != null) {
                                year.pass(day.getValue(), usualAdoption());
                            }
                            adopted.adopt(line.id(), new Adoption(body, day.getValue(), reference.getValue()));
                            done.accept(
                                    t("improvement.document.adopt.said", body),
                                    () -> adopted.takeBackAdoption(line.id(), body));
                        },
                        day,
                        reference)
                .naming(body, ContentLanguage.TYPED)
                .about(day, "improvement.document.day.missing", "improvement.document.day.future", YearAsked.KEY)
                .open();
    }

    /** Around which a document is adopted: when it was laid before who does it, else when it begins, else now. */
    private LocalDate usualAdoption() {
        DocumentDates dates = line.content().dates();
        return Stream.of(dates.offered(), dates.begins())
                .flatMap(Stream::ofNullable)
                .filter(each -> each.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    private void takeBack(Adoption adoption) {
        if (PageParts.attempt(() -> adopted.takeBackAdoption(line.id(), adoption.body()))) {
            done.accept(
                    t("improvement.document.adopt.back.said", adoption.body()),
                    () -> adopted.adopt(line.id(), adoption));
        }
    }

    Section known() {
        List<Acknowledged> counted = counts.get();
        Section card = PageParts.card(t("improvement.document.known"));
        if (counted.isEmpty()) {
            card.add(PageParts.muted(t("improvement.document.known.none")));
        } else {
            Table<Acknowledged> table = new Table<Acknowledged>(t("improvement.document.known"))
                    .withHiddenCaption()
                    .column(t("improvement.document.known.day"), each -> day(each.day()))
                    .column(t("improvement.document.known.people"), DocumentParts::people)
                    .column(t("improvement.document.known.share"), each -> t("improvement.percent", each.percentage()));
            if (mayChange) {
                table.component(t("improvement.tools"), this::takeBackCount);
            }
            card.add(table.rows(counted.reversed()));
        }
        if (mayChange) {
            card.add(PageParts.row(PageParts.button(t("improvement.document.known.count"), this::openCount)));
        }
        return card;
    }

    private Component takeBackCount(Acknowledged counted) {
        Button button = PageParts.quiet(t("improvement.document.known.back"), () -> {
            if (PageParts.attempt(() -> adopted.takeBackCount(line.id(), counted))) {
                done.accept(
                        t("improvement.document.known.back.said"),
                        () -> counting().putBack(counted, Optional.empty()));
            }
        });
        button.setAriaLabel(t("improvement.named", t("improvement.document.known.back"), day(counted.day())));
        return button;
    }

    private OnOneDay<Acknowledged> counting() {
        return new OnOneDay<>(
                (count, seen) -> adopted.count(line.id(), count, seen), Acknowledged::day, DocumentParts::people);
    }

    private static String people(Acknowledged counted) {
        return t("improvement.document.knownBy", counted.known(), counted.whole());
    }

    private void openCount() {
        DatePicker day = DateFields.date(t("improvement.document.known.day"));
        day.setValue(today);
        day.setMax(today);
        IntegerField known = number("improvement.document.known.number", 0);
        IntegerField whole = number("improvement.document.known.whole.number", 1);
        known.setHelperText(t("improvement.document.known.help"));
        OnOneDay<Acknowledged> counting = counting();
        new FormDialog(
                        t("improvement.document.known.count"),
                        t("improvement.document.known.submit"),
                        () -> {
                            LocalDate when = day.getValue();
                            if (when == null) {
                                throw new RuleViolation("improvement.document.day.missing");
                            }
                            Acknowledged count = new Acknowledged(
                                    when, typed(known, known.getValue()), typed(whole, whole.getValue()));
                            Optional<Acknowledged> before = counting.save(count);
                            done.accept(
                                    t("improvement.document.known.said"),
                                    () -> before.ifPresentOrElse(
                                            each -> counting.putBack(each, Optional.of(count)),
                                            () -> adopted.takeBackCount(line.id(), count)));
                        },
                        day,
                        known,
                        whole)
                .about(day, "improvement.document.day.missing", "improvement.document.day.future")
                .about(known, "improvement.document.known.more", "improvement.document.known.missing")
                .about(whole, "improvement.document.known.whole")
                .open();
    }

    private static int typed(IntegerField field, @Nullable Integer value) {
        if (value == null) {
            throw new RuleViolation("improvement.document.known.missing", field.getLabel());
        }
        return value;
    }

    private static IntegerField number(String key, int least) {
        return NumberFields.whole(
                t(key), least, Acknowledged.MOST, t("improvement.document.known.whole", Acknowledged.MOST));
    }

    /** What a document says in one part, to be read beside another. */
    static String words(DocumentPart part, DocumentData content, OwnersOfUnit owners) {
        return switch (part) {
            case TITLE -> content.title();
            case KIND -> t(content.kind().translationKey());
            case VERSION -> content.version();
            case OWNER -> OwnerSelect.words(owners, content.owner());
            case ABOUT -> content.about();
            case OPEN -> t(content.open() ? "improvement.document.open.yes" : "improvement.document.open.no");
            case DATES -> dates(content.dates());
            case BODIES -> String.join(", ", content.bodies());
        };
    }

    private static String dates(DocumentDates dates) {
        return Stream.of(dates.offered(), dates.begins(), dates.until(), dates.review())
                .map(each -> Optional.ofNullable(each).map(known -> day(known)).orElse("\u2013"))
                .collect(Collectors.joining(", "));
    }
}
