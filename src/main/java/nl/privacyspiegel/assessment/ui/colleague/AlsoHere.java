package nl.privacyspiegel.assessment.ui.colleague;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.colleague.Presence;
import nl.privacyspiegel.assessment.colleague.Present;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * One line that says who else has this measurement open, and where; empty when nobody has. It looks again whenever somebody
 * goes to a field or something is saved, so a page that stands open asks nothing.
 */
public class AlsoHere extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NOT_SOONER_MILLIS = 5000;

    private final UUID page = UUID.randomUUID();
    private final transient Presence presence;
    private final transient MeasurementSheet sheet;
    private final String domain;
    private final transient ContentLanguage framework;
    private transient List<Present> shown = List.of();
    private @Nullable Registration heartbeat;

    public AlsoHere(Presence presence, MeasurementSheet sheet, DomainSheet domain, ContentLanguage framework) {
        this.presence = presence;
        this.sheet = sheet;
        this.domain = domain.domain().id();
        this.framework = framework;
        addClassName("ps-also-here");
        PageParts.live(this);
    }

    /** Looks again when the keyboard goes to a field of this part of the page. */
    public void following(Component part) {
        part.getElement().addEventListener("focusin", entered -> look()).throttle(NOT_SOONER_MILLIS);
    }

    /** Shows who is there now; nobody for who may not know any more, which saving says why. */
    public void look() {
        List<Present> now = present();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            for (int index = 0; index < now.size(); index++) {
                add(new Text(index == 0 ? t("assessment.alsoHere") + " " : ", "));
                add(name(now.get(index)));
            }
        }
    }

    private List<Present> present() {
        try {
            return presence.here(page, sheet.summary().id(), domain);
        } catch (RuntimeException notMine) {
            return List.of();
        }
    }

    /** With the domain, when that is not the one that is shown. */
    private Component[] name(Present who) {
        return sheet.domain(who.domain())
                .filter(there -> !who.domain().equals(domain))
                .map(there -> ContentLanguage.sentence(
                        "assessment.alsoHere.elsewhere",
                        ContentLanguage.TYPED.content(who.jobFunction()),
                        framework.content(there.domain().name())))
                .orElseGet(() -> new Component[] {ContentLanguage.TYPED.span(who.jobFunction())});
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        heartbeat = event.getUI().addHeartbeatListener(beat -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (heartbeat != null) {
            heartbeat.remove();
            heartbeat = null;
        }
        presence.left(page);
        super.onDetach(event);
    }
}
