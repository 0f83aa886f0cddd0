package io.luxuan.web;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A port of its own for monitors, which no proxy publishes: whoever reaches it may read, and nothing can be changed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class OpsPort {
    @Bean
    @Order(0)
    SecurityFilterChain opsPortSecurity(HttpSecurity http, Environment environment) {
        http.securityMatcher(request -> isOps(request.getLocalPort(), environment));
        http.authorizeHttpRequests(routes -> routes.requestMatchers(HttpMethod.GET, "/**").permitAll().anyRequest().denyAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    private static boolean isOps(int port, Environment environment) {
        return String.valueOf(port).equals(environment.getProperty("local.management.port"));
    }
}
