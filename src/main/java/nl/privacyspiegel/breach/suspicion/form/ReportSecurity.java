package nl.privacyspiegel.breach.suspicion.form;

import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may report, nobody is recognised. */
@Configuration
class ReportSecurity {

    /** The shell asks which sites there are. */
    @Bean
    static FormSite siteOfReports() {
        return ReportPages.SITE;
    }

    @Bean
    @Order(5)
    SecurityFilterChain reportChain(HttpSecurity http) {
        return PageSecurity.chain(http, ReportPages.SITE);
    }
}
