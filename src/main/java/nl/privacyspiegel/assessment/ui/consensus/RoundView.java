package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Mine;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Where a member of the working group answers, on a device of one's own, and follows the round. */
@Route("metingen/:measurement/samen/:domain")
@RolesAllowed(Role.ASSESSOR_NAME)
class RoundView extends RoundPage {

    private static final long serialVersionUID = 1L;

    private final Span explanation = new Span();
    private final Section voting = new Section();
    private final Div late = new Div();
    private final Div earlier = new Div();
    private final Div nothing = new Div();
    private transient @Nullable VoteForm form;
    private String votingStamp = "";

    RoundView(RoundDoors doors) {
        super(doors);
        voting.addClassName("ps-card");
    }

    @Override
    String titleKey() {
        return "assessment.consensus.title";
    }

    @Override
    void head(Place of, Domain about) {
        voting.removeAll();
        votingStamp = "";
        form = null;
        backTo(RoundWords.toMeasurement(of.id(), about.id()));
        RouterLink screen = new RouterLink(
                t("assessment.consensus.screen"), RoundScreenView.class, RoundWords.parameters(of.id(), about.id()));
        RouterLink all =
                new RouterLink(t("assessment.consensus.all"), ConsensusView.class, RoundWords.parameters(of.id()));
        actions(screen, all);
        explanation.setText(t("assessment.consensus.lead"));
        lead(explanation);
    }

    @Override
    void layNothing(Place of, Domain about, ContentLanguage language) {
        nothing.removeAll();
        nothing.add(new Paragraph(t("assessment.consensus.none")));
        if (doors.assessments().mayFillIn(of.id())) {
            nothing.add(PageParts.row(PageParts.primary(
                    t("assessment.consensus.open"),
                    () -> new OpenRounds(doors, of, language, this::changed).ask(Set.of(about.id())))));
        }
        add(nothing);
    }

    @Override
    void lay(RoundSheet newest, List<RoundSheet> before, Place of, Domain about, ContentLanguage language) {
        explanation.setText(t(lead(newest)));
        showVoting(newest, of, about, language);
        earlier.removeAll();
        before.forEach(round -> earlier.add(new Fold(
                t("assessment.consensus.round", round.number()), RoundWords.state(round.state()), answers(round, of))));
        if (!newest.state().isRunning() && doors.assessments().mayFillIn(of.id())) {
            earlier.add(PageParts.row(PageParts.button(
                    t("assessment.consensus.open"),
                    () -> new OpenRounds(doors, of, language, this::changed).ask(Set.of(about.id())))));
        }
        if (!voting.isAttached()) {
            remove(nothing);
            add(voting, status(), shown(), chair(), earlier);
        }
    }

    /** How voting goes as long as somebody votes; afterwards what there is to read. */
    private static String lead(RoundSheet round) {
        if (round.state().isRunning()) {
            return "assessment.consensus.lead";
        }
        return round.state() == RoundState.AGREED && round.revealed().isPresent()
                ? "assessment.consensus.lead.agreed"
                : "assessment.consensus.lead.ended";
    }

    /** Built anew when something else can be answered than before; what is being typed stays until then. */
    private void showVoting(RoundSheet round, Place of, Domain about, ContentLanguage language) {
        Optional<Mine> mine = round.mine();
        boolean may = round.state() == RoundState.OPEN || (round.state() == RoundState.REVEALED && mine.isEmpty());
        String now = round.id() + "/" + may + "/" + mine;
        late.removeAll();
        if (may && round.state() == RoundState.REVEALED) {
            late.add(PageParts.callout(Tone.INFO, t("assessment.consensus.late.text")));
        }
        voting.setVisible(may || (round.state().isRunning() && mine.isPresent()));
        if (now.equals(votingStamp)) {
            return;
        }
        votingStamp = now;
        voting.removeAll();
        voting.add(new H2(t("assessment.consensus.yours")));
        mine.ifPresent(given -> voting.add(said(given)));
        if (!may) {
            form = null;
            return;
        }
        voting.add(late);
        VoteForm fresh = new VoteForm(
                round.id(),
                about,
                of.framework().scale(),
                language,
                mine.map(Mine::ballot),
                ballot -> cast(round, ballot));
        form = fresh;
        voting.add(mine.isPresent() ? new Fold(t("assessment.consensus.vote.other"), fresh) : fresh);
        voting.add(RoundWords.muted(t("assessment.consensus.oneDevice")));
    }

    private static Div said(Mine mine) {
        Div said = new Div();
        Paragraph words = PageParts.live(new Paragraph(
                t("assessment.consensus.stored", RoundWords.ballot(mine.ballot()), Texts.moment(mine.at()))));
        said.add(words);
        RoundWords.late(mine.given()).ifPresent(said::add);
        if (!mine.ballot().motivation().isEmpty()) {
            said.add(PageParts.typed(mine.ballot().motivation()));
        }
        return said;
    }

    private void cast(RoundSheet round, Ballot ballot) {
        doors.votes().cast(round.id(), ballot);
        Optional.ofNullable(form).ifPresent(VoteForm::saved);
        PageParts.say(t("assessment.consensus.cast"));
        changed();
    }
}
