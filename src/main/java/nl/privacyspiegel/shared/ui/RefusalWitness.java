package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to know what was refused. A refusal that no page catches reaches it by itself; a page that catches one, to say
 * it in words of its own, passes it on here. It tells a lacking right from any other failure by itself.
 */
public interface RefusalWitness extends Serializable {

    /** Something that somebody did on a page failed. */
    void ofAct(Throwable failure);

    /** A page, or the part of it that was asked for, could not be shown. */
    void ofPage(Throwable failure);

    /** Passes on why what somebody did on a page failed. */
    static void act(Throwable failure) {
        RefusalWitness listening = listening();
        if (listening != null) {
            listening.ofAct(failure);
        }
    }

    /** Passes on why a page, or the part of it that was asked for, could not be shown. */
    static void page(Throwable failure) {
        RefusalWitness listening = listening();
        if (listening != null) {
            listening.ofPage(failure);
        }
    }

    private static @Nullable RefusalWitness listening() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? null : session.getAttribute(RefusalWitness.class);
    }
}
