package nl.privacyspiegel.shell.signon;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to log in beside the form with a password, which adds what it needs to the chain of the pages. */
public interface LoginMethod {

    void addTo(HttpSecurity http, VaadinSecurityConfigurer vaadin);
}
