package io.luxuan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'self'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SiteRoutes routes, SignInAgain signInAgain, AccessRefused accessRefused) {
        http.authorizeHttpRequests(routes::apply);
        http.formLogin(form -> form.loginPage("/login").successHandler(new SignedInThen(new PageAskedFor(routes)))
                .failureHandler(new SignInFailed()));
        http.requestCache(cache -> cache.requestCache(new PageAskedFor(routes)));
        http.logout(logout -> logout.logoutSuccessUrl("/"));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens())
                .csrfTokenRequestHandler(new CsrfFromFormOrCookie()));
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(signInAgain).accessDeniedHandler(accessRefused));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.addFilterBefore(new UploadLimit(), CsrfFilter.class);
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
