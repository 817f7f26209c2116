package nl.privacyspiegel.breach.suspicion.form;

import java.util.List;
import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.HtmlPage;
import nl.privacyspiegel.shared.page.HtmlPages;
import nl.privacyspiegel.shared.page.PageLook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages with which somebody without an account reports a suspicion. */
@Component
class ReportPages extends HtmlPages {

    /** What all their addresses begin with. */
    static final String ADDRESS = "/datalek-melden";

    static final FormSite SITE = new FormSite(ADDRESS, "datalek", "report", "breach.page.product", "breach.page.title");

    ReportPages(MessageSource messages, PageLook look) {
        super(SITE, messages, look, "report", "follow", "code", "said");
    }

    /**
     * The form of a report.
     *
     * @param unit to which unit it goes
     * @param typed what stands in it
     * @param whatWrong what is wrong with the answer to this question; empty when nothing
     * @param reference what the report is sent with, so that twice is once
     */
    record Report(
            String about,
            String unit,
            TypedReport typed,
            String error,
            String whatWrong,
            String whenWrong,
            String whereWrong,
            String reference)
            implements HtmlPage {

        @Override
        public String template() {
            return "report";
        }

        @Override
        public String form() {
            return "melden";
        }
    }

    /**
     * How a report stands, and what was asked about it.
     *
     * @param code what leads back here, to type over
     * @param address the same as a whole address
     * @param open whether something can be answered
     */
    record Follow(
            String about,
            String standing,
            String named,
            String code,
            String address,
            List<Line> lines,
            boolean open,
            String answer,
            String error)
            implements HtmlPage {

        Follow {
            lines = List.copyOf(lines);
        }

        @Override
        public String template() {
            return "follow";
        }

        @Override
        public @Nullable String form() {
            return open ? "antwoorden" : null;
        }
    }

    /** Something that was asked or answered, with who said it when. */
    record Line(String heading, String text) {}

    /** The field for the code of a report. */
    record Code(String about, String typed, String error) implements HtmlPage {

        @Override
        public String template() {
            return "code";
        }

        @Override
        public String form() {
            return "terug";
        }
    }

    /** A word to the reader. */
    record Message(String about, String text) implements HtmlPage {

        @Override
        public String template() {
            return "said";
        }
    }
}
