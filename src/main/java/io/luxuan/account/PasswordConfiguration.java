package io.luxuan.account;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes name their algorithm, so that it can be changed later without asking everybody for a new password. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    private static final String NOW = "bcrypt";

    /** @param strength each one more doubles the work of a hash, for us and for whoever guesses */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${luxuan.password-strength:10}") int strength) {
        return new DelegatingPasswordEncoder(NOW, Map.of(NOW, new BCryptPasswordEncoder(strength)));
    }
}
