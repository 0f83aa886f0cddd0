package io.luxuan.owner.lead;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Before a page of a round, or of something in it: whether a manager of another department may read it. */
@Component
class ReadableRounds implements HandlerInterceptor {
    /** The names of those who lead it, for a page that another department may read and not change. */
    static final String LED_BY_OTHERS = "ledByOthers";

    private final RoundLeads leads;
    private final RoundOfPath rounds;
    private final ReadWishes wishes;

    ReadableRounds(RoundLeads leads, RoundOfPath rounds, ReadWishes wishes) {
        this.wishes = wishes;
        this.leads = leads;
        this.rounds = rounds;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && Actors.current().filter(ReadableRounds::isManager).isPresent()) {
            round(method, request).ifPresent(round -> read(round, leads.of(round), request));
        }
        return true;
    }

    private static boolean isManager(Person person) {
        return person.is(Role.MANAGER);
    }

    /** Whoever is asked to confirm something in a round looks at it first. */
    private void read(String round, List<Lead> leading, HttpServletRequest request) {
        Verdict readable = LeadRules.mayRead(leading);
        if (!readable.isAllowed() && !wishes.isWelcome(round)) {
            readable.require();
        }
        if (!LeadRules.mayChange(leading).isAllowed()) {
            request.setAttribute(LED_BY_OTHERS, LeadRules.names(leading));
        }
    }

    private Optional<String> round(HandlerMethod method, HttpServletRequest request) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Optional<String> round = rounds.of(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)), path);
        OnRecord note = method.getMethodAnnotation(OnRecord.class);
        return round.isPresent() || note == null ? round : rounds.round(note.kind(), String.valueOf(path.get(note.id())));
    }
}
