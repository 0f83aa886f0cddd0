package io.luxuan.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may enter which part of the site. What is not named here is closed; services look closer. */
final class RouteRules {
    private static final String[] READ_BY_ALL = {
        "/", "/notices/**", "/publicity/**", "/objections/**", "/results/**", "/programmes/**", "/records/**", "/draws/**",
        "/health", "/health/live", "/health/ready", "/login", "/register",
        "/webjars/**", "/_static/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/favicon.svg"
    };
    private static final String[] SENT_BY_ALL = {"/login", "/register", "/publicity/*/entries/*/objection"};

    private RouteRules() {}

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ERROR).permitAll()
                .requestMatchers(GET, READ_BY_ALL).permitAll()
                .requestMatchers(HEAD, READ_BY_ALL).permitAll()
                .requestMatchers(POST, SENT_BY_ALL).permitAll()
                .requestMatchers(GET, "/manager", "/manager/**").hasAnyRole("MANAGER", "SUPERVISOR")
                .requestMatchers("/manager", "/manager/**").hasRole("MANAGER")
                .requestMatchers("/applicant", "/applicant/**").hasRole("APPLICANT")
                .requestMatchers("/recommender", "/recommender/**").hasRole("RECOMMENDER")
                .requestMatchers("/expert", "/expert/**").hasRole("EXPERT")
                .requestMatchers("/supervisor", "/supervisor/**").hasRole("SUPERVISOR")
                .requestMatchers("/admin", "/admin/**").hasRole("ADMIN")
                .requestMatchers("/ops", "/ops/**").hasRole("ADMIN")
                .requestMatchers("/home", "/password").authenticated()
                .anyRequest().denyAll();
    }
}
