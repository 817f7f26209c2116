package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidenceSheet;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;

/** What comes next for the newest version: to offer it, or to judge it. */
final class ReviewCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceChanges changes;
    private final transient BiConsumer<String, Optional<Runnable>> done;
    private final transient EvidenceId id;
    private final int number;

    /** @param done is told in words what was done, and how to take it back */
    ReviewCard(
            EvidenceSheet sheet,
            EvidenceChanges changes,
            LocalDate today,
            BiConsumer<String, Optional<Runnable>> done) {
        this.changes = changes;
        this.done = done;
        this.id = sheet.line().id();
        this.number = sheet.line().newest().number();
        addClassName("ps-card");
        add(new H2(t("improvement.evidence.review")));
        switch (sheet.line().newest().state()) {
            case DRAFT -> {
                if (sheet.line().newest().data().until().filter(today::isAfter).isPresent()) {
                    add(new Paragraph(t("improvement.evidence.until.past")));
                } else {
                    add(new Paragraph(t("improvement.evidence.review.draft", number)));
                    add(PageParts.row(PageParts.primary(t("improvement.evidence.offer"), this::offer)));
                }
            }
            case IN_REVIEW -> inReview(sheet.mayJudge());
            case APPROVED -> add(new Paragraph(t("improvement.evidence.review.approved")));
            case EXPIRED -> add(new Paragraph(t("improvement.evidence.review.expired")));
            case REJECTED -> add(new Paragraph(t("improvement.evidence.review.rejected")));
        }
    }

    private void inReview(boolean mayJudge) {
        Div row = PageParts.row();
        if (mayJudge) {
            add(new Paragraph(t("improvement.evidence.review.yours", number)));
            row.add(
                    PageParts.primary(t("improvement.evidence.approve"), () -> openJudge(true)),
                    PageParts.button(t("improvement.evidence.reject"), () -> openJudge(false)));
        } else {
            add(new Paragraph(t("improvement.evidence.another")));
        }
        row.add(PageParts.quiet(t("improvement.evidence.withdraw"), () -> {
            if (PageParts.attempt(() -> changes.withdraw(id, number))) {
                done.accept(t("improvement.evidence.withdrawn"), Optional.of(() -> changes.offer(id, number)));
            }
        }));
        add(row);
    }

    private void offer() {
        if (PageParts.attempt(() -> changes.offer(id, number))) {
            done.accept(t("improvement.evidence.offered"), Optional.of(() -> changes.withdraw(id, number)));
        }
    }

    private void openJudge(boolean approved) {
        TextArea words =
                new TextArea(t(approved ? "improvement.evidence.judge.words" : "improvement.evidence.judge.reason"));
        words.setMaxLength(EvidenceChanges.LONGEST_WORDS);
        String title = t(approved ? "improvement.evidence.approve" : "improvement.evidence.reject");
        new FormDialog(
                        title,
                        title,
                        () -> {
                            changes.judge(id, number, approved, words.getValue());
                            done.accept(
                                    t(
                                            approved
                                                    ? "improvement.evidence.approved.said"
                                                    : "improvement.evidence.rejected.said"),
                                    Optional.empty());
                        },
                        words)
                .about(words, "improvement.evidence.reason.missing")
                .open();
    }
}
