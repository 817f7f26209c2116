package nl.privacyspiegel.organisation.digest;

import nl.privacyspiegel.shared.page.FormSite;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who got a digest needs no login to say that it was the last one. */
@Configuration
class DigestSecurity {

    /** The shell asks which sites there are. */
    @Bean
    static FormSite siteOfTheDigest() {
        return DigestPages.SITE;
    }

    @Bean
    @Order(4)
    SecurityFilterChain digestChain(HttpSecurity http) {
        return PageSecurity.chain(http, DigestPages.SITE);
    }
}
