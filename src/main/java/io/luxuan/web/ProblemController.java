package io.luxuan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where filters forward to; from outside these addresses are closed. */
@Controller
class ProblemController implements ErrorController {
    private final ProblemPages pages;

    ProblemController(ProblemPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/problem/session")
    ModelAndView session(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(401, "session"), original(request), response);
    }

    @RequestMapping("/problem/stale")
    ModelAndView stale(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(403, "stale"), original(request), response);
    }

    @RequestMapping("/problem/forbidden")
    ModelAndView forbidden(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(403, "forbidden"), original(request), response);
    }

    @RequestMapping("/problem/too-large")
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(413, "too-large"), original(request), response);
    }

    /** What the container could not deliver: unknown addresses and failures outside of controllers. */
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String kind = switch (status) {
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 413 -> "too-large";
            default -> status < 500 ? "malformed" : "failed";
        };
        return pages.show(Problem.of(status, kind), request, response);
    }

    private static HttpServletRequest original(HttpServletRequest request) {
        return new ForwardedFrom(request);
    }
}
