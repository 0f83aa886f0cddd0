package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lines of the log say whose request they belong to, and of which round. */
@Component
class NamedInLogs implements HandlerInterceptor, WebMvcConfigurer {
    private static final String USER = "userId";
    private static final String ROUND = "roundId";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actors.current().ifPresent(person -> MDC.put(USER, person.id()));
        String round = round(request);
        if (round != null) {
            MDC.put(ROUND, round);
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
        MDC.remove(USER);
        MDC.remove(ROUND);
    }

    private static String round(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> names)) {
            return null;
        }
        boolean ofRound = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .contains("/rounds/{id}");
        return (String) names.get(ofRound ? "id" : "roundId");
    }
}
