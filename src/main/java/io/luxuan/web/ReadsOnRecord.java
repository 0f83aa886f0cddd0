package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Writes down who was given what is marked {@link OnRecord}. What was refused is not read and not written. */
@Component
class ReadsOnRecord implements HandlerInterceptor {
    private final RecordRead record;

    /** A part of a file is read too. */
    private static final Set<Integer> GIVEN = Set.of(HttpStatus.OK.value(), HttpStatus.PARTIAL_CONTENT.value());

    ReadsOnRecord(RecordRead record) {
        this.record = record;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        OnRecord note = handler instanceof HandlerMethod method ? mark(method) : null;
        if (note != null && !leadsElsewhere(page) && isGiven(response.getStatus()) && Actors.current().isPresent()) {
            Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            record.record(AuditEvent.of(note.action(), note.kind(), String.valueOf(path.get(note.id())))
                    .because(detail(page, response)));
        }
    }

    private static OnRecord mark(HandlerMethod handler) {
        OnRecord own = handler.getMethodAnnotation(OnRecord.class);
        return own != null ? own : AnnotationUtils.findAnnotation(handler.getBeanType(), OnRecord.class);
    }

    private static boolean isGiven(int status) {
        return GIVEN.contains(status) || FormAgain.isAgain(status);
    }

    /** A redirect shows nothing, and a fragment nothing but what was typed. */
    private static boolean leadsElsewhere(ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        return view != null && (view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX) || view.contains(" :: "));
    }

    /** A page may say what of it is worth a word. */
    private static String detail(ModelAndView page, HttpServletResponse response) {
        Object said = page == null ? null : page.getModel().get("onRecord");
        return said == null ? fileName(response) : said.toString();
    }

    private static String fileName(HttpServletResponse response) {
        String header = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return header == null ? null : ContentDisposition.parse(header).getFilename();
    }
}
