package io.luxuan.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Set;
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

    private static final Set<String> WITHOUT_DATABASE = Set.of("webjars", "_static", "css", "js", "img", "health", "ops", "favicon.ico", "favicon.svg");
    private static final Set<String> PUBLIC_PAGES = Set.of("", "notices", "publicity", "objections", "results", "programmes", "records", "draws");

    private RouteRules() {}

    /** Files and what monitors ask: served however much there is to do. */
    static boolean needsNoDatabase(String path) {
        return WITHOUT_DATABASE.contains(firstSegment(path));
    }

    static boolean isPublicPage(String path) {
        return PUBLIC_PAGES.contains(firstSegment(path));
    }

    private static String firstSegment(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? "" : segments[1];
    }

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
