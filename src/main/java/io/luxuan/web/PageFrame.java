package io.luxuan.web;

import io.luxuan.shared.NavigationCounter;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is signed in ({@code me}) and where one can go. */
@ControllerAdvice
class PageFrame {
    private final Navigation navigation;
    private final Map<String, NavigationCounter> counters;

    PageFrame(Navigation navigation, List<NavigationCounter> counters) {
        this.navigation = navigation;
        this.counters = counters.stream().collect(Collectors.toMap(NavigationCounter::path, Function.identity()));
    }

    @ModelAttribute("me")
    Person me() {
        return Actors.current().orElse(null);
    }

    @ModelAttribute("navigation")
    List<NavigationItem> navigation(HttpServletRequest request) {
        return navigation.of(Actors.current(), Requests.path(request)).stream()
                .map(item -> counters.containsKey(item.path()) ? item.with(counters.get(item.path())) : item).toList();
    }
}
