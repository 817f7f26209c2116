package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.ui.meaning.ScaleMeaning;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** The round on the screen that a whole room looks at: nothing of it shows what one member answers before all do. */
@Route("metingen/:measurement/samen/:domain/scherm")
@RolesAllowed(Role.ASSESSOR_NAME)
class RoundScreenView extends RoundPage {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(t("assessment.consensus.none"));
    private transient ScaleMeaning meaning = new ScaleMeaning(List.of(), ContentLanguage.TYPED);

    RoundScreenView(RoundDoors doors) {
        super(doors);
        addClassName("ps-screen");
    }

    @Override
    String titleKey() {
        return "assessment.consensus.title";
    }

    @Override
    void head(Place of, Domain about) {
        backTo(new RouterLink(
                t("assessment.consensus.toRound"), RoundView.class, RoundWords.parameters(of.id(), about.id())));
        lead(t("assessment.consensus.screen.lead"));
        meaning = new ScaleMeaning(
                about.anchors(of.framework().scale()),
                new ContentLanguage(doors.frameworks().language(of.version())));
    }

    @Override
    void layNothing(Place of, Domain about, ContentLanguage language) {
        add(none);
    }

    @Override
    void lay(RoundSheet newest, List<RoundSheet> earlier, Place of, Domain about, ContentLanguage language) {
        if (!status().isAttached()) {
            remove(none);
            add(status(), shown(), chair(), meaning);
        }
    }
}
