package nl.privacyspiegel.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** The administrator of the highest unit sees in plain words whether all is well, and what to do when it is not. */
@OnDemo
class ServerPageTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";

    @Autowired
    private JdbcTemplate rows;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void all_is_well() {
        backedUp();
        checked("WHOLE", 17);

        assertThat(page())
                .contains(
                        "Alles gaat goed", "H2 2", "MB vrij", "de keten klopt, 17 regels", "Mail staat uit", "sleutel")
                .doesNotContain("niet goed", "let op");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void what_is_wrong_says_what_to_do() {
        rows.update("delete from backup_made");
        checked("BROKEN", 3);

        assertThat(page())
                .contains(
                        "2 onderdelen vragen aandacht",
                        "Er is er nog geen gemaakt",
                        "Maak er nu een op de pagina Reservekopie",
                        "regel 3 klopt niet",
                        "Verander niets");
    }

    @Test
    @WithUserDetails("fg@kempen.example")
    void who_is_no_administrator_does_not_get_the_page() {
        UI.getCurrent().navigate("instellingen-server");
        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Server");
    }

    private void backedUp() {
        rows.update("delete from backup_made");
        rows.update("insert into backup_made (way, made_at, size) values ('COMMAND', current_timestamp, 1)");
    }

    private void checked(String outcome, long entry) {
        rows.update("delete from audit_check");
        rows.update(
                "insert into audit_check (id, checked_at, outcome, entry) values (1, current_timestamp, ?, ?)",
                outcome,
                entry);
    }

    private String page() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("instellingen-server");
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
