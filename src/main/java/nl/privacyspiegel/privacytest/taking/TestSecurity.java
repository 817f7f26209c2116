package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.HttpServletRequest;
import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may take the test, nobody is recognised. */
@Configuration
class TestSecurity {

    static final String ADDRESS = "/test";

    /** The shell asks which sites there are. */
    @Bean
    static FormSite siteOfTheTest() {
        return TestPages.SITE;
    }

    @Bean
    @Order(1)
    SecurityFilterChain testChain(HttpSecurity http) {
        return PageSecurity.chain(http, TestPages.SITE);
    }

    /** Nobody looks at how long each filter takes, and timing them all costs a third of every request. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Whether this is, or was meant as, a page of the test: however the address is written, there may be a code in it. */
    static boolean isTest(HttpServletRequest request) {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        return TestAddress.of(asked, request.getQueryString()).isPresent();
    }
}
