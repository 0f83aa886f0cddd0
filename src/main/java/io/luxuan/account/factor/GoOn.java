package io.luxuan.account.factor;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Leads somebody who is half signed in from step to step, each in a session under a new id. */
@UseCase
@ForOwners
public class GoOn {
    private final SignInSteps steps;
    private final ApplicationEventPublisher events;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    GoOn(SignInSteps steps, ApplicationEventPublisher events) {
        this.steps = steps;
        this.events = events;
    }

    public boolean isAt(NextStep step) {
        return HalfSignedIn.current().filter(half -> steps.next(half) == step).isPresent();
    }

    /** @return the page of the step that comes next */
    public String page() {
        return HalfSignedIn.current().map(steps::next).orElse(NextStep.NONE).page();
    }

    /** After a passkey stood in for name and password. @return the page of the step that follows */
    @ForEveryone
    public String enter(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        return from(half, request, response);
    }

    /** After a step was taken. @return the page of the one that follows */
    public String from(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = steps.after(half);
        if (authentication instanceof AbstractAuthenticationToken token) {
            token.setDetails(new WebAuthenticationDetails(request));
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        contexts.saveContext(context, request, response);
        if (authentication.getPrincipal() instanceof Actors.Principal) {
            events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, GoOn.class));
        }
        return page();
    }
}
