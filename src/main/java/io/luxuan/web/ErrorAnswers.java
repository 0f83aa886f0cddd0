package io.luxuan.web;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.TryLater;
import io.luxuan.shared.lane.TooBusy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of an exception that no controller took: a page in plain Chinese, never a stack trace. */
@ControllerAdvice
class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ProblemPages pages;
    private final MessageSource messages;
    private final BusyPage busy;

    ErrorAnswers(ProblemPages pages, MessageSource messages, BusyPage busy) {
        this.pages = pages;
        this.messages = messages;
        this.busy = busy;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        String text = text(refusal.messageKey(), refusal.arguments(), text("problem.refused.text", null, ""));
        List<String> details = refusal.fields().values().stream().distinct()
                .map(key -> text(key, null, "")).filter(detail -> !detail.isEmpty()).toList();
        return pages.show(new Problem(409, "refused", text, details), request, response);
    }

    @ExceptionHandler(TryLater.class)
    ModelAndView tryLater(TryLater down, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        String text = text(down.messageKey(), down.arguments(), "");
        return pages.show(new Problem(503, "storage", text, List.of()), request, response);
    }

    @ExceptionHandler(TooBusy.class)
    ModelAndView noPlaceFree(TooBusy busy, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        return busy(busy, request, response);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(404, "not-found"), request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(413, "too-large"), request, response);
    }

    /** Not what the form sends: another type, no upload where one is asked for, characters that nobody types. */
    @ExceptionHandler({TypeMismatchException.class, MultipartException.class, RequestRejectedException.class})
    ModelAndView malformed(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(Problem.of(400, "malformed"), request, response);
    }

    /** Two people, or two clicks, changed the same thing at once: the second is told to look again. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView tooLate(Exception conflict, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (Overload.in(conflict)) {
            return busy(conflict, request, response);
        }
        return pages.show(Problem.of(409, "conflict"), request, response);
    }

    /** The security filters know who asks, so they answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    ModelAndView notAllowed(RuntimeException why) {
        throw why;
    }

    @ExceptionHandler(Exception.class)
    ModelAndView anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (Overload.in(failure)) {
            return busy(failure, request, response);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            boolean missing = known.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
            int status = known.getStatusCode().value();
            return pages.show(Problem.of(status, missing ? "not-found" : "malformed"), request, response);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return pages.show(Problem.of(500, "failed"), request, response);
    }

    /** Null: the answer has been written. */
    private ModelAndView busy(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        LOG.warn("{} {} was turned away: {}", request.getMethod(), request.getRequestURI(), failure.toString());
        busy.answer(request, response);
        return null;
    }

    private String text(String key, Object[] arguments, String otherwise) {
        return messages.getMessage(key, arguments, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
