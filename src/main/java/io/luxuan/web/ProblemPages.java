package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;

/** Turns a problem into a page, or into an alert for the page that htmx asked from. */
@UseCase
@ForEveryone
class ProblemPages {
    private static final Pattern OF_FILES = Pattern.compile("(?i)content-(disposition|type|length|encoding|range)|cache-control");

    private final Navigation navigation;

    ProblemPages(Navigation navigation) {
        this.navigation = navigation;
    }

    ModelAndView show(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView answer = new ModelAndView(view(request));
        answer.addObject("fault", problem);
        answer.addObject("typed", Typed.in(request));
        answer.addObject("resend", canResend(problem, request) ? request.getRequestURI() : null);
        answer.addObject("back", back(request));
        answer.addObject("number", RequestNumber.of(request));
        answer.addObject("me", Actors.current().orElse(null));
        answer.addObject("navigation", navigation.of(Actors.current(), Requests.path(request)));
        noFile(response);
        response.setStatus(problem.status());
        return answer;
    }

    /** Where a file was refused after its answer had begun, the page is no file and is written as one writes pages. */
    private static void noFile(HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        Map<String, List<String>> kept = response.getHeaderNames().stream().filter(name -> !OF_FILES.matcher(name).matches()).distinct()
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static String view(HttpServletRequest request) {
        return Requests.fromHtmx(request) ? "error/problem :: alert" : "error/problem";
    }

    private static boolean canResend(Problem problem, HttpServletRequest request) {
        boolean curable = problem.kind().equals("session") || problem.kind().equals("stale");
        return curable && !Requests.reads(request) && Requests.fromOwnPage(request) && !hasFiles(request);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** The page that the request came from, when it is one of ours. */
    private static String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = referer == null ? null : URI.create(referer);
            boolean ours = page != null && page.getAuthority() != null
                    && page.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
            return ours ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
