package io.luxuan.web;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.Doors;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.Route.Way;
import io.luxuan.shared.site.Route.Who;
import io.luxuan.shared.site.SitePart;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may enter which part of the site, as the modules say. What none of them names is closed. */
@Component
class SiteRoutes implements Doors {
    private static final Set<String> WITHOUT_DATABASE =
            Set.of("webjars", "_static", "css", "js", "img", "health", "ops", "favicon.ico", "favicon.svg");
    /** Judged by its own pace, which shuts nobody out. */
    private static final String SIGN_IN = "/login";
    private static final List<HttpMethod> NAMED = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    /** A right password alone is no role yet. */
    private static final String[] EVERY_ROLE = Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new);

    private final Map<PathPattern, List<Route>> routes = new TreeMap<>(
            PathPattern.SPECIFICITY_COMPARATOR.thenComparing(Comparator.comparing(PathPattern::getPatternString)));
    private final Set<String> published;
    private final Set<String> closed;

    SiteRoutes(List<SitePart> parts) {
        List<Route> all = parts.stream().flatMap(part -> part.routes().stream()).toList();
        Set<String> paths = all.stream().flatMap(route -> route.paths().stream()).collect(Collectors.toSet());
        paths.forEach(path -> routes.put(PathPatternParser.defaultInstance.parse(path),
                all.stream().filter(route -> route.paths().contains(path)).toList()));
        published = starts(all.stream().filter(route -> route.who() == Who.PUBLISHED));
        closed = starts(all.stream().filter(route -> route.who() == Who.ROLES || route.who() == Who.SIGNED_IN));
    }

    /** Files and what monitors ask: served however much there is to do. */
    static boolean needsNoDatabase(String path) {
        return WITHOUT_DATABASE.contains(start(path));
    }

    boolean isPublicPage(String path) {
        return published.contains(start(path));
    }

    /** Whether people who have not signed in, and do not ask to, send something there. */
    boolean isSentByStrangers(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return !SIGN_IN.equals(path) && !path.startsWith(SIGN_IN + "/") && routes.entrySet().stream().filter(route -> route.getKey().matches(asked))
                .anyMatch(route -> route.getValue().stream().anyMatch(each -> each.way() == Way.SEND && each.who() == Who.ALL));
    }

    /** Whether the path lies in a part of the site that is closed to some, rather than nowhere. */
    boolean isClosedPart(HttpServletRequest request) {
        String start = start(Requests.path(request));
        return closed.contains(start) || start.equals("logout");
    }

    /** Whether some module says who may ask this; empty when nobody has thought of it. */
    boolean covers(HttpMethod method, String path) {
        return routes.entrySet().stream().filter(route -> route.getKey().matches(PathContainer.parsePath(path)))
                .anyMatch(route -> route.getValue().stream().anyMatch(each -> isFor(each, method)));
    }

    /** By the same rule as {@link #apply}: the most particular path that says anything about reading decides. */
    @Override
    public boolean mayRead(Role role, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return routes.entrySet().stream().filter(route -> route.getKey().matches(asked))
                .map(route -> route.getValue().stream().filter(each -> isFor(each, HttpMethod.GET)).toList())
                .filter(here -> !here.isEmpty()).findFirst()
                .filter(here -> here.stream().anyMatch(each -> each.isForAll() || each.who() == Who.SIGNED_IN || each.roles().contains(role)))
                .isPresent();
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        registry.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ERROR).permitAll();
        routes.forEach((pattern, here) -> {
            String path = pattern.getPatternString();
            NAMED.forEach(method -> open(here.stream().filter(route -> isFor(route, method)).toList(),
                    () -> registry.requestMatchers(method, path)));
            open(here.stream().filter(route -> route.way() == Way.ANY).toList(), () -> registry.requestMatchers(path));
        });
        registry.anyRequest().denyAll();
    }

    private static void open(List<Route> routes, Supplier<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl> url) {
        if (routes.isEmpty()) {
            return;
        }
        String[] roles = routes.stream().flatMap(route -> route.roles().stream()).map(Enum::name).distinct().toArray(String[]::new);
        if (routes.stream().anyMatch(Route::isForAll)) {
            url.get().permitAll();
        } else if (routes.stream().anyMatch(route -> route.who() == Who.SIGNED_IN)) {
            url.get().hasAnyRole(EVERY_ROLE);
        } else if (roles.length == 0) {
            url.get().denyAll();
        } else {
            url.get().hasAnyRole(roles);
        }
    }

    private static boolean isFor(Route route, HttpMethod method) {
        return switch (route.way()) {
            case READ -> HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
            case SEND -> HttpMethod.POST.equals(method);
            case ANY -> true;
        };
    }

    private static Set<String> starts(Stream<Route> routes) {
        return routes.flatMap(route -> route.paths().stream()).map(SiteRoutes::start).collect(Collectors.toSet());
    }

    private static String start(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? "" : segments[1];
    }
}
