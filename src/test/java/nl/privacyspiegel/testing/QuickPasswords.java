package nl.privacyspiegel.testing;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps passwords in tests as the application does, in the least rounds there are: half of the time of all tests went to
 * making passwords hard to guess. PasswordStorageTest sees to the rounds of the application itself.
 */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {

    private static final int LEAST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_ROUNDS)));
    }
}
