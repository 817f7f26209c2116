package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import nl.privacyspiegel.improvement.evidence.EvidenceContent;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfCount;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfDocument;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfLink;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.Removed;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidenceState;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How pages say what there is to say of evidence. */
final class EvidenceWords {

    static final String EVIDENCE = "evidence";

    private static final int BRIEF = 48;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1_000);

    private EvidenceWords() {}

    static RouteParameters parameters(EvidenceId id) {
        return new RouteParameters(EVIDENCE, id.toString());
    }

    static RouterLink link(EvidenceLine line) {
        return ContentLanguage.TYPED.mark(new RouterLink(line.title(), EvidenceView.class, parameters(line.id())));
    }

    static Span state(EvidenceState state) {
        Tone tone = switch (state) {
            case APPROVED -> Tone.GOOD;
            case EXPIRED, REJECTED -> Tone.WARNING;
            case DRAFT, IN_REVIEW -> Tone.INFO;
        };
        return PageParts.mark(tone, t(state.translationKey()));
    }

    /** How a piece stands, and in words when a newer version waits. */
    static Component state(EvidenceLine line) {
        if (line.removed()) {
            return PageParts.mark(Tone.INFO, t("improvement.evidence.removed"));
        }
        Div shown = new Div(state(line.state()));
        if (line.newest().number() != line.standing().number()) {
            shown.add(
                    new Span(" "),
                    PageParts.muted(t(
                            "improvement.evidence.newer",
                            t(line.newest().state().translationKey()))));
        }
        return shown;
    }

    static String kind(EvidenceContent content) {
        return t("improvement.evidence.kind." + content.kind().name().toLowerCase(Locale.ROOT));
    }

    /** From when it is, and until when it counts. */
    static String days(EvidenceLine line) {
        String of = day(line.standing().data().day());
        return line.standing()
                .data()
                .until()
                .map(until -> t("improvement.evidence.days", of, day(until)))
                .orElse(of);
    }

    /** What a version is, with the way to it. */
    static Component content(EvidenceId id, int number, EvidenceContent content) {
        return switch (content) {
            case OfFile(var type, String name, long size, String sha256) -> {
                Anchor link = Links.beside("download/bewijs/" + id + "/" + number, name);
                Div shown = new Div(
                        ContentLanguage.TYPED.mark(link), new Span(" "), PageParts.muted("(" + size(size) + ")"));
                shown.addClassName("ps-typed");
                yield shown;
            }
            case OfLink(WebLink link) ->
                Links.elsewhere(link.address(), t("improvement.evidence.openPage", link.host()));
            case Removed removed -> PageParts.muted(t("improvement.evidence.removed"));
            case OfDocument document -> {
                Anchor link = Links.page("documenten/" + document.of().parts().getFirst(), document.name());
                yield new Div(
                        ContentLanguage.TYPED.mark(link),
                        ContentLanguage.TYPED.span(": " + document.words()),
                        new Span(" "),
                        PageParts.muted(t("improvement.evidence.count.on", day(document.day()))));
            }
            case OfCount count ->
                new Div(
                        ContentLanguage.TYPED.span(count.title() + ": " + count.words()),
                        new Span(" "),
                        PageParts.muted(t("improvement.evidence.count.on", day(count.day()))));
        };
    }

    static String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        return size.compareTo(MEGABYTE) < 0
                ? t("improvement.evidence.size.kb", number(size.divide(KILOBYTE, 0, RoundingMode.UP)))
                : t("improvement.evidence.size.mb", number(size.divide(MEGABYTE, 1, RoundingMode.HALF_UP)));
    }

    static Component subject(Subject subject) {
        return subject(subject, subject.title());
    }

    /** The same for a list, in which a whole question would stand again on each row. */
    static Component subjectInBrief(Subject subject) {
        return subject(subject, ShortText.words(subject.title(), BRIEF));
    }

    private static Component subject(Subject subject, String title) {
        Anchor link = Links.page(subject.address(), title);
        ContentLanguage language =
                subject.language() == null ? ContentLanguage.TYPED : new ContentLanguage(subject.language());
        Div shown = new Div(language.mark(link));
        if (!subject.place().isEmpty()) {
            shown.add(new Span(" "), PageParts.muted(subject.place()));
        }
        return shown;
    }
}
