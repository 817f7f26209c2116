package nl.privacyspiegel.reporting.typed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people of a unit type themselves for its annual report of a year: its working group and management for the organisation,
 * and the supervisor as the officer.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnnualTexts {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());
    private static final int FIRST_YEAR = 1990;

    private final AnnualTextRepository texts;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    AnnualTexts(AnnualTextRepository texts, CurrentUser user, UnitsInUse inUse, AuditTrail audit, Clock clock) {
        this.texts = texts;
        this.user = user;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The text of each author; one of which nothing was typed is empty.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public List<AnnualText> of(UnitId unit, int year) {
        user.require(unit, READERS, Role.contentReaders());
        return Arrays.stream(AnnualAuthor.values())
                .map(author -> text(stored(unit, year, author), author, mayType(unit, author)))
                .toList();
    }

    private static AnnualText text(Optional<AnnualTextRow> row, AnnualAuthor author, boolean editable) {
        return row.map(each -> each.text(editable)).orElseGet(() -> new AnnualText(author, "", null, "", editable));
    }

    private Optional<AnnualTextRow> stored(UnitId unit, int year, AnnualAuthor author) {
        return texts.findByUnitIdAndYearAndAuthor(unit.value(), year, author);
    }

    private boolean mayType(UnitId unit, AnnualAuthor author) {
        return user.may(unit, author.writers()) && inUse.contains(unit);
    }

    /**
     * Types a text; an empty one leaves it out of the report, and nothing is kept of it.
     *
     * @param seen what the writer saw before typing
     * @return what somebody else made of it meanwhile, and then nothing is stored; empty when it is stored
     * @throws RuleViolation when it is too long, or of a year that has not begun
     */
    public Optional<AnnualText> type(UnitId unit, int year, AnnualAuthor author, String text, String seen) {
        user.require(unit, READERS, author.writers());
        inUse.hold(unit);
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new RuleViolation("reporting.typed.year");
        }
        String typed = LongText.prose(text, AnnualText.LONGEST);
        Optional<AnnualTextRow> there = stored(unit, year, author);
        String before = there.map(AnnualTextRow::words).orElse("");
        if (typed.equals(before)) {
            return Optional.empty();
        }
        if (!before.equals(LongText.prose(seen, Integer.MAX_VALUE))) {
            return Optional.of(text(there, author, true));
        }
        Instant now = clock.instant();
        String by = user.require().jobFunction();
        if (typed.isEmpty()) {
            there.ifPresent(texts::delete);
        } else {
            there.ifPresentOrElse(
                    row -> row.type(typed, now, by),
                    () -> texts.save(new AnnualTextRow(unit, year, author, typed, now, by)));
        }
        audit.record(
                author == AnnualAuthor.OFFICER ? ReportAct.OFFICER_TEXT_TYPED : ReportAct.ORGANISATION_TEXT_TYPED,
                unit,
                new AuditObject(ReportAct.About.ANNUAL_REPORT, null, Integer.toString(year)),
                Role.contentReaders());
        return Optional.empty();
    }
}
