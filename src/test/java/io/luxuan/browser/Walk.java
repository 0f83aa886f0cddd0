package io.luxuan.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Pages by the links that lead to them, nearest first. Of pages that one route answers, whatever the
 * id and what it is asked for, the first is enough.
 */
final class Walk {
    private static final Pattern FILE = Pattern.compile("\\.(atom|bpmn|csv|docx|ics|json|pdf|png|svg|xlsx|xml|yml|zip)$");

    private final List<PathPattern> patterns;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, String> kinds = new HashMap<>();

    Walk(RequestMappingHandlerMapping routes) {
        patterns = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .sorted(Comparator.naturalOrder()).toList();
    }

    void meet(Collection<String> paths) {
        paths.forEach(this::meet);
    }

    void meet(String path) {
        if (met.add(path)) {
            kind(path).filter(kind -> kinds.putIfAbsent(kind, path) == null).ifPresent(kind -> ahead.add(path));
        }
    }

    Optional<String> next() {
        return Optional.ofNullable(ahead.poll());
    }

    /** Whether a link was sent on to a page that has been, or will be, looked at for its own sake. */
    boolean knows(String path, String sentTo) {
        return !kind(path).equals(kind(sentTo)) && kind(sentTo).map(kind -> kinds.putIfAbsent(kind, sentTo) != null).orElse(true);
    }

    /** The route; none for what is a file. */
    Optional<String> kind(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (FILE.matcher(path).find()) {
            return Optional.empty();
        }
        PathContainer container = PathContainer.parsePath(path);
        return patterns.stream().filter(pattern -> pattern.matches(container)).findFirst()
                .map(PathPattern::getPatternString);
    }
}
